import {isCapital, isJoint, type Piece} from '../pieces.js';
import {numberWord} from './number-words.js';
import type {Tags} from '../words/tags.js';
import {isFunctionWord, looksPlural} from '../words/words.js';

/** A noun phrase has no more words. */
export const LONGEST = 7;

/** Behind a hyphen these make no noun of the number: "two-way", "three-pronged". */
const NO_NOUN =
  /^(?:way|time|times|sided|legged|of|for|and|or|the|a|over|fold|dimensional|ply|off|on|to|by|in|one|something|ish|style|type|star|handed|up|down|strong|d|part|tier|stage|tiered|year|faced|pronged|edged|piece)$|[^ens]ed$/;

export interface Counted {
  readonly from: number;
  /** Position behind the head noun. */
  readonly to: number;
}

/**
 * The noun phrase that is counted, head and premodifiers, from piece `i` on: "work visas" in "300,000 work visas", "room"
 * in "25-room". `single` says whether one thing is counted, so that the head is no plural.
 */
export function countedAt(
  pieces: readonly Piece[],
  i: number,
  tags: Tags,
  single: boolean,
): Counted | undefined {
  if (isJoint(pieces, i)) return hyphenated(pieces, i + 1);
  let from = i;
  while (/^(?:more|additional|further|extra|fewer)$/.test(pieces[from]?.lower ?? '') && !pieces[from].glued)
    from++;
  let head = -1;
  for (let at = from, end = wordEnd(pieces, at); end > 0 && at < from + 2 * LONGEST;) {
    const piece = pieces[at];
    const last = pieces[end - 1];
    const simple = end === at + 1;
    const noun = isInitials(piece) || !simple || (piece.lower === 'round' && at === from);
    if (isFunctionWord(piece.lower) && !noun) break;
    if (at > from && /^[uths]$/.test(numberWord(piece.lower)?.kind ?? '')) break;
    if (at > from && simple && isClearVerb(piece, tags, single)) break;
    if (/'s$/.test(last.lower) || /^['’]$/.test(pieces[end]?.text ?? '')) break;
    const plural = looksPlural(last) && !(simple && isPlaceName(pieces, at, tags));
    if (head >= 0 && !single && (!plural || isOnlyVerb(piece, tags))) break;
    if (plural || single) head = end - 1;
    if (single && !goesOn(pieces, end, tags)) break;
    at = end;
    end = wordEnd(pieces, at);
  }
  // "three German ones" counts what was named before.
  if (head < 0 || pieces[head].lower === 'ones') return undefined;
  return {from, to: pairEnd(pieces, head) ?? head + 1};
}

/** Where the word that begins at piece `i` ends, hyphens and digits included ("COVID-19-related"); −1 where none begins. */
function wordEnd(pieces: readonly Piece[], i: number): number {
  if (pieces[i]?.kind !== 'word' || pieces[i].glued) return -1;
  let end = i + 1;
  while (pieces[end]?.glued && (pieces[end].kind !== 'mark' || isJoint(pieces, end)) && end - i < 12) end++;
  return end;
}

function hyphenated(pieces: readonly Piece[], i: number): Counted | undefined {
  const piece = pieces[i];
  if (piece?.kind !== 'word' || NO_NOUN.test(piece.lower) || isCapital(piece)) return undefined;
  return {from: i, to: i + 1};
}

export const isInitials = (piece: Piece): boolean => /^(?:US|U\.S\.?|IT|UN)$/.test(piece.text);

export const isOnlyVerb = (piece: Piece, tags: Tags): boolean =>
  tags.has(piece, 'Verb') && !tags.has(piece, 'Noun');

/** Whether the word can only be a verb: "12 died", but not "300 work visas". */
function isClearVerb(piece: Piece, tags: Tags, single: boolean): boolean {
  if (
    /^(?:died|said|went|came|took|fell|rose|became|began|met|left|ran|won|lost|sank|told|made|got|held)$/.test(
      piece.lower,
    )
  )
    return true;
  if (!isOnlyVerb(piece, tags)) return false;
  // A participle or gerund may stand in front of the noun: "80 injured people". A bare form is more often a noun.
  if (!single) return tags.has(piece, 'PastTense') && !piece.lower.endsWith('ed');
  return (
    /s$/.test(piece.lower) ||
    ['PastTense', 'Copula', 'Auxiliary', 'Modal'].some((tag) => tags.has(piece, tag))
  );
}

/** "20 Texas officials": a name that ends in s is not what is counted. */
function isPlaceName(pieces: readonly Piece[], at: number, tags: Tags): boolean {
  if (!isCapital(pieces[at])) return false;
  const next = pieces[at + 1];
  return tags.has(pieces[at], 'Place') || (isCapital(next) && !next.glued);
}

/** Whether the word behind the head so far is part of the same noun: "prime minister", but not "first time scientists found". */
function goesOn(pieces: readonly Piece[], i: number, tags: Tags): boolean {
  const next = pieces[i];
  if (next?.kind !== 'word' || next.glued || isFunctionWord(next.lower) || /ed$/.test(next.lower))
    return false;
  if (/^(?:time|place|day|person|man|woman)$/.test(pieces[i - 1].lower)) return false;
  return !isClearVerb(next, tags, true);
}

/** Nouns that are counted together: "2,000 refugees and migrants". */
const TOGETHER: readonly RegExp[] = [
  /^(?:men|women|children|boys|girls|civilians|adults|officers|soldiers|males|females|refugees|migrants|seekers|students|teachers|pupils|workers|staff|passengers|police|officials|troops|doctors|nurses|residents|tourists|fans|journalists|activists|mothers|fathers|babies|toddlers|parents|people)$/,
  /^(?:homes|houses|businesses|buildings|schools|hospitals|churches|shops|offices|apartments|villages|towns|cities|farms|cars|vehicles|trucks|boats|ships|planes|roads|bridges|clinics|mosques|hotels|restaurants|bars)$/,
  /^(?:dogs|cats|cattle|sheep|cows|pigs|goats|birds|fish|animals|plants|species)$/,
];

/** "30 men and women", "39 men, women and children" count them all. */
function pairEnd(pieces: readonly Piece[], head: number): number | undefined {
  const kind = TOGETHER.find((nouns) => nouns.test(pieces[head].lower));
  if (!kind) return undefined;
  const alike = (at: number): boolean => kind.test(pieces[at]?.lower ?? '');
  const last = pieces[head + 1]?.text === ',' && alike(head + 2) ? head + 2 : head;
  const and = pieces[last + 1]?.text === ',' ? last + 2 : last + 1;
  const joined = pieces[and]?.lower === 'and' && alike(and + 1);
  return joined && !/^(?:said|say|told)$/.test(pieces[and + 2]?.lower ?? '') ? and + 2 : undefined;
}
