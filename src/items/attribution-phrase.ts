import {render} from '../facts/render.js';
import {standAlone} from '../facts/stand-alone.js';
import type {StemContext} from '../facts/stem-context.js';
import type {Attribution, Clause} from '../language/clause.js';
import type {Reading} from '../language/reading.js';
import {lowerFirst} from './lower-first.js';
import {canSpeak, withoutThe} from './speaker-phrase.js';

/**
 * "According to …" for the speaker of a clause, and the earlier sentences that tell who that is; undefined when it stays open
 * whose word the clause is.
 */
export function attributionPhrase(
  reading: Reading,
  clause: Clause,
  {speaker}: Attribution,
  context: StemContext,
): {text: string; rests: readonly number[]} | undefined {
  const s = clause.reading;
  const result = standAlone(reading, s.sentence.index, speaker, context);
  if (/^(they|it|we|i|you)$/.test(s.tokens[speaker.from].normal) || !canSpeak(clause, speaker))
    return undefined;
  if ('dangling' in result) {
    const indefinite = withoutThe(clause, speaker);
    return indefinite === undefined ? undefined : {text: `According to ${indefinite}`, rests: []};
  }
  const {edits, rests} = result;
  return {text: `According to ${lowerFirst(clause, speaker, render(s, speaker, edits), edits)}`, rests};
}
