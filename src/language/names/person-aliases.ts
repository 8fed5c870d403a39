import {extra, known, personal} from './alias-evidence.js';
import {isListedFirstName} from '../words/lexicon.js';
import {firstPosition, type Group, judge, merge, newGroup} from './name-groups.js';
import type {Piece} from './name-pieces.js';
import type {Usage, Word} from './name-words.js';
import {ROYAL} from '../tables/role-words.js';
import {fold} from '../words/tokenize.js';

/** Short forms of first names that news uses for each other. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  'joe=joseph bill=william will=william bob=robert rob=robert mike=michael jim=james jimmy=james tom=thomas dick=richard rick=richard ted=edward ed=edward tony=anthony dave=david dan=daniel steve=steven stephen=steven chris=christopher nick=nicholas ben=benjamin sam=samuel alex=alexander andy=andrew greg=gregory jeff=jeffrey matt=matthew pat=patrick ron=ronald don=donald ken=kenneth larry=lawrence liz=elizabeth beth=elizabeth kate=katherine kathy=katherine sue=susan maggie=margaret vlad=vladimir bernie=bernard chuck=charles charlie=charles jon=jonathan josh=joshua phil=philip tim=timothy'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Gives surnames and first names to the persons they mean; returns groups of what two may share. */
export function mergePersons(
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
      // "Brightwell" behind "Brightwell Appliances" is the company, whoever bears the name further on.
      const body = bodyBefore(group, owners, list);
      if (body) {
        merge(group, body);
        continue;
      }
      if (isBodyFirst(group, owners)) continue;
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

/** The longer name that begins with the short one and stands before all persons of that name, when it is no sure person's or place's. */
function bodyBefore({key}: Group, owners: readonly Group[], list: readonly Group[]): Group | undefined {
  const from = Math.min(...owners.map(firstPosition));
  const bodies = list.filter(
    (other) =>
      other.words.length > 1 &&
      !other.mergedInto &&
      other.key.startsWith(`${key} `) &&
      !owners.includes(other) &&
      firstPosition(other) < from &&
      !known(other) &&
      !isSurePerson(other),
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}

const isSurePerson = (group: Group): boolean => {
  const {type, confidence} = judge(group);
  return type === 'person' && confidence > (isListedFirstName(group.words[0]) ? 0.5 : 0.75);
};

const isBody = (group: Group): boolean => {
  const {type, confidence} = judge(group);
  return type !== 'person' && confidence > 0.3;
};

/** Whether a short name stands before the only mention of the one person of that name, and does what bodies do. */
function isBodyFirst(group: Group, owners: readonly Group[]): boolean {
  const [owner] = owners;
  return (
    owners.length === 1 &&
    owner.pieces.filter(({text}) => text.includes(' ')).length === 1 &&
    firstPosition(group) < firstPosition(owner) &&
    group.pieces.every(({title, honorific}) => title === undefined && honorific === undefined) &&
    isBody(group)
  );
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
  for (const piece of kept) remainder.pieces.push(piece);
  for (const list of evidence) remainder.evidence.push(list);
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
