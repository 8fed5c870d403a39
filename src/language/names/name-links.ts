import {isFirstName} from './first-names.js';
import {lookUp} from './gazetteer.js';
import {isHeadWord} from './head-words.js';
import {type Unit, isCalendar, plain, unitAt} from './name-units.js';
import type {Word} from './name-words.js';
import {FOR_HEADS, OF_HEADS, ORGANISATION_HEADS, SUBJECTS} from '../tables/organisation-words.js';
import {TITLE_WORDS} from '../tables/role-words.js';

export const PERSON_PARTICLES: ReadonlySet<string> = new Set([
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

/** What a title with "of" is over, besides the `SUBJECTS` of ministries: "Secretary of State". */
export const TITLE_SUBJECTS = new Set([
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

const CAMPUSES = new Set(
  'Berkeley|Los Angeles|San Diego|Davis|Irvine|Santa Barbara|Santa Cruz|Riverside|Merced|San Francisco|Madison|Milwaukee|Lincoln|Urbana-Champaign|Chicago|Springfield|Amherst|Boston'.split(
    '|',
  ),
);

/** "University of California, Berkeley" */
export function isCampus(words: readonly Word[], run: readonly Unit[], at: number): boolean {
  const last = run[run.length - 1];
  if (last.link !== 'of' || last.entry?.type !== 'region' || words[last.from - 2]?.lower !== 'university')
    return false;
  const unit = unitAt(words, at);
  const after = words[unit.to];
  return CAMPUSES.has(plain(words, unit.from, unit.to)) && (after === undefined || !after.capital);
}

/** Whether a possessive stands inside a name ("King's College") instead of ending it. */
export function keepsPossessive(words: readonly Word[], last: Unit, at: number): boolean {
  const word = words[at - 1];
  if (last.entry && last.entry.type !== 'organisation') return false;
  const next = words[at];
  if (!next?.capital) return false;
  if (INNER_POSSESSIVES.has(word.lower)) return true;
  const before = words[at - 2];
  return before !== undefined && /^(?:st|saint)$/.test(before.lower);
}

/** The unit that "of", "for", "and", a particle … at `at` joins to the run, if it does. */
export function readLink(words: readonly Word[], run: readonly Unit[], at: number): Unit | undefined {
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
  if (!unit.entry || words[unit.to - 1].possessive || !next?.capital || isHeadWord(next.lower)) return false;
  return isFirstName(next) || (words[unit.to + 1]?.capital === true && !isHeadWord(words[unit.to + 1].lower));
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
