import {alive, known} from './alias-evidence.js';
import {demonymToCountry} from './countries.js';
import {lookUp} from './gazetteer.js';
import {isHeadWord} from './head-words.js';
import {type Group, merge} from './name-groups.js';
import {EVENT_OPENERS} from '../tables/event-words.js';

/** Words of companies' and clubs' names that short forms leave out. */
const DROPPED_ENDINGS = new Set(
  'group inc corp corporation company co ltd limited plc llc gmbh ag sa holdings holding fc afc'.split(' '),
);

/** Merges bodies named with and without country, legal form or year, and turned around ("Justice Department"). */
export function mergeOrganisations(groups: Map<string, Group>): void {
  const list = [...groups.values()].filter((group) => group.mergedInto === undefined);
  const byKey = new Map(list.map((group) => [group.words.join(' '), group]));
  const suffixes = new Map<string, Group | null>();
  for (const group of list) {
    if (group.words.length < 2 || !hasHead(group)) continue;
    // "U.S. Border Patrol" for "Border Patrol", "2019 Chicago Marathon" for "Chicago Marathon".
    const lead = leadLength(group.pieces[0].text);
    if (lead > 0) {
      const rest = group.words.slice(lead).join(' ');
      if (rest.includes(' ')) suffixes.set(rest, suffixes.has(rest) ? null : group);
    }
    const turned = turnedAround(group.words);
    const twin = turned && byKey.get(turned);
    if (twin && twin !== group && !twin.mergedInto && !group.mergedInto) merge(twin, group);
  }
  for (const group of list) {
    if (group.mergedInto) continue;
    const key = group.words.join(' ');
    const whole = alive(suffixes.get(key) ?? undefined);
    const bare = group.pieces.every(({text}) => leadLength(text) === 0 && !/^U\.?[SK]\b/.test(text));
    if (whole && whole !== group && (!known(whole) || bare)) {
      merge(group, whole);
      continue;
    }
    const end = group.words[group.words.length - 1];
    if (group.words.length > 1 && DROPPED_ENDINGS.has(end)) {
      const short = byKey.get(group.words.slice(0, -1).join(' '));
      if (
        short &&
        !short.mergedInto &&
        short !== group &&
        !(known(short) && short.pieces[0].entry?.type !== 'organisation')
      )
        merge(short, group);
    }
  }
}

function hasHead(group: Group): boolean {
  return (
    group.words.some((word) => isHeadWord(word)) || group.pieces.some((piece) => piece.entry !== undefined)
  );
}

/** How many words at the start only say whose or when: "U.S.", "South Korean", "2018". */
function leadLength(text: string): number {
  const words = text.split(/\s+/);
  if (/^(?:19|20)\d\d$/.test(words[0])) return 1;
  for (const length of [2, 1]) {
    const lead = words.slice(0, length).join(' ');
    const entry = words.length > length + 1 ? lookUp(lead) : undefined;
    if (entry && (entry.type === 'country' || demonymToCountry(lead))) return length;
  }
  return 0;
}

/** "justice department" for "department of justice"; "sheffield university" for "university of sheffield". */
function turnedAround(words: readonly string[]): string | undefined {
  const of = words.indexOf('of');
  if (of < 1 || !['department', 'ministry', 'university', 'bank'].includes(words[of - 1])) return undefined;
  const rest = words.slice(of + 1).filter((word) => word !== 'the');
  return [...words.slice(0, of - 1), ...rest, words[of - 1]].join(' ');
}

/** "Dorian" for "Hurricane Dorian". */
export function mergeStorms(groups: Map<string, Group>): void {
  for (const group of groups.values()) {
    if (group.mergedInto || group.words.length !== 2 || EVENT_OPENERS.get(group.words[0]) !== 'storm')
      continue;
    const short = groups.get(group.words[1]);
    if (!short || short.mergedInto || known(short)) continue;
    short.evidence.forEach((_, i) => (short.evidence[i] = []));
    short.extra.length = 0;
    merge(short, group);
  }
}
