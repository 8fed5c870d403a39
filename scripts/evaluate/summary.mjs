import {addTallies, median, tally} from './tally.mjs';

/** Shorter articles need not have many items. */
export const LONG = 300;
export const ENOUGH = 3;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** What a folder's measures come to. Shares are from 0 to 1 and undefined where there is nothing to share. */
export function summarize(articles) {
  const long = articles.filter(({words}) => words >= LONG);
  const items = articles.flatMap((article) => article.items);
  const all = (name) => sum(articles.map((article) => article[name]));
  const middle = (name) => median(long.map((article) => article[name]));
  const expected = articles.flatMap((article) => article.expected ?? []);
  return {
    articles: articles.length,
    failed: articles.filter(({error}) => error !== undefined).length,
    words: all('words'),
    sentences: all('sentences'),
    facts: all('facts'),
    candidates: all('candidates'),
    kept: all('kept'),
    spare: all('spare'),
    long: long.length,
    medians: Object.fromEntries(
      ['words', 'sentences', 'facts', 'candidates', 'kept', 'spare'].map((name) => [name, middle(name)]),
    ),
    enough: long.length ? long.filter(({kept}) => kept >= ENOUGH).length / long.length : undefined,
    kinds: addTallies(articles.map(({kinds}) => kinds)),
    types: addTallies(articles.map(({types}) => types)),
    refused: addTallies(articles.map(({refused}) => refused)),
    flaws: tally(articles.flatMap(({flaws}) => flaws.map(({flaw}) => flaw))),
    flawed: sum(articles.map(({flaws}) => new Set(flaws.map(({item}) => item)).size)),
    keyPositions: keyPositions(items),
    millisecondsPerThousandWords: (1000 * all('milliseconds')) / all('words'),
    ...(expected.length && {
      expected: {
        facts: sum(expected.map(({asked, missing}) => asked.length + missing.length)),
        asked: sum(expected.map(({asked}) => asked.length)),
        violations: sum(expected.map(({violations}) => violations.length)),
      },
    }),
  };
}

/** For each number of options, how often the key is the first, second, …: `{4: [7, 9, 8, 6]}`. Choice items only. */
function keyPositions(items) {
  const positions = {};
  for (const {type, options, key} of items) {
    if (type !== 'choice') continue;
    const counts = (positions[options.length] ??= options.map(() => 0));
    counts[options.findIndex(({id}) => id === key[0])]++;
  }
  return positions;
}
