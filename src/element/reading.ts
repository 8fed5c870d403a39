import type {Quiz} from '../quiz/quiz.js';
import {part} from './part.js';

/** A text to ask about, and how. */
export interface ReadingTask {
  readonly text: string;
  readonly title?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url?: string;
  readonly count?: number;
  readonly seed?: string;
}

/** How long a worker may take to load before the page reads by itself, in milliseconds. */
const PATIENCE = 10_000;

/** How long a worker with nothing to read is kept, in milliseconds. */
const REST = 30_000;

let starting: Promise<Worker | null> | undefined;
let pending = 0;
let last = 0;

/**
 * Reads a text in a worker, where the page's origin and policy allow one; else on the page, in pieces while it is idle.
 */
export async function readQuiz(task: ReadingTask): Promise<Quiz> {
  pending++;
  try {
    const worker = await (starting ??= startWorker());
    return await (worker ? readInWorker(worker, task) : readOnPage(task));
  } finally {
    pending--;
    setTimeout(release, REST);
  }
}

/** A worker that has read what there was to read would only hold memory. */
async function release(): Promise<void> {
  const worker = await starting;
  if (pending || !worker) return;
  worker.terminate();
  starting = undefined;
}

async function readOnPage(task: ReadingTask): Promise<Quiz> {
  await idle();
  const {quizFromText} = await part(() => import('./quiz-from-text.js'));
  await idle();
  return quizFromText(task);
}

function readInWorker(worker: Worker, task: ReadingTask): Promise<Quiz> {
  const id = ++last;
  const over = new AbortController();
  const {signal} = over;
  return new Promise<Quiz>((resolve, reject) => {
    worker.addEventListener(
      'message',
      ({data}: MessageEvent<{id: number; quiz: Quiz}>) => {
        if (data.id === id) resolve(data.quiz);
      },
      {signal},
    );
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      },
      {signal},
    );
    worker.postMessage({id, task});
  }).finally(() => over.abort());
}

/** The worker once it runs; null where the page's policy or origin forbids one, or nothing comes. */
async function startWorker(): Promise<Worker | null> {
  let worker: Worker;
  try {
    worker = new Worker(workerAddress(), {type: 'module', name: 'migration-quiz'});
  } catch {
    return null;
  }
  const runs = await new Promise<boolean>((resolve) => {
    worker.addEventListener('message', () => resolve(true), {once: true});
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        resolve(false);
      },
      {once: true},
    );
    setTimeout(resolve, PATIENCE, false);
  });
  if (runs) return worker;
  worker.terminate();
  return null;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL(address: string): string},
  ): {createScriptURL(address: string): string};
}

/** Where the worker's script stands, in the form that pages with Trusted Types ask for. */
function workerAddress(): string | URL {
  const address = new URL('./read-worker.js', import.meta.url);
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  if (!trustedTypes) return address;
  return trustedTypes
    .createPolicy('migration-quiz', {createScriptURL: (given) => given})
    .createScriptURL(address.href);
}

const idle = () =>
  new Promise<unknown>((resolve) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(resolve, {timeout: 500}) : setTimeout(resolve),
  );
