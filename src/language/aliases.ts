import {lookUp} from './gazetteer.js';
import {judge, merge, newGroup, type Group} from './name-groups.js';
import {isHeadWord} from './head-words.js';
import type {Piece} from './name-pieces.js';
import type {Evidence} from './name-reason.js';
import type {Usage, Word} from './name-words.js';
import {ROYAL} from './tables/role-words.js';
import {EVENT_OPENERS} from './tables/event-words.js';
import {demonymToCountry} from './countries.js';
import {fold} from './tokenize.js';

/** Short forms of first names that news uses for each other. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  'joe=joseph bill=william will=william bob=robert rob=robert mike=michael jim=james jimmy=james tom=thomas dick=richard rick=richard ted=edward ed=edward tony=anthony dave=david dan=daniel steve=steven stephen=steven chris=christopher nick=nicholas ben=benjamin sam=samuel alex=alexander andy=andrew greg=gregory jeff=jeffrey matt=matthew pat=patrick ron=ronald don=donald ken=kenneth larry=lawrence liz=elizabeth beth=elizabeth kate=katherine kathy=katherine sue=susan maggie=margaret vlad=vladimir bernie=bernard chuck=charles charlie=charles jon=jonathan josh=joshua phil=philip tim=timothy'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Words of companies' and clubs' names that short forms leave out. */
const DROPPED_ENDINGS = new Set(
  'group inc corp corporation company co ltd limited plc llc gmbh ag sa holdings holding fc afc'.split(' '),
);

/** Merges the groups that name one thing. `sentences` gives the words around the pieces. */
export function mergeAliases(
  groups: Map<string, Group>,
  sentences: readonly (readonly Word[])[],
  usage: Usage,
): Group[] {
  mergeAcronyms(groups, sentences);
  mergeOrganisations(groups);
  mergeStorms(groups);
  const shared = mergePersons(groups, usage, sentences);
  return [...groups.values(), ...shared].filter(
    (group) => group.mergedInto === undefined && group.pieces.length > 0,
  );
}

function alive(group: Group | undefined): Group | undefined {
  let at = group;
  while (at?.mergedInto) at = at.mergedInto;
  return at;
}

function personal(group: Group): boolean {
  if (group.pieces.some((piece) => piece.entry && !piece.entry.doubtful)) return false;
  const verdict = judge(group);
  return verdict.type === 'person';
}

function known(group: Group): boolean {
  return group.pieces.every((piece) => piece.entry !== undefined && !piece.entry.doubtful);
}

const extra = (type: Evidence['type'], weight: number): Evidence => ({type, weight, source: 'alias'});

// --- Organisations ---------------------------------------------------------------------------------------------------

/** "Government Accountability Office (GAO)", "CEI (Italian Episcopal Conference)"; then bare initials. */
function mergeAcronyms(groups: Map<string, Group>, sentences: readonly (readonly Word[])[]): void {
  const byPlace = new Map<string, Group>();
  for (const group of groups.values()) {
    for (const piece of group.pieces) byPlace.set(`${piece.sentence}:${piece.from}`, group);
  }
  const defined: [Group, Group][] = [];
  for (const group of groups.values()) {
    for (const piece of group.pieces) {
      const words = sentences[piece.sentence];
      if (!/^[([]$/.test(words[piece.to]?.text ?? '')) continue;
      const inner = byPlace.get(`${piece.sentence}:${piece.to + 1}`);
      const innerPiece = inner?.pieces.find(
        ({sentence, from}) => sentence === piece.sentence && from === piece.to + 1,
      );
      if (!inner || !innerPiece || inner === group || !/^[)\]]$/.test(words[innerPiece.to]?.text ?? ''))
        continue;
      const [long, short] =
        piece.text.length >= innerPiece.text.length ? [piece, innerPiece] : [innerPiece, piece];
      if (!isAcronymOf(short.text, long.text)) continue;
      defined.push(long === piece ? [group, inner] : [inner, group]);
    }
  }
  for (const [long, short] of defined) {
    const into = alive(long);
    const from = alive(short);
    if (!into || !from || into === from) continue;
    if (judge(into).type === 'organisation') into.extra.push(extra('organisation', 0.5));
    mergeAcronym(from, into);
  }
  const byInitials = new Map<string, Group | null>();
  for (const group of groups.values()) {
    if (group.mergedInto || group.words.length < 2) continue;
    for (const initials of initialsOf(group.pieces[0].text)) {
      byInitials.set(initials, byInitials.has(initials) ? null : group);
    }
  }
  for (const group of groups.values()) {
    if (group.mergedInto || group.words.length !== 1) continue;
    const text = group.pieces[0].text.replace(/\./g, '');
    if (!/^\p{Lu}{3,6}$/u.test(text) || known(group)) continue;
    const into = alive(byInitials.get(text) ?? undefined);
    if (into && into !== group) mergeAcronym(group, into);
  }
}

/** Merges without the acronym's own look, which says no more than the name in full. */
function mergeAcronym(short: Group, into: Group): void {
  short.evidence.forEach((list, i) => (short.evidence[i] = list.filter(({source}) => source !== 'shape')));
  merge(short, into);
}

const SMALL_WORDS = /^(?:of|the|and|for|on|in|to|de|la|du|des|van|von|der|del|&)$/i;

function initialsOf(text: string): Set<string> {
  const words = text.split(/[\s-]+/).filter((word) => /^[\p{L}]/u.test(word));
  const big = words.filter((word) => !SMALL_WORDS.test(word));
  const of = (list: readonly string[]) =>
    list
      .map((word) => (/^(?:\p{Lu}\.)+$/u.test(word) ? word.replace(/\./g, '') : word[0]))
      .join('')
      .toUpperCase();
  return new Set([of(big), of(words), of(big.slice(1))].filter((initials) => initials.length > 2));
}

/** Whether the capitals of `short` can stand for the words of `long`, in order. */
function isAcronymOf(short: string, long: string): boolean {
  if (!/^[\p{L}\d.]{2,8}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) return false;
  const capitals = fold(short).replace(/[^\p{L}]/gu, '');
  // Letters in order, the first at the beginning of a word: acronyms in translation fail, and stay apart.
  const letters = fold(long).replace(/[^\p{L}\s-]/gu, '');
  let at = 0;
  for (const letter of capitals) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

function mergeOrganisations(groups: Map<string, Group>): void {
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
    if (whole && whole !== group && !known(whole)) {
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

// --- Persons ---------------------------------------------------------------------------------------------------------

function firstPosition(group: Group): number {
  return Math.min(...group.pieces.map((piece) => piece.start));
}

/** "Dorian" for "Hurricane Dorian". */
function mergeStorms(groups: Map<string, Group>): void {
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

function mergePersons(
  groups: Map<string, Group>,
  usage: Usage,
  sentences: readonly (readonly Word[])[],
): Group[] {
  const list = [...groups.values()].filter((group) => group.mergedInto === undefined);
  const full = list.filter((group) => group.words.length > 1 && group.words.length < 7 && personal(group));
  mergeFullNames(full);
  const persons = full.filter((group) => group.mergedInto === undefined);
  const suffixes = new Map<string, Group[]>();
  const firsts = new Map<string, Group[]>();
  const put = (map: Map<string, Group[]>, key: string, group: Group) => {
    const found = map.get(key);
    if (found) {
      if (!found.includes(group) && found.length < 20) found.push(group);
    } else map.set(key, [group]);
  };
  for (const group of persons) {
    const names = [...new Set(group.pieces.map((piece) => fold(piece.text).replace(/\s+/g, ' ')))].slice(
      0,
      8,
    );
    for (const name of names) {
      const words = name.split(' ').filter((word) => !GENERATION.test(word));
      for (let from = 1; from < words.length; from++) put(suffixes, words.slice(from).join(' '), group);
      if (words.length > 1) put(firsts, words[0], group);
    }
  }
  // "Prince Mohammed" for the Crown Prince Mohammed bin Salman.
  for (const group of list) {
    if (group.mergedInto || group.words.length !== 2 || !ROYAL.has(group.words[0])) continue;
    const named = (firsts.get(group.words[1]) ?? []).filter(
      (owner) => owner !== group && !owner.mergedInto && hasTitle(owner, group.words[0], sentences),
    );
    if (named.length === 1) merge(group, named[0]);
  }
  const shared: Group[] = [];
  for (const group of list) {
    if (group.mergedInto) continue;
    const key = group.key;
    const owners = (suffixes.get(key) ?? []).filter((owner) => owner !== group && !owner.mergedInto);
    const isKnown = known(group);
    if (owners.length > 0) {
      assign(sentences, group, owners, isKnown, shared);
      const telling = !isKnown && !usage.lowercase.has(key);
      if (owners.length === 1 && telling) owners[0].extra.push(extra('person', 0.5));
      continue;
    }
    if (group.words.length !== 1 || isKnown) continue;
    const named = (firsts.get(key) ?? []).filter((owner) => owner !== group && !owner.mergedInto);
    if (named.length === 0) continue;
    assign(sentences, group, named, false, shared);
  }
  return shared;
}

function hasTitle(group: Group, title: string, sentences: readonly (readonly Word[])[]): boolean {
  return group.pieces.some(
    (piece) => piece.title !== undefined && sentences[piece.sentence][piece.from - 1].lower === title,
  );
}

/** Gives each piece of a short name to the one person it can mean there; what is left stays, uncertain when two could be meant. */
function assign(
  sentences: readonly (readonly Word[])[],
  group: Group,
  owners: readonly Group[],
  isKnown: boolean,
  shared: Group[],
): void {
  const starts = owners.map(firstPosition);
  const rest: number[] = [];
  let ambiguous = false;
  group.pieces.forEach((piece, i) => {
    const owner = ownerOf(piece, owners, starts);
    const titled = piece.title !== undefined || piece.honorific !== undefined;
    // "of Jordan", "in Lincoln": the place, though a person of that name is about.
    const before = sentences[piece.sentence][piece.from - 1]?.lower ?? '';
    const placed = piece.entry?.doubtful === true && /^(?:of|in|from|to|at|near|across|into)$/.test(before);
    if (owner && (!isKnown || titled) && !placed) {
      owner.pieces.push(piece);
      owner.evidence.push(group.evidence[i]);
    } else {
      rest.push(i);
      if (!owner && !placed) ambiguous = true;
    }
  });
  const kept = rest.map((i) => group.pieces[i]);
  const evidence = rest.map((i) => group.evidence[i]);
  group.pieces.length = 0;
  group.evidence.length = 0;
  if (kept.length === 0) return;
  const remainder = newGroup(group.key);
  remainder.pieces.push(...kept);
  remainder.evidence.push(...evidence);
  if (ambiguous && !isKnown) {
    remainder.certainty = 0.3;
    remainder.extra.push(extra('person', 0.5));
  }
  shared.push(remainder);
}

function ownerOf(piece: Piece, owners: readonly Group[], starts: readonly number[]): Group | undefined {
  const before = owners.filter((_, i) => starts[i] < piece.start);
  if (before.length === 1) return before[0];
  if (before.length === 0 && owners.length === 1) return owners[0];
  return undefined;
}

/** "Robert Gabriel Mugabe" and "Robert Mugabe", "Joe Biden" and "Joseph R. Biden Jr.". */
function mergeFullNames(persons: readonly Group[]): void {
  const byEnds = new Map<string, Group[]>();
  for (const group of persons) {
    const words = group.words.filter((word) => !GENERATION.test(word));
    if (words.length < 2) continue;
    const first = NICKNAMES.get(words[0]) ?? words[0];
    // Father and son stay apart.
    const key = `${first} ${words[words.length - 1]} ${group.words.find((word) => GENERATION.test(word)) ?? ''}`;
    const others = byEnds.get(key) ?? [];
    byEnds.set(key, others);
    const twin = others.find((other) => compatible(words.slice(1, -1), middle(other)));
    if (twin) merge(group, twin);
    else if (others.length < 10) others.push(group);
  }
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

function middle(group: Group): readonly string[] {
  return group.words.filter((word) => !GENERATION.test(word)).slice(1, -1);
}

function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return (
    a.length === b.length &&
    a.every((word, i) => word[0] === b[i][0] && (word === b[i] || word.length < 3 || b[i].length < 3))
  );
}
