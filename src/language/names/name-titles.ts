import {isFirstName} from './first-names.js';
import {isHeadWord} from './head-words.js';
import {TITLE_SUBJECTS} from './name-links.js';
import type {Unit} from './name-units.js';
import type {Word} from './name-words.js';
import {isRoleNoun} from '../tables/context-words.js';
import {SUBJECTS} from '../tables/organisation-words.js';
import {HONORIFICS, ROYAL, TITLE_MODIFIERS, TITLE_WORDS} from '../tables/role-words.js';

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

/** The index behind the title that begins at unit `i`; `i` when none does. */
export function titleAt(
  words: readonly Word[],
  run: readonly Unit[],
  i: number,
  segment: readonly Unit[],
): number {
  if (run[i].link && run[i].link !== '&') return i;
  let at = i;
  let found = -1;
  while (at < run.length && run[at].entry === undefined && (at === i || run[at].link === undefined)) {
    const {lower} = words[run[at].from];
    if (TITLE_WORDS.has(lower) || isRoleBefore(words, run, at)) found = at;
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

/** "Chief Executive Marcus Thiele", "Lead Researcher Ida Wood": a role with a capital before first name and surname. */
function isRoleBefore(words: readonly Word[], run: readonly Unit[], at: number): boolean {
  const [first, last] = [run[at + 1], run[at + 2]];
  return (
    first !== undefined &&
    last !== undefined &&
    first.link === undefined &&
    isRoleNoun(words[run[at].from].lower) &&
    isFirstName(words[first.from]) &&
    !isFirstName(words[run[at].from])
  );
}

function isTitleSubject(words: readonly Word[], unit: Unit): boolean {
  const {lower} = words[unit.from];
  return (
    unit.link === undefined && unit.entry === undefined && (SUBJECTS.has(lower) || TITLE_SUBJECTS.has(lower))
  );
}

/** Whether a unit is a form of address that belongs to no name: "Mr". */
export function isHonorific(words: readonly Word[], unit: Unit): boolean {
  const word = words[unit.from];
  if (unit.entry || !HONORIFICS.has(word.lower)) return false;
  if (TITLE_WORDS.has(word.lower) || ROYAL.has(word.lower) || ['st', 'father', 'sister'].includes(word.lower))
    return false;
  return true;
}
