import type {Edit} from '../facts/render.js';
import type {Clause} from '../language/clause.js';
import type {TokenRange} from '../language/sentence-reading.js';
import {lowerInitial} from './letter-case.js';

const TITLES =
  /^(?:President|Vice|Prime|Minister|Chancellor|Senator|Sen\.|Representative|Rep\.|Governor|Gov\.|Mayor|King|Queen|Prince|Princess|Pope|Cardinal|Archbishop|Bishop|Judge|Justice|General|Gen\.|Colonel|Captain|Sheriff|Sir|Lord|Lady|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Professor|Prof\.|Secretary|Ambassador|Attorney|Congressman|Congresswoman)$/;

/** Text that stood at the head of a sentence, as it reads inside one. */
export function lowerFirst(
  clause: Clause,
  {from}: TokenRange,
  text: string,
  edits: readonly Edit[] = [],
): string {
  const {reading} = clause;
  if (edits.some((edit) => edit.from === from)) return text;
  const token = reading.tokens[from];
  const named = reading.names.some((name) => name.from <= from && from < name.to);
  const startsSentence = token.start === reading.sentence.start || isBehindDateline(clause, from);
  // At the head of a sentence every word has a capital: only a known name, a possessive or an abbreviation keeps it.
  const proper =
    named ||
    // "President X": a title is part of the name.
    TITLES.test(token.text) ||
    /^\p{Lu}[\p{L}.]*\p{Lu}|^I\b|['’]s?$/u.test(token.text) ||
    (!startsSentence && /^\p{Lu}/u.test(token.text)) ||
    (reading.classes[from] === 'name' &&
      reading.classes[from + 1] === 'name' &&
      !/^[a-z]/.test(reading.tokens[from + 1].text) &&
      !reading.names.some((name) => name.from === from + 1));
  return proper ? text : lowerInitial(text);
}

/** "GLASGOW, 14 March 2024 — Bus drivers …": what follows a dateline stands at the head of its sentence. */
const isBehindDateline = ({reading: {sentence, tokens}}: Clause, from: number): boolean =>
  /^\p{Lu}{2,}[^—–]{0,60}(?:[—–]| -{1,2} )\s*$/u.test(
    sentence.text.slice(0, tokens[from].start - sentence.start),
  );
