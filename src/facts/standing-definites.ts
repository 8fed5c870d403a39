import type {Reading} from '../language/reading.js';
import type {SentenceReading, TokenRange} from '../language/sentence-reading.js';
import {isInHeadline, isSelfContained} from './definites.js';
import {longForm} from './long-form.js';
import type {Standing} from './standing.js';
import type {StemContext} from './stem-context.js';

/**
 * The definite phrase at token `i` of the stretch, if its "the" stands there: written out where the article has a fuller
 * form, left as it is where it says by itself, or beside the headline, what it means.
 */
export function definiteStanding(
  reading: Reading,
  s: SentenceReading,
  i: number,
  range: TokenRange,
  context: StemContext,
  opens: boolean,
): Standing | undefined {
  if (s.tokens[i].normal !== 'the') return undefined;
  const fuller = longForm(reading, s, i, range.to);
  if (fuller) {
    if (fuller.entity) context.named.add(fuller.entity);
    return {to: fuller.edit.to, edit: fuller.edit, meant: fuller.entity};
  }
  const end = s.tokens.length;
  if (isSelfContained(reading, s, i, end, opens && i === range.from)) return {to: i + 1};
  if (!isInHeadline(reading, s, i, end)) return {dangling: 'dangling-definite'};
  context.fromHeadline = true;
  return {to: i + 1};
}
