import {isFirstName} from './first-names.js';
import {breaksName, isFunctionWord} from '../words/function-word.js';
import {type Entry, lookUp} from './gazetteer.js';
import {headOf, isHeadWord, isShip} from './head-words.js';
import {isListedName} from '../words/lexicon.js';
import type {Piece} from './name-pieces.js';
import {isHonorific, titleAt} from './name-titles.js';
import {type Unit, plain} from './name-units.js';
import type {Word} from './name-words.js';
import {NOT_NAMES} from '../tables/not-names.js';
import {HONORIFICS, TITLE_MODIFIERS, TITLE_WORDS} from '../tables/role-words.js';

type Draft = Omit<Piece, 'start' | 'end' | 'text' | 'sentence'>;

/** Parts a run at titles, then at what is a name of its own. */
export function splitRun(words: readonly Word[], run: readonly Unit[]): Draft[] {
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
  // "New York Democrat Jane Roe": followers of a party end what stands before them and begin nothing.
  const member = units.findIndex(
    (unit, i) =>
      i > 0 && unit.link === undefined && unit.entry?.type === 'party' && unit.entry.subtype === 'members',
  );
  if (member > 0 && !isHeadWord(words[units[units.length - 1].to - 1].lower)) {
    return [
      ...splitSegment(words, units.slice(0, member), title, honorific),
      ...whole([units[member]], 1, false),
      ...splitSegment(words, units.slice(member + 1)),
    ];
  }
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

/**
 * The body that a country's name (or adjective) and the name of a body of government's mean together: "United States Department of
 * Justice" is the Department of Justice, "Libyan House of Representatives" one of its own.
 */
function governmental(units: readonly Unit[]): Entry | undefined {
  if (units.length !== 2) return undefined;
  const [{entry: land}, {entry: body, link}] = units;
  if (!land || land.doubtful || link || body?.type !== 'organisation') return undefined;
  const adjective = land.type === 'nationality' && land.subtype === 'adjective';
  if (land.type !== 'country' && !adjective) return undefined;
  if (!['agency', 'parliament', 'police', 'army', 'court'].includes(body.subtype ?? '')) return undefined;
  const country = land.country ?? land.canonical;
  if (country === 'United States') return body;
  if (GENERIC_BODIES.has(body.canonical))
    return {...body, canonical: `${country} ${body.canonical}`, country};
  return country === 'United Kingdom' ? body : undefined;
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
    const opener = words[rest[0].from];
    const closer = words[rest[rest.length - 1].to - 1];
    if (rest.length < 2 || isHeadWord(opener.lower)) continue;
    const listed = rest.length === 2 && rest.every((unit) => !unit.entry) && isListedName(closer.lower);
    if (isFirstName(opener) || (listed && !isHeadWord(closer.lower))) return i;
  }
  return 0;
}

/** "Damon Hill": a first name and a surname that is also a head word. */
function isFirstSurname(words: readonly Word[], rest: readonly Unit[]): boolean {
  return rest.length === 2 && isFirstName(words[rest[0].from]);
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
    if (!isFunctionWord(word.text) || (next && isFirstName(word) && isListedName(words[next.from].lower)))
      break;
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

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'xvi']);
