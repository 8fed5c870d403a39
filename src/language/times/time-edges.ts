import {isDash, matchAt, type Piece} from '../pieces.js';
import {wordBefore, type Core} from './time-core.js';

/** A time found among a sentence's pieces. */
export interface FoundTime {
  readonly core: Core;
  /** Position of the first piece, preposition included. */
  readonly from: number;
  readonly to: number;
  readonly preposition?: string;
}

/** Whether a word has the ending of a possessive. */
export const isPossessive = (piece: Piece): boolean => /['’]s$/.test(piece.text);

/** Takes in what stands between preposition and time: "the", "early", "mid-", "the end of", "around". */
export function widened(pieces: readonly Piece[], core: Core, free: number): Core {
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

/** The time with the preposition in front of it. */
export function introduced(pieces: readonly Piece[], core: Core, free: number): FoundTime {
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
