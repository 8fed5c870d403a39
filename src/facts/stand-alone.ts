import type {Entity} from '../language/names/name.js';
import type {Reading} from '../language/reading.js';
import type {SentenceReading, TokenRange} from '../language/sentence-reading.js';
import {backwardStanding} from './pointing-back.js';
import type {Edit} from './render.js';
import {definiteStanding} from './standing-definites.js';
import {nameStanding} from './standing-names.js';
import {pronounStanding} from './standing-pronouns.js';
import {timeStanding} from './standing-times.js';
import type {Dangling} from './standing.js';
import type {StemContext} from './stem-context.js';

/**
 * The edits that make a stretch of a sentence stand alone: names in full at first mention, sure pronouns replaced, connectives
 * left out; `rests` tells which earlier sentences that rests on. When something in it still points outside, says what, and
 * `at` which token. `skip` is what the stem asks for: left as it is. `opens` tells that the stretch is the clause's subject,
 * where "the" nearly always takes up what was told.
 */
export function standAlone(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  context: StemContext,
  skip?: TokenRange,
  opens = false,
): {edits: Edit[]; rests: number[]} | {dangling: Dangling; at: number} {
  const s = reading.sentences[sentence];
  const edits: Edit[] = [];
  const rests: number[] = [];
  let quotes = 0;
  let seenPlural = context.plural;
  for (let at = range.from; at < range.to;) {
    if (skip && skip.from <= at && at < skip.to) {
      at = skip.to;
      continue;
    }
    const {tags, text} = s.tokens[at];
    if (s.classes[at] === 'noun' && tags.has('Plural')) seenPlural = true;
    if (/^["“”]$/.test(text)) quotes++;
    const standing =
      nameStanding(s, at, context) ??
      timeStanding(s, at, context) ??
      pronounStanding(reading, s, at, context, seenPlural, opens) ??
      backwardStanding(s, at, range) ??
      definiteStanding(reading, s, at, range, context, opens);
    if (standing && 'dangling' in standing) return {dangling: standing.dangling, at};
    if (standing?.edit) edits.push(standing.edit);
    const before = standing?.meant && mentionBefore(s, standing.meant);
    if (before !== undefined) rests.push(before);
    at = standing?.to ?? at + 1;
  }
  context.plural = seenPlural;
  if (quotes % 2 !== 0) return {dangling: 'unbalanced-quotes', at: range.from};
  return {edits, rests};
}

/** The last sentence before this one that names the entity, where this one does not. */
function mentionBefore({names, sentence}: SentenceReading, entity: Entity): number | undefined {
  const before = entity.mentions.filter(({start}) => start < sentence.start).at(-1);
  return names.some((name) => name.entity === entity) ? undefined : before?.sentence;
}
