import {GATES, VERDICTS, firstFailing, guessedRight, reasonAgainst} from './record.js';

const LONG = 300;
const ENOUGH = 3;

/**
 * What a sheet's records come to; `recordOf(article, item)` gives each. Shares are counts here: `[part, whole]`.
 * Articles count once all their items have a verdict.
 */
export function summarize({articles, silent}, recordOf) {
  const rows = articles.flatMap((article) =>
    article.items.map((item) => ({article, item, record: recordOf(article, item)})),
  );
  const judged = rows.filter(({record}) => record.verdict);
  const count = (test) => judged.filter(test).length;
  const guesses = rows
    .filter(({item}) => item.type === 'choice' && item.options.length === 4)
    .map(({item, record}) => guessedRight(item, record))
    .filter((right) => right !== undefined);
  const worth = judged.filter(({record}) => record.worth !== null);
  return {
    items: rows.length,
    judged: judged.length,
    verdicts: VERDICTS.map((verdict) => [verdict, count(({record}) => record.verdict === verdict)]),
    causes: causesOf(judged),
    wrong: [count(({record}) => record.failed.includes('G4') || record.failed.includes('G5')), judged.length],
    worth: [worth.filter(({record}) => record.worth > 0).length, worth.length],
    guessed: [guesses.filter(Boolean).length, guesses.length],
    against: count(({item, record}) => record.verdict === 'ACCEPT' && reasonAgainst(item, record)),
    ...yieldOf([...articles, ...silent.map((article) => ({...article, items: []}))], recordOf),
  };
}

/** Why items were not accepted, gates first: the first failing gate, else what the rubric says, else "no gate named". */
function causesOf(judged) {
  const counts = new Map(GATES.map(([gate]) => [gate, 0]));
  for (const {item, record} of judged) {
    if (record.verdict === 'ACCEPT') continue;
    const cause = firstFailing(record) ?? (reasonAgainst(item, record) || 'no gate named');
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].filter(([, times]) => times);
}

function yieldOf(articles, recordOf) {
  const accepted = articles
    .filter(({words}) => words >= LONG)
    .map((article) => article.items.map((item) => recordOf(article, item).verdict))
    .filter((verdicts) => verdicts.every(Boolean))
    .map((verdicts) => verdicts.filter((verdict) => verdict === 'ACCEPT').length)
    .sort((a, b) => a - b);
  const middle = accepted.length / 2;
  return {
    median: accepted.length
      ? (accepted[Math.ceil(middle) - 1] + accepted[Math.floor(middle)]) / 2
      : undefined,
    enough: [accepted.filter((number) => number >= ENOUGH).length, accepted.length],
  };
}
