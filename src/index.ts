import './element/define.js';

export * from './element/events.js';
export {MigrationQuiz} from './element/migration-quiz.js';
export type {ProblemCode, QuizProblem} from './element/problem.js';
