import {documentFlaws, itemFlaws} from './flaws.mjs';
import {median, tally} from './tally.mjs';

const RUNS = 3;

/**
 * Makes an article's quiz and measures it. Times are the median of three runs, reading and all. An exception is a
 * measure too: `error` holds its message and the article counts as one without items.
 */
export function measureArticle(core, {name, text}, {seed, count}) {
  const words = text.match(/\S+/g)?.length ?? 0;
  try {
    return {name, words, ...measureQuiz(core, text, {seed, count})};
  } catch (error) {
    return {...NOTHING, name, words, title: name, text, paragraphs: [], error: String(error)};
  }
}

const NOTHING = {
  sentences: 0,
  facts: 0,
  candidates: 0,
  kept: 0,
  spare: 0,
  kinds: {},
  types: {},
  refused: {},
  flaws: [],
  milliseconds: 0,
  items: [],
};

function measureQuiz(core, text, options) {
  const times = [];
  const quizzes = new Set();
  let article;
  let candidates;
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    article = core.readArticle(text);
    candidates = core.explainQuiz(article, options);
    times.push(performance.now() - from);
    quizzes.add(JSON.stringify(candidates.filter(({verdict}) => verdict === 'kept').map(({item}) => item)));
  }
  const quiz = core.generateQuiz(article, options);
  const {items} = quiz;
  quizzes.add(JSON.stringify(items));
  const verdicts = tally(candidates.map(({verdict}) => verdict));
  const refused = candidates.filter(({verdict}) => verdict === 'refused');
  return {
    title: article.title,
    published: article.published,
    sentences: article.sentences.length,
    facts: new Set(candidates.map(({fact}) => fact)).size,
    candidates: candidates.length,
    kept: items.length,
    spare: verdicts['not selected'] ?? 0,
    kinds: tally(items.map(({kind}) => kind)),
    types: tally(items.map(({type}) => type)),
    refused: tally(refused.map(({reason}) => reason ?? 'no reason')),
    flaws: [
      ...items.flatMap((item) => itemFlaws(item, text, core).map((flaw) => ({flaw, item: item.id}))),
      ...documentFlaws(quiz, text, core),
      ...(quizzes.size > 1 ? [{flaw: 'not-the-same-twice', item: '/items'}] : []),
    ],
    milliseconds: median(times),
    items,
    text,
    paragraphs: article.paragraphs,
  };
}
