import {BLANK_RECORD, VERDICTS, firstFailing} from './record.js';

const FORMAT = 'migration-quiz-verdicts';
const VERSION = 1;

/** A reader's records as a document to hand on: those that hold anything, in the sheet's order. */
export function exportRecords(store) {
  const {sheet, reader} = store;
  const verdicts = sheet.articles.flatMap((article) =>
    article.items.flatMap((item) => {
      const record = store.record(article, item);
      const blank = JSON.stringify(record) === JSON.stringify(BLANK_RECORD);
      if (blank) return [];
      const {id, kind, type, stem} = item;
      const gate = firstFailing(record) ?? null;
      return [{article: article.name, item: id, kind, type, stem, ...record, gate}];
    }),
  );
  return {format: FORMAT, version: VERSION, sheet: sheet.id, seed: sheet.seed, reader, verdicts};
}

/**
 * Takes records from such a document, as text, into the store. Only verdicts on items this sheet has, with the same
 * stem, are taken; the answer tells how many of how many: `{taken, of}`. Throws a SyntaxError or TypeError that says
 * what is wrong with the document.
 */
export function importRecords(store, text) {
  const {format, version, reader, verdicts} = JSON.parse(text) ?? {};
  if (format !== FORMAT)
    throw new TypeError(`Expected format "${FORMAT}" but received ${JSON.stringify(format)}`);
  if (version !== VERSION)
    throw new TypeError(`Expected version ${VERSION} but received ${JSON.stringify(version)}`);
  if (!Array.isArray(verdicts))
    throw new TypeError(`Expected a list of verdicts but received ${typeof verdicts}`);
  let taken = 0;
  for (const verdict of verdicts) {
    const article = store.sheet.articles.find(({name}) => name === verdict?.article);
    const item = article?.items.find(({id, stem}) => id === verdict.item && stem === verdict.stem);
    if (!item) continue;
    store.change(article, item, readRecord(verdict));
    taken++;
  }
  if (typeof reader === 'string' && reader) store.setReader(reader);
  return {taken, of: verdicts.length};
}

const isScore = (value) => value === 0 || value === 1 || value === 2;

/** The record in an imported verdict; what has another shape than a record's is left out. */
function readRecord({guess, answer, shown, failed, worth, distractors, flaws, verdict, note}) {
  const text = (value) => (typeof value === 'string' ? value : '');
  return {
    guess: text(guess),
    answer: text(answer),
    shown: shown === true,
    failed: Array.isArray(failed) ? failed.filter((gate) => /^G[1-6]$/.test(gate)) : [],
    worth: isScore(worth) ? worth : null,
    distractors: Object.fromEntries(Object.entries(distractors ?? {}).filter(([, score]) => isScore(score))),
    flaws: Number.isInteger(flaws) && flaws >= 0 ? flaws : null,
    verdict: VERDICTS.includes(verdict) ? verdict : null,
    note: text(note),
  };
}
