import {MigrationQuiz} from './migration-quiz.js';

// Another copy, or another version, may have come first: the page keeps that one.
if (!customElements.get('migration-quiz')) customElements.define('migration-quiz', MigrationQuiz);
