import type {Span} from '../article/span.js';
import {resolve, type Tense} from './calendar.js';
import {clockAt} from './clock.js';
import {tagsOf} from './counted.js';
import {dateAt} from './dates.js';
import {deicticAt} from './deictics.js';
import {HOLIDAYS} from './months.js';
import {isCapital, isDash, matchAt, piecesOf, type Piece} from './pieces.js';
import {stretchAt} from './stretches.js';
import {tenseAt, tenseOf} from './tense.js';
import type {TimeMention} from './time.js';
import {wordBefore, type Core, type CoreContext} from './time-core.js';
import type {Token} from './token.js';
import {isFunctionWord} from './words.js';
import {yearAt} from './years.js';

export interface ReadTimesOptions {
  /** The tense of what happens at the times, where the caller knows it; else it is told from the words around. */
  readonly tense?: Tense;
}

/** A time found among a sentence's pieces. */
export interface FoundTime {
  readonly core: Core;
  /** Position of the first piece, preposition included. */
  readonly from: number;
  readonly to: number;
  readonly preposition?: string;
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
  return found.reduceRight<FoundTime[]>((later, time) => {
    const next = later[0];
    const between = next
      ? pieces
          .slice(time.to, next.from)
          .map(({lower}) => lower)
          .join(' ')
      : '';
    const joined = /^(?:and|or|,|, and|, or)$/.test(between);
    const when = time.core.when;
    const dated = next?.core.when;
    const open = joined && when?.kind === 'date' && when.month !== undefined && when.year === undefined;
    const shares = open && dated?.kind === 'date' && dated.month !== undefined && dated.year !== undefined;
    const core = shares ? {...time.core, when: {...when, year: dated.year}, absolute: true} : time.core;
    return [{...time, core}, ...later];
  }, []);
}

/** The times among the pieces of a sentence. */
export function findTimes(pieces: readonly Piece[]): FoundTime[] {
  const found: FoundTime[] = [];
  let free = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (pieces[i].kind === 'mark' || pieces[i].kind === 'sign') continue;
    const last = found.at(-1);
    const continues =
      last !== undefined &&
      i - last.to <= 2 &&
      /^(?:and|or|,)$/.test(pieces[last.to]?.lower ?? '') &&
      i === last.to + 1;
    const core = coreAt(pieces, i, {continues});
    if (!core || core.from < free) continue;
    const time = introduced(pieces, widened(pieces, ranged(pieces, core), free), free);
    found.push(time);
    free = time.to;
    i = time.to - 1;
  }
  return found;
}

function coreAt(pieces: readonly Piece[], i: number, context: CoreContext): Core | undefined {
  return (
    dateAt(pieces, i, context) ??
    clockAt(pieces, i) ??
    stretchAt(pieces, i) ??
    holidayAt(pieces, i) ??
    deicticAt(pieces, i) ??
    yearAt(pieces, i, context)
  );
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

function holidayAt(pieces: readonly Piece[], i: number): Core | undefined {
  if (!isCapital(pieces[i])) return undefined;
  for (const name of HOLIDAYS) {
    const to = matchAt(pieces, i, name);
    if (
      to > 0 &&
      /^(?:on|at|before|after|by|since|until|during|over|last|this|next)$/.test(wordBefore(pieces, i))
    ) {
      return {from: i, to, grain: 'day'};
    }
  }
  return undefined;
}

const isPossessive = (piece: Piece): boolean => /['’]s$/.test(piece.text);

const OPEN: CoreContext = {continues: true};

/** Joins a second time where the two bound a range: "from 2004 to 2009", "between June and August 2019". */
function ranged(pieces: readonly Piece[], core: Core): Core {
  const joint = pieces[core.to];
  const start = wordBefore(pieces, core.from);
  const between = start === 'between';
  const from = start === 'from';
  const joins = between
    ? /^(?:and|to)$/.test(joint?.lower ?? '')
    : isDash(joint) ||
      /^(?:through|thru)$/.test(joint?.lower ?? '') ||
      (/^(?:to|until|till)$/.test(joint?.lower ?? '') &&
        (from || core.grain === 'weekday' || core.grain === 'hour' || core.grain === 'month'));
  if (!joins || !pieces[core.to + 1]) return core;
  const second = coreAt(pieces, core.to + 1, OPEN);
  if (!second || second.from !== core.to + 1 || !comparable(core, second)) return core;
  return {from: core.from, to: second.to, grain: 'period', absolute: second.absolute};
}

const comparable = (a: Core, b: Core): boolean =>
  a.grain === b.grain ||
  (/^(?:day|month|year|weekday)$/.test(a.grain) && /^(?:day|month|year|weekday)$/.test(b.grain)) ||
  b.grain === 'period';

/** Takes in what stands between preposition and time: "the", "early", "mid-", "the end of", "around". */
function widened(pieces: readonly Piece[], core: Core, free: number): Core {
  let {from, grain} = core;
  let {when} = core;
  const before = (): string => (from > free ? wordBefore(pieces, from) : '');
  if (
    core.from - 2 >= free &&
    isDash(pieces[from - 1]) &&
    /^(?:mid|late|early|pre|post)$/.test(pieces[from - 2].lower) &&
    pieces[from].glued
  ) {
    if (/^p/.test(pieces[from - 2].lower)) return core;
    from -= 2;
  } else if (/^(?:early|mid|late|earlier|later)$/.test(before())) from--;
  if (before() === 'the' && !/^(?:day|weekday|hour|month)$/.test(grain)) from--;
  const of = before() === 'of' ? from - 1 : -1;
  const part = of > free ? pieces[of - 1].lower : '';
  if (
    /^(?:end|beginning|start|middle|turn|rest|close|course|height|eve|outset)$/.test(part) &&
    of - 1 >= free
  ) {
    from = of - 1;
    if (before() === 'the') from--;
    if (part === 'rest' || part === 'course') {
      grain = 'period';
      when = undefined;
    }
  }
  if (/^(?:about|around|roughly|approximately|nearly|almost|circa)$/.test(before())) {
    const prep = from - 1 > free ? wordBefore(pieces, from - 1) : '';
    if (grain === 'hour' || /^(?:in|at|by|since|until|from)$/.test(prep)) from--;
  }
  return {...core, from, grain, when};
}

const PREPOSITIONS = new Set(
  `on in at by since until till before after from during throughout through over between within for around about circa
  across past into toward towards following amid`.split(/\s+/),
);
const COMPOUND: readonly (readonly string[])[] = [
  'as of',
  'as early as',
  'as late as',
  'as recently as',
  'as far back as',
  'no later than',
  'ahead of',
  'prior to',
  'up to',
  'up until',
  'back in',
  'back on',
  'starting in',
  'starting on',
  'late on',
  'early on',
  'late in',
  'early in',
  'later on',
  'earlier on',
  'later in',
  'earlier in',
  'shortly after',
  'shortly before',
  'soon after',
  'just after',
  'just before',
  'only in',
  'only on',
  'effective',
  'compared to',
  'compared with',
].map((words) => words.split(' '));

function introduced(pieces: readonly Piece[], core: Core, free: number): FoundTime {
  let {from} = core;
  const glued = pieces[from].glued;
  for (const words of COMPOUND) {
    const start = from - words.length;
    if (start >= free && matchAt(pieces, start, words) === from && !glued)
      return {core, from: start, to: core.to, preposition: words.join(' ')};
  }
  const word = from > free && !glued ? wordBefore(pieces, from) : '';
  // "before Tuesday's vote" is before the vote.
  if (!PREPOSITIONS.has(word) || isPossessive(pieces[core.to - 1])) return {core, from, to: core.to};
  from--;
  return {core, from, to: core.to, preposition: word};
}
