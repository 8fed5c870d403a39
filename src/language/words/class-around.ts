import {DO, HAVE} from './closed-classes.js';
import type {Token} from './token.js';
import type {WordClass} from './word-class.js';

/** A sentence's tokens and the classes they have so far. */
export interface Classed {
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
}

const NOMINAL: ReadonlySet<WordClass> = new Set(['noun', 'name', 'adjective', 'number']);

/** Whether a word of the class can be the first behind "her" and the like. */
export const isNominalStart = (next: WordClass | undefined): boolean =>
  next !== undefined &&
  (NOMINAL.has(next) || next === 'gerund' || next === 'participle' || next === 'finite');

/** "is the most popular", "a bit small": behind a verb of being an adjective stays one. */
export function isPredicative({tokens, classes}: Classed, i: number): boolean {
  let at = i - 1;
  while (at >= 0 && classes[at] === 'adjective') at--;
  return classes[at] !== 'determiner' && !/['’]s?$/.test(tokens[at]?.text ?? '');
}

/** "the rescued members", "rising prices": a verb form that stands before its noun. */
export function isAttributive({tokens, classes}: Classed, i: number): boolean {
  const before = classes[i - 1];
  const after = classes[i + 1];
  if (after !== 'noun' && after !== 'adjective') return false;
  if (before === undefined || before === 'punctuation') return false;
  if (before === 'number') return !tokens[i - 1].tags.has('Date');
  if (/['’]s?$/.test(tokens[i - 1].text)) return true;
  return (
    before === 'determiner' || before === 'possessive' || before === 'adjective' || before === 'preposition'
  );
}

/** Whether a finite verb group starts at token `i`, one whose verb is no mere guess. */
export function isFiniteStart({tokens, classes}: Classed, i: number): boolean {
  let at = i;
  while (isBetweenVerbs(classes[at])) at++;
  if (at > i && classes[at] === 'finite') return true;
  if (classes[at] === 'modal') return true;
  return classes[at] === 'auxiliary' && /^(is|are|was|were|has|have|had|did|does)$/.test(tokens[at].normal);
}

/** Whether an auxiliary stands before token `i` that takes a participle. */
export function followsAuxiliary({tokens, classes}: Classed, i: number): boolean {
  const at = verbBefore(classes, i);
  return at >= 0 && classes[at] === 'auxiliary' && !DO.has(tokens[at].normal);
}

/** Whether "have" or "been" stands before token `i`. */
export function followsHave({tokens, classes}: Classed, i: number): boolean {
  const at = verbBefore(classes, i);
  return at >= 0 && (HAVE.has(tokens[at].normal) || tokens[at].normal === 'been');
}

/** Whether a modal or "do" stands before token `i`: what follows is an infinitive. */
export function followsModalOrDo({tokens, classes}: Classed, i: number): boolean {
  const at = verbBefore(classes, i);
  return at >= 0 && (classes[at] === 'modal' || DO.has(tokens[at].normal));
}

/** The token before `i` that is no adverb or negation; -1 at the head of the sentence. */
function verbBefore(classes: readonly WordClass[], i: number): number {
  let at = i - 1;
  while (at >= 0 && isBetweenVerbs(classes[at])) at--;
  return at;
}

const isBetweenVerbs = (here: WordClass | undefined): boolean => here === 'adverb' || here === 'negation';
