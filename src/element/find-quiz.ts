import type {Article} from '../article/article.js';
import type {Fault} from '../quiz/fault.js';
import {isPlainlySound} from '../quiz/plainly-sound.js';
import type {Quiz} from '../quiz/quiz.js';
import {quizProblem, type QuizProblem} from './problem.js';
import {part} from './part.js';

/** Where a quiz may come from. The first that is there counts, in this order. */
export interface Sources {
  readonly quiz?: unknown;
  readonly article?: Article | string;
  readonly src?: string;
  /** The text of a child `<script type="application/json">`. */
  readonly inline?: string | null;
  readonly for?: string;
  readonly count?: number;
  readonly seed?: string;
}

/** A quiz, or why there is none. */
export type Found = {readonly quiz: Quiz} | {readonly problem: QuizProblem};

/** Finds the quiz; undefined when it is for the article that `for` names, which must be waited for. */
export async function findQuiz(
  sources: Sources,
  base: string,
  signal: AbortSignal,
): Promise<Found | undefined> {
  const {quiz, article, src, inline, count, seed} = sources;
  if (quiz !== undefined && quiz !== null) return checked(quiz, '.quiz');
  // An empty text is an article too, one with nothing to ask about.
  if (article !== undefined && article !== null) {
    const {readQuiz} = await part(() => import('./reading.js'));
    return {
      quiz: await readQuiz({...(typeof article === 'string' ? {text: article} : article), count, seed}),
    };
  }
  if (src) return fetchQuiz(src, base, signal);
  if (typeof inline === 'string') return parsed(inline, 'script');
  if (sources.for) return undefined;
  const embedded = await part(() => import('./embedded-quiz.json'));
  return checked(embedded.default, 'embedded quiz');
}

async function fetchQuiz(src: string, base: string, signal: AbortSignal): Promise<Found> {
  const where = `src="${src}"`;
  const expected = 'a quiz to be fetched';
  try {
    const response = await fetch(new URL(src, base), {signal});
    if (!response.ok) {
      return {problem: quizProblem('not-loaded', expected, `status ${response.status}`, where)};
    }
    return parsed(await response.text(), where);
  } catch (error) {
    return {problem: quizProblem('not-loaded', expected, String(error), where)};
  }
}

function parsed(json: string, where: string): Found | Promise<Found> {
  try {
    return checked(JSON.parse(json), where);
  } catch {
    return faulty({code: 'json', path: '', value: json}, where);
  }
}

function checked(value: unknown, where: string): Found | Promise<Found> {
  return isPlainlySound(value) ? {quiz: value} : judged(value, where);
}

/** The rules that only some quizzes need, and the words for a fault, are fetched with the first that does. */
async function judged(value: unknown, where: string): Promise<Found> {
  const [first] = (await part(() => import('../quiz/judge-quiz.js'))).findFaults(value);
  return first ? faulty(first, where) : {quiz: value as Quiz};
}

async function faulty(fault: Fault, where: string): Promise<Found> {
  const {code, expected, received, path} = (await part(() => import('../quiz/judge-quiz.js'))).explain(fault);
  return {problem: quizProblem(code, expected, received, path ? `${where} at ${path}` : where)};
}
