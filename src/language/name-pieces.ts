import type {Span} from '../article/span.js';
import {breaksName, isFunctionWord} from './function-word.js';
import {isDictionaryWord, isListedName} from './lexicon.js';
import {lookUp, longestFrom, type Entry} from './gazetteer.js';
import {initialIsName, isHeadline, type Usage, type Word} from './name-words.js';
import {isRoleNoun} from './tables/context-words.js';
import {EVENT_HEADS, EVENT_OPENERS} from './tables/event-words.js';
import {NOT_NAMES} from './tables/not-names.js';
import {FOR_HEADS, OF_HEADS, ORGANISATION_HEADS, PARTY_HEADS, SUBJECTS} from './tables/organisation-words.js';
import {PLACE_HEADS, PLACE_OPENERS} from './tables/place-words.js';
import {HONORIFICS, ROYAL, TITLE_MODIFIERS, TITLE_WORDS} from './tables/role-words.js';

/** A stretch of a sentence that looks like one name. */
export interface Piece extends Span {
  readonly text: string;
  readonly sentence: number;
  /** Words `from` to `to` (exclusive) of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly entry?: Entry;
  /** The first word of the title, capitalised, right before it: "Vice President". */
  readonly title?: number;
  /** The form of address right before it, in lower case: "mr". */
  readonly honorific?: string;
  /** How sure its extent is, from 0 to 1. */
  readonly extent: number;
}

interface Unit {
  readonly from: number;
  readonly to: number;
  readonly entry?: Entry;
  /** The first word of what joins it to the unit before: "of", "and", "for"; undefined when nothing does. */
  readonly link?: string;
}

const MAX_UNITS = 12;
const MONTHS = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
]);
const WEEKDAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const PERSON_PARTICLES = new Set([
  'de',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'del',
  'della',
  'der',
  'den',
  'du',
  'van',
  'von',
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'ter',
  'ten',
  'zu',
  'y',
  'e',
  'af',
  'av',
]);
const COMPANY_FORMS = new Set(['inc', 'ltd', 'llc', 'plc', 'corp', 'gmbh']);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'xvi']);
/** Words that keep their possessive inside a name: "King's College", "Women's World Cup". */
const INNER_POSSESSIVES = new Set([
  'king',
  'queen',
  'people',
  'women',
  'men',
  'children',
  'world',
  'saint',
  'prince',
  'girls',
  'boys',
  'veterans',
  'farmers',
  'workers',
  'teachers',
  'mothers',
  'lloyd',
  'peoples',
]);
const SURNAME_TITLES = new Set([
  'king',
  'prince',
  'bishop',
  'dean',
  'major',
  'judge',
  'pope',
  'baron',
  'earl',
  'duke',
  'marshal',
  'sheriff',
  'constable',
  'justice',
  'chancellor',
  'chair',
  'lord',
  'sergeant',
  'coach',
  'host',
  'deputy',
]);
/** What a title with "of" is over, besides the `SUBJECTS` of ministries: "Secretary of State". */
const TITLE_SUBJECTS = new Set([
  'state',
  'staff',
  'exchequer',
  'treasury',
  'opposition',
  'house',
  'national',
  'foreign',
  'joint',
  'chiefs',
  'representatives',
  'senate',
  'police',
  'operations',
  'cabinet',
  'interior',
  'canterbury',
  'york',
  'wales',
  'cambridge',
  'sussex',
  'edinburgh',
  'cornwall',
  'internal',
  'external',
  'public',
  'higher',
  'homeland',
  'prisons',
  'prosecutions',
  'elections',
  'schools',
  'european',
  'international',
]);

/** The stretches of a sentence that look like names, in order, none overlapping another. */
export function namePieces(words: readonly Word[], sentence: number, usage: Usage, text: string): Piece[] {
  if (isHeadline(words)) return [];
  const pieces: Piece[] = [];
  for (let i = 0; i < words.length;) {
    if (!opens(words, i)) {
      i++;
      continue;
    }
    const run = readRun(words, i);
    i = Math.max(i + 1, run[run.length - 1].to);
    const kept = dropCommonStart(words, run, usage);
    if (kept.length === 0 || kept.length > MAX_UNITS) continue;
    // "Nonpartisan Paul Tse": a first word that nothing knows may be no part of the name.
    const opener = words[kept[0].from];
    const open = opener.initial && kept.length > 2 && isUnknownOpener(opener, words[kept[0].to], usage);
    for (const piece of splitRun(words, kept)) {
      const {start} = words[piece.from];
      const {end} = words[piece.to - 1];
      const extent = open && piece.from === kept[0].from ? piece.extent * 0.75 : piece.extent;
      pieces.push({...piece, extent, start, end, sentence, text: text.slice(start, end)});
    }
  }
  return pieces;
}

function opens(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    word.capital && !isCalendar(words, i) && (!breaksName(word.text) || unitAt(words, i).entry !== undefined)
  );
}

/** A month or weekday, unless the words around make it somebody's or a newspaper's name. */
function isCalendar(words: readonly Word[], i: number): boolean {
  const {lower} = words[i];
  if (WEEKDAYS.has(lower))
    return !(words[i + 1]?.capital && ORGANISATION_HEADS.get(words[i + 1].lower) === 'media');
  if (!MONTHS.has(lower)) return false;
  const before = words[i - 1];
  const after = words[i + 1];
  const ambiguous = ['may', 'march', 'april', 'june', 'august'].includes(lower);
  if (!ambiguous) return true;
  if (before?.capital && isFirstName(before)) return false;
  if (before && (HONORIFICS.has(before.lower) || (before.capital && TITLE_WORDS.has(before.lower))))
    return false;
  return !(
    after?.capital &&
    !after.punctuation &&
    ['april', 'june', 'august'].includes(lower) &&
    !isCommon(after)
  );
}

export function isFirstName(word: Word): boolean {
  return word.tags.has('MaleName') || word.tags.has('FemaleName') || word.tags.has('FirstName');
}

function isCommon(word: Word): boolean {
  return NOT_NAMES.has(word.lower);
}

function unitAt(words: readonly Word[], from: number, link?: string): Unit {
  const limit = longestFrom(words[from].text);
  let joined = words[from].text;
  let best: Unit = {from, to: from + 1, entry: lookUp(joined), link};
  let count = 1;
  for (let at = from + 1; at < words.length && count < limit; at++) {
    if (words[at - 1].possessive) break;
    if (words[at].punctuation && !/^[,&.]$/.test(words[at].text)) break;
    if (words[at].text === ',') {
      joined += ',';
      continue;
    }
    joined += ` ${words[at].text}`;
    count++;
    const entry = lookUp(joined);
    // "The Australian" is a newspaper, "The Australian Institute …" is not.
    const next = words[at + 1];
    const opens = words[from].text === 'The' && next?.capital === true && !words[at].possessive;
    if (entry && !opens) best = {from, to: at + 1, entry, link};
  }
  return best;
}

function readRun(words: readonly Word[], start: number): Unit[] {
  const run = [unitAt(words, start)];
  for (;;) {
    const last = run[run.length - 1];
    const at = last.to;
    const next = words[at];
    if (!next || run.length > MAX_UNITS * 4) return run;
    if (words[at - 1].possessive && !keepsPossessive(words, last, at)) return run;
    if (next.punctuation) {
      const after = words[at + 1];
      if (!after?.capital) return run;
      if (next.text === ',' && isCampus(words, run, at + 1)) {
        run.push(unitAt(words, at + 1, ','));
        return run;
      }
      if (next.text === '&') run.push(unitAt(words, at + 1, '&'));
      else if (next.text === ',' && (COMPANY_FORMS.has(after.lower) || ['jr', 'sr'].includes(after.lower))) {
        run.push(unitAt(words, at + 1, ','));
      } else return run;
      continue;
    }
    if (next.capital) {
      if (isCalendar(words, at) || (breaksName(next.text) && !unitAt(words, at).entry)) return run;
      run.push(unitAt(words, at));
      continue;
    }
    const linked = readLink(words, run, at);
    if (!linked) return run;
    run.push(linked);
  }
}

const CAMPUSES = new Set(
  'Berkeley|Los Angeles|San Diego|Davis|Irvine|Santa Barbara|Santa Cruz|Riverside|Merced|San Francisco|Madison|Milwaukee|Lincoln|Urbana-Champaign|Chicago|Springfield|Amherst|Boston'.split(
    '|',
  ),
);

/** "University of California, Berkeley" */
function isCampus(words: readonly Word[], run: readonly Unit[], at: number): boolean {
  const last = run[run.length - 1];
  if (last.link !== 'of' || last.entry?.type !== 'region' || words[last.from - 2]?.lower !== 'university')
    return false;
  const unit = unitAt(words, at);
  const after = words[unit.to];
  return CAMPUSES.has(plain(words, unit.from, unit.to)) && (after === undefined || !after.capital);
}

function keepsPossessive(words: readonly Word[], last: Unit, at: number): boolean {
  const word = words[at - 1];
  if (last.entry && last.entry.type !== 'organisation') return false;
  const next = words[at];
  if (!next?.capital) return false;
  if (INNER_POSSESSIVES.has(word.lower)) return true;
  const before = words[at - 2];
  return before !== undefined && /^(?:st|saint)$/.test(before.lower);
}

/** The unit that "of", "for", "and", a particle … at `at` joins to the run, if it does. */
function readLink(words: readonly Word[], run: readonly Unit[], at: number): Unit | undefined {
  const link = words[at].lower;
  const left = words[at - 1];
  let to = at + 1;
  if (PERSON_PARTICLES.has(link)) {
    while (to < at + 3 && words[to] && PERSON_PARTICLES.has(words[to].lower) && !words[to].capital) to++;
    if (!words[to]?.capital || words[to].initial) return undefined;
    const joinsTwo = link === 'y' || link === 'e';
    if (run[run.length - 1].entry && joinsTwo) return undefined;
    return {...unitAt(words, to, 'de'), entry: undefined};
  }
  if (words[at].text === '&') return words[to]?.capital ? unitAt(words, to, '&') : undefined;
  if (!['of', 'for', 'on', 'and', 'against'].includes(link)) return undefined;
  if (words[to] && /^the$/i.test(words[to].text)) to++;
  const right = words[to];
  if (!right?.capital || right.initial || isCalendar(words, to)) return undefined;
  if (link === 'and') return to === at + 1 ? readAnd(words, run, at) : undefined;
  if (link === 'of') {
    const titled = titleEnd(words, run, at);
    if (titled) return joinsTitle(words, to) ? unitAt(words, to, 'of') : undefined;
    if (!ofHead(run, left, right) || isLocation(words, run, to)) return undefined;
    return unitAt(words, to, 'of');
  }
  const head = run.some((unit) => FOR_HEADS.has(words[unit.to - 1].lower));
  const entry = lookUp(right.text);
  const next = words[to + 1];
  const subject =
    SUBJECTS.has(right.lower) ||
    !entry ||
    (['party', 'nationality'].includes(entry.type) && next?.capital === true);
  if (titleEnd(words, run, at) && link === 'for')
    return joinsTitle(words, to) ? unitAt(words, to, 'for') : undefined;
  if (!head || !subject) return undefined;
  if (link === 'on' && !SUBJECTS.has(right.lower) && !isHeadWord(right.lower)) return undefined;
  return unitAt(words, to, link);
}

function joinsTitle(words: readonly Word[], to: number): boolean {
  const {lower} = words[to];
  if (SUBJECTS.has(lower) || TITLE_SUBJECTS.has(lower)) return true;
  // "Governor of Washington Chris Gregoire": only where a name follows, else the place is a name of its own.
  const unit = unitAt(words, to);
  const next = words[unit.to];
  return (
    unit.entry !== undefined &&
    !words[unit.to - 1].possessive &&
    next !== undefined &&
    next.capital &&
    isFirstName(next)
  );
}

/** Whether the run so far ends in a title ("Minister", "Vice President"). */
function titleEnd(words: readonly Word[], run: readonly Unit[], at: number): boolean {
  if (words[at - 1].possessive || run[run.length - 1].link) return false;
  return TITLE_WORDS.has(words[at - 1].lower) && run[run.length - 1].entry === undefined;
}

const NEVER_OF = new Set([
  'state',
  'city',
  'province',
  'county',
  'town',
  'kingdom',
  'commonwealth',
  'village',
  'district',
  'county',
]);

/** "… State University of the US", "… Space Museum of McMinnville, Oregon": where it lies, no part of its name. */
function isLocation(words: readonly Word[], run: readonly Unit[], to: number): boolean {
  const unit = unitAt(words, to);
  const after = words[unit.to];
  if (/^(?:U\.?S\.?|U\.?K\.?|USA)$/.test(words[to].text)) return !after?.capital;
  if (run.length < 2 || after?.text !== ',' || !words[unit.to + 1]?.capital) return false;
  const outer = unitAt(words, unit.to + 1).entry?.type;
  return outer === 'country' || outer === 'region';
}

/** What is awarded or kept "of the Match", "of the Year". */
const HONOURED = new Set([
  'man',
  'woman',
  'player',
  'person',
  'athlete',
  'goal',
  'team',
  'book',
  'film',
  'word',
  'sportsman',
  'sportswoman',
  'personality',
  'manager',
]);
const HONOURING = new Set([
  'match',
  'year',
  'month',
  'week',
  'series',
  'tournament',
  'season',
  'century',
  'decade',
  'final',
]);

function ofHead(run: readonly Unit[], left: Word, right: Word): boolean {
  if (left.possessive) return false;
  const last = run[run.length - 1];
  if (last.entry && !['organisation', 'party', 'event'].includes(last.entry.type)) return false;
  if (run.length === 1 && NEVER_OF.has(left.lower)) return false;
  if (HONOURED.has(left.lower) && HONOURING.has(right.lower)) return true;
  if (!OF_HEADS.has(left.lower)) return false;
  // "University of Sheffield of the UK": a second "of" hangs on a subject only.
  return !run.some((unit) => unit.link === 'of') || SUBJECTS.has(left.lower) || isHeadWord(left.lower);
}

function readAnd(words: readonly Word[], run: readonly Unit[], at: number): Unit | undefined {
  const left = words[at - 1];
  if (left.possessive || !SUBJECTS.has(left.lower)) return undefined;
  // What follows, up to the run's own end.
  let to = at + 1;
  while (words[to]?.capital && !words[to].punctuation && to < at + 8) to++;
  const rest = words.slice(at + 1, to);
  const headBefore = run.some(
    (unit) => FOR_HEADS.has(words[unit.to - 1].lower) || OF_HEADS.has(words[unit.to - 1].lower),
  );
  const linked = run.some((unit) => unit.link !== undefined && unit.link !== '&');
  const subjects = SUBJECTS.has(rest[0].lower) && !unitAt(words, at + 1).entry;
  if (headBefore && linked && subjects) return unitAt(words, at + 1, 'and');
  const last = rest[rest.length - 1];
  const closes =
    ORGANISATION_HEADS.has(last.lower) || ['museum', 'center', 'centre', 'hall'].includes(last.lower);
  // "Food and Drug Administration", but not "Health Ministry and Trade Commission".
  if (closes && rest.length > 1 && subjects && !isHeadWord(left.lower)) return unitAt(words, at + 1, 'and');
  return undefined;
}

export function isHeadWord(lower: string): boolean {
  return (
    ORGANISATION_HEADS.has(lower) ||
    PLACE_HEADS.has(lower) ||
    EVENT_HEADS.has(lower) ||
    PARTY_HEADS.has(lower)
  );
}

/** Without first words that are capitalised only for where they stand. */
function dropCommonStart(words: readonly Word[], run: readonly Unit[], usage: Usage): readonly Unit[] {
  let kept = run;
  while (kept.length > 0) {
    const first = kept[0];
    const word = words[first.from];
    if (!word.initial) return kept;
    const next = words[first.to];
    if (isFunctionWord(word.text)) {
      kept = kept.slice(1);
      if (kept.length > 0 && words[kept[0].from].initial === false) return kept;
      continue;
    }
    const several = first.to - first.from > 1;
    if (first.entry?.doubtful && isRoleNoun(word.lower) && next?.capital && isFirstName(next))
      return kept.slice(1);
    if (first.entry && (several || !first.entry.doubtful || usage.capitalised.has(word.lower))) return kept;
    if (TITLE_WORDS.has(word.lower) || TITLE_MODIFIERS.has(word.lower) || HONORIFICS.has(word.lower))
      return kept;
    const linkAt = kept.findIndex((unit) => unit.link === 'of' || unit.link === 'for');
    const last = words[(linkAt > 0 ? kept[linkAt - 1] : kept[kept.length - 1]).to - 1];
    const known = usage.capitalised.has(word.lower);
    const titled = next !== undefined && next.capital && isFirstName(next) && !isNameTagged(word);
    if (kept.length > 1 && !known && titled && isCommonNoun(word, usage)) return kept.slice(1);
    if (kept.length > 1 && isHeadWord(last.lower) && !usage.lowercase.has(word.lower)) return kept;
    if (initialIsName(word, next, usage)) return kept;
    return kept.length > 1 && kept[1].link === undefined ? kept.slice(1) : [];
  }
  return kept;
}

function isUnknownOpener(word: Word, next: Word | undefined, usage: Usage): boolean {
  return (
    !usage.capitalised.has(word.lower) &&
    !isNameTagged(word) &&
    lookUp(word.text) === undefined &&
    !isHeadWord(word.lower) &&
    !TITLE_WORDS.has(word.lower) &&
    next !== undefined &&
    isListedName(next.lower)
  );
}

/** "Countryman Lawrence …", "Economist Paul …": a common word, capitalised only where it stands. */
function isCommonNoun(word: Word, usage: Usage): boolean {
  return isRoleNoun(word.lower) || usage.lowercase.has(word.lower) || isDictionaryWord(word.lower);
}

function isNameTagged(word: Word): boolean {
  return isFirstName(word) || word.tags.has('LastName');
}

const SHIPS = new Set(['mv', 'hms', 'uss', 'ss', 'rms', 'ms', 'rv', 'hmas', 'hmcs', 'ins']);

/** Whether the word opens a ship's name: "HMS". */
export function isShip(word: Word): boolean {
  return SHIPS.has(word.lower) && word.text === word.text.toUpperCase();
}

type Draft = Omit<Piece, 'start' | 'end' | 'text' | 'sentence'>;

/** Parts a run at titles, then at what is a name of its own. */
function splitRun(words: readonly Word[], run: readonly Unit[]): Draft[] {
  if (run.length > 1 && isShip(words[run[0].from]))
    return [{from: run[0].from, to: run[run.length - 1].to, extent: 1}];
  const drafts: Draft[] = [];
  let segment: Unit[] = [];
  let title: number | undefined;
  let honorific: string | undefined;
  const flush = () => {
    if (segment.length > 0) drafts.push(...splitSegment(words, segment, title, honorific));
    segment = [];
    title = undefined;
    honorific = undefined;
  };
  for (let i = 0; i < run.length;) {
    const unit = run[i];
    const word = words[unit.from];
    if (segment.length === 0 && unit.link === undefined && isHonorific(words, unit) && i + 1 < run.length) {
      honorific = word.lower;
      i++;
      continue;
    }
    const end = titleAt(words, run, i, segment);
    if (end > i) {
      const titled = title;
      const from = run[i].from;
      const leading = segment.length > 0;
      flush();
      title = !leading && titled !== undefined ? titled : from;
      i = end;
      continue;
    }
    segment.push(unit);
    i++;
  }
  flush();
  return drafts;
}

function isHonorific(words: readonly Word[], unit: Unit): boolean {
  const word = words[unit.from];
  if (unit.entry || !HONORIFICS.has(word.lower)) return false;
  if (TITLE_WORDS.has(word.lower) || ['st', 'father', 'sister'].includes(word.lower)) return false;
  return true;
}

/** The index behind the title that begins at unit `i`; `i` when none does. */
function titleAt(words: readonly Word[], run: readonly Unit[], i: number, segment: readonly Unit[]): number {
  if (run[i].link && run[i].link !== '&') return i;
  let at = i;
  let found = -1;
  while (at < run.length && run[at].entry === undefined && (at === i || run[at].link === undefined)) {
    const {lower} = words[run[at].from];
    if (TITLE_WORDS.has(lower)) found = at;
    else if (!TITLE_MODIFIERS.has(lower)) break;
    at++;
  }
  // "State Attorney", "House Speaker": some modifiers are known as names too.
  if (found < 0) return i;
  const before = segment[segment.length - 1];
  const {lower} = words[run[found].from];
  if (before && SURNAME_TITLES.has(lower) && found === i && isFirstName(words[before.to - 1])) return i;
  let end = found + 1;
  if (run[end]?.link === 'of' || run[end]?.link === 'for') {
    end++;
    while (
      end < run.length &&
      (run[end].link === 'and' || run[end].link === 'of' || isTitleSubject(words, run[end])) &&
      !isFirstName(words[run[end].from])
    ) {
      end++;
    }
    return end;
  }
  const next = run[end];
  if (!next) return end;
  if (next.link !== undefined) return i;
  const tail = words[run[run.length - 1].to - 1].lower;
  // "Justice Department", "General Hospital", "King Fahd Stadium".
  if (
    end === i + 1 &&
    isHeadWord(words[next.to - 1].lower) &&
    end === run.length - 1 &&
    !isFirstName(words[next.from])
  )
    return i;
  if (
    segment.length === 0 &&
    end === i + 1 &&
    (ROYAL.has(lower) || lower === 'general') &&
    isHeadWord(tail) &&
    run.length - i > 2
  )
    return i;
  if (segment.length === 0 && ROYAL.has(lower) && end === i + 1) return i;
  return end;
}

function isTitleSubject(words: readonly Word[], unit: Unit): boolean {
  const {lower} = words[unit.from];
  return (
    unit.link === undefined && unit.entry === undefined && (SUBJECTS.has(lower) || TITLE_SUBJECTS.has(lower))
  );
}

/** Parts what stands between titles: "Texas Democrats", "U.S. Olympian Jane Roe". */
function splitSegment(
  words: readonly Word[],
  segment: readonly Unit[],
  title?: number,
  honorific?: string,
): Draft[] {
  const units = trim(words, segment);
  if (units.length === 0) return [];
  const whole = (list: readonly Unit[], extent: number, owns: boolean): Draft[] => {
    if (list.length === 0) return [];
    const from = list[0].from;
    const to = list[list.length - 1].to;
    const single = list.length === 1 ? list[0].entry : undefined;
    const entry =
      single ??
      lookUp(plain(words, from, to)) ??
      (words[from].lower === 'the' ? lookUp(plain(words, from + 1, to)) : undefined) ??
      governmental(list);
    if (!entry && to - from === 1 && refuseAlone(words[from], honorific ?? title)) return [];
    return [
      {
        from,
        to,
        entry,
        extent,
        ...(owns && title !== undefined ? {title} : {}),
        ...(owns && honorific ? {honorific} : {}),
      },
    ];
  };
  if (units.length === 1) return whole(units, 1, true);
  const first = units[0];
  const last = units[units.length - 1];
  const linked = units.some((unit) => unit.link !== undefined && unit.link !== 'de');
  const head = headOf(words, units);
  const rest = units.slice(1);
  const {entry} = first;
  if (units.length === 2 && governmental(units)) return whole(units, 1, true);
  const inner = innerSplit(words, units);
  if (inner > 0)
    return [...whole(units.slice(0, inner), 0.9, true), ...splitSegment(words, units.slice(inner))];
  if (
    units.every((unit) => unit.entry !== undefined && !unit.entry.doubtful && unit.link === undefined) &&
    !head
  ) {
    return units.flatMap((unit, index) => whole([unit], 1, index === 0));
  }
  if (entry && title === undefined && honorific === undefined && rest[0].link === undefined) {
    const people = entry.type === 'nationality' && entry.subtype === 'people';
    const member = entry.type === 'party' && entry.subtype === 'members';
    const personal =
      isFirstName(words[rest[0].from]) &&
      !(head && rest.length > 2) &&
      !(head && !isFirstSurname(words, rest));
    if (people || (member && !head)) return [...whole([first], 1, true), ...splitSegment(words, rest)];
    if (!entry.doubtful && (personal || (!head && rest.length > 1 && entry.type !== 'city'))) {
      return [...whole([first], 1, true), ...splitSegment(words, rest)];
    }
    if (
      !head &&
      !entry.doubtful &&
      (entry.type === 'nationality' ||
        member ||
        /^(?:U\.?S\.?|UK|U\.K\.|EU|UN|U\.N\.)$/.test(words[first.from].text))
    ) {
      return [...whole([first], 1, true), ...splitSegment(words, rest)];
    }
    if (!head && !entry.doubtful) return whole(units, 0.6, true);
  }
  // "New York Democrat"
  if (
    last.entry?.type === 'party' &&
    last.entry.subtype === 'members' &&
    last.link === undefined &&
    first.entry &&
    units.length === 2
  ) {
    return [...whole([first], 1, true), ...whole([last], 1, false)];
  }
  if (
    last.entry &&
    !last.entry.doubtful &&
    last.link === undefined &&
    !head &&
    !isFirstName(words[last.from - 1])
  ) {
    return whole(units, 0.7, true);
  }
  return whole(units, linked && !head ? 0.8 : 1, true);
}

const GENERIC_BODIES = new Set([
  'House of Representatives',
  'Senate',
  'U.S. Senate',
  'U.S. Congress',
  'Supreme Court',
  'National Guard',
  'Coast Guard',
  'Border Patrol',
  'Red Cross',
  'General Assembly',
  'Secret Service',
  'Met Office',
]);

/** The body that "United States Department of Justice" means: a country's name and a body of government's. */
function governmental(units: readonly Unit[]): Entry | undefined {
  if (units.length !== 2) return undefined;
  const [first, second] = units;
  const body = second.entry;
  if (
    !first.entry ||
    first.entry.type !== 'country' ||
    first.entry.doubtful ||
    second.link ||
    body?.type !== 'organisation'
  )
    return undefined;
  if (!['agency', 'parliament', 'police', 'army', 'court'].includes(body.subtype ?? '')) return undefined;
  if (first.entry.canonical === 'United States') return body;
  return first.entry.canonical === 'United Kingdom' && !GENERIC_BODIES.has(body.canonical) ? body : undefined;
}

/** "Refugee Council Jane Roe": where a body's name ends inside a run and somebody's begins; 0 when nowhere. */
function innerSplit(words: readonly Word[], units: readonly Unit[]): number {
  for (let i = 1; i + 2 < units.length + 1; i++) {
    const lower = words[units[i - 1].to - 1].lower;
    if (i < 2 || !isHeadWord(lower) || units[i].link !== undefined) continue;
    const rest = units.slice(i);
    if (
      rest.some((unit) => unit.link !== undefined && unit.link !== 'de') &&
      !isFirstName(words[rest[0].from])
    )
      continue;
    if (rest.length >= 2 && isFirstName(words[rest[0].from]) && !isHeadWord(words[rest[0].from].lower))
      return i;
  }
  return 0;
}

/** "Damon Hill": a first name and a surname that is also a head word. */
function isFirstSurname(words: readonly Word[], rest: readonly Unit[]): boolean {
  return rest.length === 2 && isFirstName(words[rest[0].from]);
}

function plain(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

/** The head word that says what the name names: the last, or the one before the first "of" or "for". */
export function headOf(
  words: readonly Word[],
  units: readonly {from: number; to: number; link?: string}[],
): string | undefined {
  for (let i = 1; i < units.length; i++) {
    if (units[i].link === 'of' || units[i].link === 'for' || units[i].link === 'on') {
      const {lower} = words[units[i - 1].to - 1];
      return isHeadWord(lower) || OF_HEADS.has(lower) ? lower : undefined;
    }
  }
  const last = words[units[units.length - 1].to - 1].lower;
  if (isHeadWord(last)) return last;
  const first = words[units[0].from].lower;
  if (PLACE_OPENERS.has(first) || EVENT_OPENERS.has(first)) return first;
  return [
    'university',
    'hotel',
    'museum',
    'bank',
    'banco',
    'stade',
    'estadio',
    'hospital',
    'universidad',
  ].includes(first)
    ? first
    : undefined;
}

function trim(words: readonly Word[], segment: readonly Unit[]): readonly Unit[] {
  let units = segment;
  // "The" belongs to a newspaper's or a work's name where no sentence begins with it, to no other name.
  while (units.length > 0) {
    const word = words[units[0].from];
    const next = units[1];
    if (units[0].entry) break;
    if (
      word.lower === 'the' &&
      !word.initial &&
      next &&
      !['country', 'nationality', 'region', 'place'].includes(next.entry?.type ?? '')
    )
      break;
    if (!isFunctionWord(word.text)) break;
    units = units.slice(1);
  }
  while (units.length > 0) {
    const last = units[units.length - 1];
    if (last.entry || !breaksName(words[last.from].text) || GENERATIONS.has(words[last.from].lower)) break;
    units = units.slice(0, -1);
  }
  return units;
}

function refuseAlone(word: Word, before: string | number | undefined): boolean {
  if (before !== undefined && word.text.length > 1) return word.tags.has('Pronoun');
  if (NOT_NAMES.has(word.lower) || word.text.replace(/\W/g, '').length < 2) return true;
  if (TITLE_WORDS.has(word.lower) || TITLE_MODIFIERS.has(word.lower) || HONORIFICS.has(word.lower))
    return true;
  return isHeadWord(word.lower);
}
