import {MigrationQuiz} from './migration-quiz.js';

// Another copy, or another version, may have come first: the page keeps that one. A server keeps none.
const {customElements} = globalThis;
if (customElements && !customElements.get('migration-quiz'))
  customElements.define('migration-quiz', MigrationQuiz);
