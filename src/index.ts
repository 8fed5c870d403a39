import {MigrationQuiz} from './element/migration-quiz.js';

export * from './element/events.js';
export type {ProblemCode, QuizProblem} from './element/problem.js';
export {MigrationQuiz};

// Another copy, or another version, may have come first: the page keeps that one.
if (!customElements.get('migration-quiz')) customElements.define('migration-quiz', MigrationQuiz);
