/**
 * Everything but the page: reads an article, makes a quiz of it, checks a quiz, carries and scores an attempt. Pure
 * functions that run wherever JavaScript runs; times, seeds and texts are arguments.
 */

export type {Article, Paragraph, ParagraphKind, Sentence} from './article/article.js';
export {looksEnglish} from './article/language-check.js';
export {readArticle, type ReadArticleOptions} from './article/read-article.js';
export type {Span} from './article/span.js';

export type {Evidence} from './facts/evidence.js';

export {
  BLANK,
  type ChoiceItem,
  type Feedback,
  type Item,
  type ItemKind,
  type ItemType,
  type MatchItem,
  type MultipleItem,
  type NumberItem,
  type NumberKey,
  type Option,
  type OrderItem,
  type TextItem,
  type TrueFalseItem,
} from './items/item.js';

export {FORMAT, VERSION, type Band, type Quiz, type Source} from './quiz/quiz.js';
export {generateQuiz, type GenerateOptions} from './quiz/generate.js';
export {checkQuiz, parseQuiz, type CheckedQuiz} from './quiz/check-quiz.js';
export {checkGrounding, type Grounding} from './quiz/check-grounding.js';
export type {Problem, ProblemCode} from './quiz/problem.js';

export {fitsItem} from './quiz/fits-item.js';
export type {
  ChoiceResponse,
  MatchResponse,
  MultipleResponse,
  OrderResponse,
  Response,
  SelfGrade,
  SelfResponse,
  TypedResponse,
} from './quiz/response.js';
export {scoreResponse} from './quiz/score.js';
export type {Score, Scorer, Unreadable} from './quiz/scorer.js';

export type {Action} from './quiz/action.js';
export type {Attempt, Confidence, Entry, Mode, Settings, Try} from './quiz/attempt.js';
export {startAttempt, type StartOptions} from './quiz/start-attempt.js';
export {advance, scoreAttempt} from './quiz/play.js';
export {timeLeft} from './quiz/transitions.js';
export {restoreAttempt, type RestoredAttempt} from './quiz/restore-attempt.js';
export type {AttemptScore, ItemScore} from './quiz/score-attempt.js';
export {bandFor} from './quiz/band.js';
