import type {ProblemCode as ContentCode} from '../quiz/problem.js';

/** Why there is no quiz to take: a fault of the document, by its own code, or one of these. */
export type ProblemCode =
  | ContentCode
  /** `count` is no whole number of 1 or more. */
  | 'count'
  /** Another attribute has a value it cannot have. */
  | 'setting'
  /** `for` names no element. */
  | 'article-not-found'
  /** The element that `for` names holds no text a reader would call the story. */
  | 'article-empty'
  /** `src` answered with an error, or not at all. */
  | 'not-loaded'
  /** Something failed that never should. */
  | 'internal';

/** The detail of `quiz-error`: what was wrong, for who keeps the page. Readers get a kind sentence instead. */
export interface QuizProblem {
  readonly code: ProblemCode;
  /** Completes "Expected …". */
  readonly expected: string;
  /** Completes "but received …". */
  readonly received: string;
  /** The attribute or property at fault (`src="quiz.json"`), and for a document the place in it as a JSON Pointer. */
  readonly where: string;
  /** "Expected … but received … (where)". */
  readonly message: string;
}

export function quizProblem(
  code: ProblemCode,
  expected: string,
  received: string,
  where: string,
): QuizProblem {
  return {
    code,
    expected,
    received,
    where,
    message: `Expected ${expected} but received ${received} (${where})`,
  };
}

/** The problem that something failed on the way to a quiz: a part of the script that got lost, or what never should. */
export function failure(error: unknown, expected: string, where: string): QuizProblem {
  // Browsers say it in different words, all of which name the module.
  const lost = error instanceof TypeError && /module/i.test(error.message);
  return quizProblem(lost ? 'not-loaded' : 'internal', expected, String(error), where);
}
