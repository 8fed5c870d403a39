import type {SentenceReading} from '../sentence-reading.js';
import {verbGroupAt, type VerbGroup} from '../verb-group.js';
import {isPastOnly} from '../words/verb-forms.js';
import {isFinite} from './finite.js';

/** Whether the verb may be a participle of the noun before it: a past form without auxiliary ("a system backed by X"). */
export function isReduced({tokens}: SentenceReading, {auxiliary, main, tense}: VerbGroup): boolean {
  return auxiliary === undefined && tense === 'past' && !isPastOnly(tokens[main].normal);
}

/** The next verb group behind a reduced relative, with nothing between that opens a clause. */
export function laterVerb(s: SentenceReading, from: number, end: number): VerbGroup | undefined {
  for (let at = from; at < end; at++) {
    const here = s.classes[at];
    if (here === 'relative' || here === 'subordinator' || here === 'coordinator') return undefined;
    if (isFinite(here)) return verbGroupAt(s, at, end);
  }
  return undefined;
}
