import {nounPhraseAt} from './noun-phrase.js';
import {SURE} from './names/name.js';
import {covering, startingAt, type SentenceReading, type TokenRange} from './sentence-reading.js';

/** A stretch between two marks that part a sentence: comma, semicolon, colon, dash, bracket. */
export interface Segment extends TokenRange {
  /** The mark before it, '' at the head of the sentence. */
  readonly mark: string;
}

/** Phrases joined by commas and "and" or "or": "Chile, Peru and Ecuador". */
export interface List extends TokenRange {
  readonly members: readonly TokenRange[];
  readonly coordinator: 'and' | 'or';
}

const MARKS = /^(,|;|:|—|–|-|--|\(|\)|\[|\]|…|\.+|!|\?)$/;

/** Every list of two or more noun phrases of one kind, longest first. */
export function listsOf(s: SentenceReading): List[] {
  const lists: List[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    const list = listAt(s, i);
    if (!list) continue;
    // "Nurses, teachers and drivers" with "Nurses" unread: a list that may lack a member is none.
    const lacking =
      s.tokens[i - 1]?.text === ',' &&
      i > 1 &&
      /^(noun|name|finite|infinitive)$/.test(s.classes[i - 2]) &&
      kindOf(s, {from: i - 2, to: i - 1}) === kindOf(s, list.members[0]);
    if (lacking && !isClauseOpening(s, i - 2)) {
      i = list.to - 1;
      continue;
    }
    lists.push(list);
    i = list.to - 1;
  }
  return lists;
}

/** "After the talks, France, Spain and Italy": the comma closes a phrase that a preposition opened. */
function isClauseOpening({classes, tokens}: SentenceReading, last: number): boolean {
  for (let at = last; at >= 0 && tokens[at].text !== ','; at--)
    if (classes[at] === 'preposition') return true;
  return false;
}

function listAt(s: SentenceReading, start: number): List | undefined {
  const end = s.tokens.length;
  const members: TokenRange[] = [];
  let at = start;
  while (at < end) {
    const member = memberAt(s, at, end);
    if (!member || (members.length > 0 && !alike(s, members[0], member))) return undefined;
    members.push(member);
    at = member.to;
    const comma = s.tokens[at]?.text === ',';
    const next = comma ? at + 1 : at;
    const {normal} = s.tokens[next] ?? {normal: ''};
    if (normal === 'and' || normal === 'or') {
      const last = memberAt(s, next + 1, end);
      if (!last || !alike(s, members[0], last)) return undefined;
      members.push(last);
      return {from: start, to: last.to, members, coordinator: normal};
    }
    if (!comma) return undefined;
    at = next;
  }
  return undefined;
}

function memberAt(s: SentenceReading, i: number, end: number): TokenRange | undefined {
  const name = startingAt(s.names, i);
  const phrase = nounPhraseAt(s, i, end);
  if (!phrase || s.classes[phrase.head] === 'pronoun') return undefined;
  // "Mexico's and Canada's leaders": a possessive is no member.
  if (/['’]s?$/.test(s.tokens[phrase.to - 1].text)) return undefined;
  if (name && name.to === phrase.to) return name;
  return phrase.to - phrase.from <= 5 ? phrase : undefined;
}

function alike(s: SentenceReading, a: TokenRange, b: TokenRange): boolean {
  return kindOf(s, a) === kindOf(s, b);
}

/** 'name' for a phrase whose head is a name, else the number and articles that show two phrases are parallel. */
function kindOf(s: SentenceReading, {to}: TokenRange): string {
  return s.classes[to - 1] === 'name' || covering(s.names, to - 1) ? 'name' : 'noun';
}

/**
 * The sentence in segments. Commas inside a time ("June 22, 2022"), a list of three or more, or between a town and its country
 * do not part.
 */
export function segmentsOf(s: SentenceReading, lists: readonly List[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let mark = '';
  s.tokens.forEach(({text}, i) => {
    // A stop inside the sentence belongs to an abbreviation.
    if (/^\.+$/.test(text) && s.tokens.slice(i + 1).some(({punctuation}) => !punctuation)) return;
    if (!MARKS.test(text) || isInside(s.times, i) || isInside(s.quantities, i) || isInside(s.names, i))
      return;
    if (
      text === ',' &&
      (lists.some((list) => list.members.length > 2 && isWithin(list, i)) || joinsPlaces(s, i))
    )
      return;
    if (i > from) segments.push({from, to: i, mark});
    from = i + 1;
    mark = text;
  });
  const end = s.tokens.length;
  if (end > from) segments.push({from, to: end, mark});
  return segments;
}

const isWithin = ({from, to}: TokenRange, i: number): boolean => from <= i && i < to;

function isInside(mentions: readonly TokenRange[], i: number): boolean {
  return mentions.some(({from, to}) => from < i && i < to - 1);
}

const PLACES: ReadonlySet<string> = new Set(['city', 'region', 'country', 'place']);

/** "Sydney, Australia" and the comma that may close it. */
function joinsPlaces(s: SentenceReading, comma: number): boolean {
  const before = s.names.find(({to}) => to === comma);
  const after = s.names.find(({from}) => from === comma + 1);
  return (
    before !== undefined &&
    after !== undefined &&
    PLACES.has(before.entity.type) &&
    before.entity.confidence >= SURE &&
    (after.entity.type === 'country' || after.entity.type === 'region') &&
    s.tokens[after.to]?.normal !== 'and'
  );
}
