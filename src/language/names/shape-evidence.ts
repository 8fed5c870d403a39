import {isFirstName} from './first-names.js';
import {isFunctionWord} from '../words/function-word.js';
import {headEvidence} from './head-evidence.js';
import {isHeadWord, isShip} from './head-words.js';
import {isDictionaryWord} from '../words/lexicon.js';
import type {Piece} from './name-pieces.js';
import type {Reason} from './name-reason.js';
import type {Usage, Word} from './name-words.js';
import {
  DIRECTIONS,
  EASTERN_SURNAMES,
  NO_FIRST_NAMES,
  NUMBERED,
  PLACE_FIRST_NAMES,
} from '../tables/ambiguous-words.js';
import {ROYAL} from '../tables/role-words.js';

const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5}|\p{Lu}{1,3}\p{Ll}?\p{Lu}{1,4})$/u;

/** What the words of a name say by themselves: first names, initials, head words, acronyms. */
export function fromShape(piece: Piece, parts: readonly Word[], usage: Usage): Reason[] {
  const evidence: Reason[] = [];
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (piece.entry) return evidence;
  if (parts.length > 1 && isShip(first)) return [{type: 'work', subtype: 'ship', weight: 0.6}];
  if (parts.length === 2 && (NUMBERED.has(first.lower) || /^\p{Lu}$/u.test(last.text)))
    return [{type: 'work', weight: 0.3}];
  const eastern =
    parts.length === 2 &&
    /^\p{Lu}\p{Ll}+[-‐‑]\p{L}\p{Ll}+$/u.test(last.text) &&
    /^\p{Lu}\p{Ll}{0,7}$/u.test(first.text);
  if (eastern) {
    const surname = EASTERN_SURNAMES.has(first.lower);
    evidence.push({type: 'person', weight: surname ? 0.85 : 0.55});
    if (surname) return evidence;
  }
  if (/ & | and Sons/.test(piece.text) && parts.length < 6)
    evidence.push({type: 'organisation', subtype: 'company', weight: 0.75});
  if (parts.length === 2 && ROYAL.has(first.lower) && !isHeadWord(last.lower)) {
    evidence.push({type: 'person', weight: isFirstName(last) ? 0.9 : 0.6});
    return evidence;
  }
  if (parts.length === 3 && ROYAL.has(first.lower) && /^[IVX]+$/.test(last.text))
    return [{type: 'person', weight: 0.9}];
  const headed = headEvidence(parts, evidence);
  if (parts.length === 1) {
    if (ACRONYM.test(first.text)) evidence.push({type: 'organisation', weight: 0.5});
    else if (isFirstName(first)) evidence.push({type: 'person', weight: 0.4});
    else if (first.tags.has('LastName')) evidence.push({type: 'person', weight: 0.3});
    return evidence;
  }
  if (parts.length > 5) return evidence;
  const firstName = isFirstName(first) && !/^[A-Z]+$/.test(first.text.slice(1));
  const common = parts.filter((word) => isHeadWord(word.lower)).length;
  if (firstName && !headed) {
    const place = PLACE_FIRST_NAMES.has(first.lower);
    evidence.push({type: 'person', weight: place ? 0.5 : last.tags.has('LastName') ? 0.88 : 0.8});
  } else if (!headed && !common) {
    const common =
      usage.lowercase.has(first.lower) ||
      isDictionaryWord(first.lower) ||
      DIRECTIONS.has(first.lower) ||
      NO_FIRST_NAMES.has(first.lower) ||
      isFunctionWord(first.text);
    if (DIRECTIONS.has(first.lower)) evidence.push({type: 'region', weight: 0.4});
    evidence.push({type: 'person', weight: common ? 0.05 : parts.length <= 3 ? 0.4 : 0.2});
    if (common) return evidence;
    if (last.tags.has('LastName') && !isFirstName(last)) evidence.push({type: 'person', weight: 0.4});
  }
  if (headed) return evidence;
  if (parts.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word.text)))
    evidence.push({type: 'person', weight: 0.7});
  if (/^(?:\p{Lu}\.?){1,2}$/u.test(first.text) && first.text.length < 5)
    evidence.push({type: 'person', weight: 0.55});
  if (parts.some((word) => /^(?:jr|sr|iii)$/.test(word.lower))) evidence.push({type: 'person', weight: 0.7});
  if (parts.some((word) => /^(?:al|el)-\p{Lu}|^(?:bin|ibn|van|von|de|della)$/u.test(word.text))) {
    evidence.push({type: 'person', weight: 0.4});
  }
  return evidence;
}
