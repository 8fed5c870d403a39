import {readApposition} from './apposition.js';
import {isFirstName} from './first-names.js';
import {isHeadWord} from './head-words.js';
import type {Piece} from './name-pieces.js';
import type {Reason} from './name-reason.js';
import type {Word} from './name-words.js';
import {
  KIND_NOUNS,
  PERSON_POSSESSIONS,
  PERSON_VERBS,
  UNDERGONE,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  isRoleNoun,
} from '../tables/context-words.js';
import {BODIES_TOO, KIN_NOUNS, TITLE_WORDS} from '../tables/role-words.js';

/** What stands before a name says: a title, a role, a kind, a preposition of place. */
export function fromBefore(piece: Piece, words: readonly Word[], parts: readonly Word[]): Reason[] {
  const evidence: Reason[] = [];
  if (piece.honorific) evidence.push({type: 'person', weight: 0.96});
  if (piece.title !== undefined) {
    evidence.push({
      type: 'person',
      weight: isHeadWord(parts[parts.length - 1].lower) && parts.length > 2 ? 0.6 : 0.94,
    });
    return evidence;
  }
  let at = piece.from - 1;
  const before = words[at];
  if (!before) return evidence;
  // "was born Doris Kappelhoff", "she was Fouzia Azeem": another name of somebody named already.
  const wasNamed =
    ['was', 'is'].includes(before.lower) && /^(?:he|she|who)$/.test(words[at - 1]?.lower ?? '');
  const renamed =
    /^(?:born|nee|aka|nicknamed|alias)$/.test(before.lower) ||
    (before.lower === 'as' && words[at - 1]?.lower === 'known');
  if (wasNamed || renamed) evidence.push({type: 'person', weight: -0.5});
  const after = words[piece.to];
  const attributive =
    after !== undefined &&
    !after.punctuation &&
    !after.capital &&
    after.tags.has('Noun') &&
    !after.tags.has('Verb') &&
    !words[piece.to - 1].possessive &&
    !isRoleNoun(after.lower);
  // "NASA's James Webb telescope"
  if (before.possessive && attributive) evidence.push({type: 'person', weight: -0.7});
  if (before.lower === 'the') {
    evidence.push({type: 'person', weight: -0.7});
    evidence.push({type: 'city', weight: -0.5});
    return evidence;
  }
  // An apposition the other way round: "the group's spokesman, Jeff Rathke".
  const comma = before.text === ',';
  if (comma) at--;
  const noun = words[at];
  // "Italy's Giorgia Meloni"
  if (!comma && before.possessive && before.capital && !attributive && parts.length > 1 && parts.length < 4) {
    return [...evidence, {type: 'person', weight: 0.45}];
  }
  if (!noun || noun.punctuation || noun.possessive) return evidence;
  if (comma && noun.capital && TITLE_WORDS.has(noun.lower)) {
    evidence.push({type: 'person', weight: 0.75});
    return evidence;
  }
  const kind = KIND_NOUNS.get(noun.lower);
  if (!comma && noun.lower === 'of' && words[at - 1]) {
    const of = KIND_NOUNS.get(words[at - 1].lower);
    if (of && ['city', 'region', 'place', 'country'].includes(of[0]))
      evidence.push({type: of[0], subtype: of[1], weight: 0.88});
    return evidence;
  }
  if (isRoleNoun(noun.lower) && (!noun.capital || noun.initial)) {
    if (BODIES_TOO.has(noun.lower) && !isFirstName(parts[0]))
      evidence.push({type: 'person', weight: 0.35}, {type: 'organisation', weight: 0.35});
    else evidence.push({type: 'person', weight: comma ? 0.6 : KIN_NOUNS.has(noun.lower) ? 0.88 : 0.86});
  } else if (kind && !comma && !noun.capital) {
    evidence.push({type: kind[0], subtype: kind[1], weight: 0.72});
  } else if (!comma && PLACE_PREPOSITIONS.has(noun.lower) && parts.length <= 2) {
    evidence.push({type: 'city', weight: noun.lower === 'in' ? 0.35 : 0.15});
  } else if (!comma && SPEECH_VERBS.has(noun.lower) && !['told', 'tells', 'asked'].includes(noun.lower)) {
    evidence.push({type: 'person', weight: parts.length > 1 ? 0.5 : 0.3});
  }
  return evidence;
}

/** What stands after a name says: a verb, a possession, an apposition. */
export function fromAfter(piece: Piece, words: readonly Word[], parts: readonly Word[]): Reason[] {
  const evidence: Reason[] = [];
  const next = words[piece.to];
  const possessive = words[piece.to - 1].possessive;
  if (possessive) {
    let at = piece.to;
    // "Kosgei's first husband"
    while (at < piece.to + 2 && words[at] && !PERSON_POSSESSIONS.has(words[at].lower) && !words[at].capital)
      at++;
    if (words[at] && PERSON_POSSESSIONS.has(words[at].lower)) evidence.push({type: 'person', weight: 0.6});
    return evidence;
  }
  if (!next) return evidence;
  const kind = KIND_NOUNS.get(next.lower);
  if (
    kind &&
    !next.punctuation &&
    !next.capital &&
    ['region', 'place', 'city'].includes(kind[0]) &&
    PLACE_KINDS.has(next.lower) &&
    !piece.entry
  ) {
    return [{type: kind[0], subtype: kind[1], weight: 0.8}];
  }
  if (PERSON_VERBS.has(next.lower)) evidence.push({type: 'person', weight: 0.55});
  if (SPEECH_VERBS.has(next.lower)) {
    evidence.push(
      {type: 'person', weight: parts.length > 1 ? 0.45 : 0.35},
      {type: 'organisation', weight: 0.2},
    );
  }
  if (next.lower === 'who') evidence.push({type: 'person', weight: 0.7});
  if (
    ['was', 'were', 'is'].includes(next.lower) &&
    words[piece.to + 1] &&
    (PERSON_VERBS.has(words[piece.to + 1].lower) || UNDERGONE.has(words[piece.to + 1].lower))
  ) {
    evidence.push({type: 'person', weight: 0.6});
  }
  if (!next.punctuation && !next.capital && isRoleNoun(next.lower) && parts.length <= 3 && !piece.entry) {
    // "Caloundra coach", "Sea-Eye spokesperson": a body of people.
    evidence.push({type: 'organisation', weight: 0.45});
  }
  if (next.text === ',') fromApposition(piece, words, evidence);
  return evidence;
}

function fromApposition(piece: Piece, words: readonly Word[], evidence: Reason[]): void {
  const at = piece.to + 1;
  const first = words[at];
  if (!first) return;
  const second = words[at + 1];
  if (
    /^\d{1,3}$/.test(first.text) &&
    second &&
    /^[,;.)]$|^and$|^of$|^from$/.test(second.text) &&
    Number(first.text) < 115
  ) {
    evidence.push({type: 'person', weight: 0.85});
    return;
  }
  if (first.lower === 'who' || first.lower === 'whose') {
    evidence.push({type: 'person', weight: 0.75});
    return;
  }
  if (first.lower === 'aged') {
    evidence.push({type: 'person', weight: 0.85});
    return;
  }
  const phrase = readApposition(words, at);
  if (!phrase) return;
  const head = words[phrase.head];
  const {determined} = phrase;
  const initial = phrase.head === phrase.from;
  if (BODIES_TOO.has(head.lower)) {
    if (determined) evidence.push({type: 'organisation', weight: 0.3}, {type: 'person', weight: 0.3});
    return;
  }
  // "Harvest Rings, Duchess and Old Mill" names no duchess; "Roe, director of …" has a director.
  const beyond = words[phrase.head + 1]?.lower ?? '';
  if (initial && !determined && !/^(?:of|for|at|in|to|from)$/.test(beyond)) return;
  const kind = KIND_NOUNS.get(head.lower);
  if (isRoleNoun(head.lower) && (!head.capital || initial || determined)) {
    evidence.push({type: 'person', weight: determined || initial ? 0.82 : 0.6});
  } else if (kind && determined && !head.capital) {
    evidence.push({type: kind[0], subtype: kind[1], weight: 0.8});
  }
}

/** What stands right around it: quotation marks, a number. */
export function fromMarks(piece: Piece, words: readonly Word[]): Reason[] {
  const reasons: Reason[] = [];
  if (words[piece.from].lower === 'the' && !piece.entry)
    reasons.push({type: 'person', weight: -0.7}, {type: 'city', weight: -0.5});
  const before = words[piece.from - 1];
  const after = words[piece.to];
  const quoted =
    before !== undefined &&
    after !== undefined &&
    /^["“‘«']$/.test(before.text) &&
    (/^["”’»']$/.test(after.text) || /^["”’»']$/.test(words[piece.to + 1]?.text ?? ''));
  if (quoted) reasons.push({type: 'work', weight: 0.6});
  if (after && /^\d+$/.test(after.text) && !piece.entry)
    reasons.push({type: 'work', subtype: 'product', weight: 0.6});
  return reasons;
}

/** What places are called behind their names: "Al Haouz province". */
const PLACE_KINDS = new Set(
  'province region state county prefecture district territory island lake river valley mountain peninsula desert airport'.split(
    ' ',
  ),
);
