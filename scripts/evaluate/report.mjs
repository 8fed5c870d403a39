import {ENOUGH, LONG} from './summary.mjs';
import {table} from './table.mjs';

const percent = (part) => (part === undefined ? '–' : `${Math.round(100 * part)} %`);
const list = (counts) =>
  Object.entries(counts)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ') || '–';
/** A file's name, at most as wide as a column should be. */
const shorten = (name) => (name.length > 36 ? `${name.slice(0, 24)}…${name.slice(-11)}` : name);
const perThousand = (milliseconds, words) => (words ? Math.round((1000 * milliseconds) / words) : 0);

/** All that was measured, as text for a terminal. */
export function report({folder, seed, count, articles, summary}) {
  return [
    `${folder}, seed ${JSON.stringify(seed)}, at most ${count} items an article`,
    yields(articles, summary),
    figures(summary),
    refusals(summary),
    flaws(articles, summary),
    ...('expected' in summary ? [expectations(articles, summary)] : []),
  ].join('\n\n');
}

const COLUMNS = ['words', 'sentences', 'facts', 'candidates', 'kept', 'spare'];

function yields(articles, summary) {
  const numbers = (row) => COLUMNS.map((name) => row[name] ?? '');
  return table([
    ['article', ...COLUMNS, 'ms/1000', 'kinds', 'types'],
    ...articles.map((one) => [
      shorten(one.name),
      ...numbers(one),
      perThousand(one.milliseconds, one.words),
      one.error ?? list(one.kinds),
      list(one.types),
    ]),
    [
      'total',
      ...numbers(summary),
      Math.round(summary.millisecondsPerThousandWords),
      list(summary.kinds),
      list(summary.types),
    ],
    [`median of ${LONG}+`, ...numbers(summary.medians), '', '', ''],
  ]);
}

function figures({articles, failed, long, medians, enough, keyPositions}) {
  const positions = Object.entries(keyPositions).map(
    ([options, counts]) => `${options} options: ${counts.join(', ')}`,
  );
  return [
    `Articles: ${articles}, of ${LONG} words or more: ${long}`,
    ...(failed ? [`Articles that threw: ${failed}`] : []),
    `Items an article of ${LONG} words or more, median: ${medians.kept ?? '–'}`,
    `Such articles with at least ${ENOUGH} items: ${percent(enough)}`,
    `Position of the key, first to last: ${positions.join('; ') || '–'}`,
  ].join('\n');
}

function refusals({candidates, kept, spare, refused}) {
  const rows = [
    ...Object.entries(refused).map(([reason, times]) => [reason, times]),
    ['(fit, but not selected)', spare],
    ['(kept)', kept],
  ];
  return `Candidates by verdict\n${table([
    ['reason', 'items', 'share'],
    ...rows.map(([reason, times]) => [reason, times, percent(candidates ? times / candidates : undefined)]),
  ])}`;
}

function flaws(articles, {flaws: counts, kept, flawed}) {
  const head = `Automatic flaws: ${flawed} of ${kept} items have one or more`;
  if (!flawed) return head;
  const found = articles.flatMap(({name, flaws: some, items}) =>
    some.map(({flaw, item}) => {
      const stem = items.find(({id}) => id === item)?.stem ?? '';
      return `  ${flaw}: ${shorten(name)}: ${item} ${stem}`.trimEnd();
    }),
  );
  return [head, table([['flaw', 'items'], ...Object.entries(counts)]), ...found.sort()].join('\n');
}

function expectations(articles, {expected: {facts, asked, violations}}) {
  const known = articles.filter(({expected}) => expected);
  const lines = known.flatMap(({name, expected}) => [
    ...expected.missing.map(
      ({kind, answer, reasons}) =>
        `  ${shorten(name)}: not asked: ${kind}: ${answer} (${reasons.join(', ') || 'no candidate'})`,
    ),
    ...expected.violations.map(
      ({rule, seed, stem, key}) => `  ${shorten(name)}: never (${rule.why}): seed ${seed}: ${stem} [${key}]`,
    ),
  ]);
  return [
    `Expected facts asked by some seed of 1 to 10: ${asked} of ${facts}; items that must never be made: ${violations}`,
    table([
      ['article', 'asked', 'expected', 'never'],
      ...known.map(({name, expected}) => [
        shorten(name),
        expected.asked.length,
        expected.asked.length + expected.missing.length,
        expected.violations.length,
      ]),
    ]),
    ...lines,
  ].join('\n');
}
