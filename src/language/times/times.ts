import type {Span} from '../../article/span.js';
import {resolve, type Tense} from './calendar.js';
import {findTimes} from './find-times.js';
import {piecesOf, type Piece} from '../pieces.js';
import {tagsOf} from '../words/tags.js';
import {tenseAt, tenseOf} from './tense.js';
import type {TimeMention} from './time.js';
import {isPossessive, type FoundTime} from './time-edges.js';
import type {Token} from '../words/token.js';
import {isFunctionWord} from '../words/words.js';

export interface ReadTimesOptions {
  /** The tense of what happens at the times, where the caller knows it; else it is told from the words around. */
  readonly tense?: Tense;
}

/**
 * The times a sentence names, in order, none overlapping another. A mention without a preposition may modify a noun
 * ("a July vote"). Relative times get their date from `published` (`YYYY-MM-DD`) where their direction is sure, times
 * that need another time to be understood only the year they give. Ranges have no date.
 */
export function readTimes(
  sentence: Span & {readonly text: string},
  tokens: readonly Token[],
  published?: string,
  options: ReadTimesOptions = {},
): TimeMention[] {
  const pieces = piecesOf(sentence.text);
  const sentenceTense = tenseOf(pieces, tagsOf(tokens, sentence.start));
  return sharingYears(pieces, findTimes(pieces)).map(({core, from, to, preposition}) => {
    const end = to - 1;
    // "Tuesday's vote": the ending is not part of the time.
    const possessive = isPossessive(pieces[end]) ? 2 : 0;
    const span = (at: number): Span => ({
      start: sentence.start + pieces[at].start,
      end: sentence.start + pieces[end].end - possessive,
    });
    const habit =
      core.grain === 'weekday' && preposition === undefined && !possessive && modifies(pieces, to);
    const tense = habit
      ? undefined
      : (options.tense ?? (core.plain ? undefined : tenseAt(pieces, {from, to}, sentenceTense)));
    const iso = resolve(core.when, published, tense);
    const whole = span(from);
    return {
      ...whole,
      text: sentence.text.slice(whole.start - sentence.start, whole.end - sentence.start),
      core: span(core.from),
      ...(preposition === undefined ? {} : {preposition}),
      grain: core.grain,
      absolute: core.absolute ?? false,
      ...(iso === undefined ? {} : {iso}),
      anaphoric: core.anaphoric ?? false,
    };
  });
}

/** "April and May of 2001": the first has the year of the second. */
function sharingYears(pieces: readonly Piece[], found: readonly FoundTime[]): FoundTime[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const when = shared[i].core.when;
    const next = shared[i + 1].core.when;
    if (when?.kind !== 'date' || when.month === undefined || when.year !== undefined) continue;
    if (next?.kind !== 'date' || next.month === undefined || next.year === undefined) continue;
    const between = pieces.slice(shared[i].to, shared[i + 1].from).map(({lower}) => lower);
    if (!/^(?:and|or|,|, and|, or)$/.test(between.join(' '))) continue;
    shared[i] = {...shared[i], core: {...shared[i].core, when: {...when, year: next.year}, absolute: true}};
  }
  return shared;
}

/** "the Sunday trade ban": whether what follows is a noun the time belongs to. */
function modifies(pieces: readonly Piece[], to: number): boolean {
  const next = pieces[to];
  return (
    next?.kind === 'word' &&
    !isFunctionWord(next.lower) &&
    !/ed$/.test(next.lower) &&
    /^\p{Ll}/u.test(next.text)
  );
}
