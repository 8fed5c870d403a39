import {FORMAT, VERSION, type Quiz} from '../quiz/quiz.js';
import type {Found} from './find-quiz.js';
import {failure, quizProblem} from './problem.js';
import {readQuiz, type ReadingTask} from './reading.js';
import {readStory, type Story} from './story.js';

/** An article counts as settled when nothing in it has changed for this long, in milliseconds. */
const SETTLE = 300;

/** How long an article may stay away, or empty, before readers are told, in milliseconds. */
const PATIENCE = 3000;

/** The quiz reads the article when it comes this near to what is seen. */
const NEAR = '800px';

/**
 * Follows the article that `for` names, from wherever the quiz stands: reads it once it is there, has settled and the
 * quiz comes near, and again when it is replaced, until `signal` ends it. `tell` hears of each quiz, and while there is none
 * why; the article goes on being watched.
 */
export function followArticle(
  quiz: HTMLElement,
  id: string,
  options: Pick<ReadingTask, 'count' | 'seed'>,
  signal: AbortSignal,
  tell: (found: Found) => void,
): void {
  const where = `for="${id}"`;
  const root = quiz.getRootNode() as Document | ShadowRoot;
  const find = () => root.getElementById(id) ?? quiz.ownerDocument.getElementById(id);
  let near = false;
  let settled = false;
  let lastText: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const started = performance.now();

  const look = async () => {
    const article = find();
    if (signal.aborted || !near) return;
    const patient = performance.now() - started < PATIENCE;
    const story = article && readStory(article);
    if (!story?.text) {
      if (patient) return wait(PATIENCE / 4);
      lastText = undefined;
      return tell({
        problem: article
          ? quizProblem('article-empty', 'an element that holds the text of an article', 'no text', where)
          : quizProblem(
              'article-not-found',
              'the id of an element of the page',
              'one that no element has',
              where,
            ),
      });
    }
    if (!settled) return wait(SETTLE);
    if (story.text === lastText) return;
    lastText = story.text;
    const found = {quiz: isEnglish(story) ? await readQuiz(taskOf(story, options)) : nothingToAsk(story)};
    if (!signal.aborted && lastText === story.text) tell(found);
  };

  const wait = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      settled = true;
      look().catch((error: unknown) => tell({problem: failure(error, 'to read the article', where)}));
    }, time);
  };

  // The whole tree is watched, not the article alone: it may come later, or be replaced by another with its id.
  const changes = new MutationObserver((records) => {
    const article = find();
    if (!article || records.some(({target}) => article.contains(target) || target.contains(article))) {
      settled = false;
      wait(SETTLE);
    }
  });
  changes.observe(root, {childList: true, subtree: true, characterData: true});

  const approach = new IntersectionObserver(
    (entries) => {
      near ||= entries.some((entry) => entry.isIntersecting);
      if (!near) return;
      approach.disconnect();
      wait(quiz.ownerDocument.readyState === 'loading' ? SETTLE : 0);
    },
    {rootMargin: NEAR},
  );
  approach.observe(quiz);

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
    approach.disconnect();
  });
}

/** An article says in its `lang` what language it is in; where none is said it may be English. */
const isEnglish = ({language}: Story) => !language || /^en\b/i.test(language);

/** What is not English need not be read to know that there is nothing to ask: the reader is spared the fetching. */
const nothingToAsk = ({title, language = ''}: Story): Quiz => ({
  format: FORMAT,
  version: VERSION,
  title,
  language,
  items: [],
});

function taskOf(
  {text, title, published, url}: Story,
  options: Pick<ReadingTask, 'count' | 'seed'>,
): ReadingTask {
  return {text, title, published, url, ...options};
}
