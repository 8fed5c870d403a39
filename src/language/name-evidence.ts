import type {NameType} from './name.js';
import {readApposition} from './apposition.js';
import {isDictionaryWord} from './lexicon.js';
import {isFunctionWord} from './function-word.js';
import {isFirstName, isHeadWord, isShip, type Piece} from './name-pieces.js';
import type {Usage, Word} from './name-words.js';
import {
  isRoleNoun,
  KIND_NOUNS,
  PERSON_POSSESSIONS,
  PERSON_VERBS,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
} from './tables/context-words.js';
import {EVENT_HEADS, EVENT_OPENERS} from './tables/event-words.js';
import {OF_HEADS, ORGANISATION_HEADS, PARTY_HEADS} from './tables/organisation-words.js';
import {PLACE_HEADS, PLACE_OF_HEADS, PLACE_OPENERS} from './tables/place-words.js';
import {BODIES_TOO, KIN_NOUNS, ROYAL, TITLE_WORDS} from './tables/role-words.js';

/** One reason to take a name for one of a type. */
export interface Reason {
  readonly type: NameType;
  readonly subtype?: string;
  /** From 0 to 1: how often it is right, seen alone. Below 0: how strongly it speaks against the type. */
  readonly weight: number;
}

export interface Evidence extends Reason {
  /** Where it comes from: of reasons from one source, the strongest alone counts. */
  readonly source: string;
}

/** First names that are as often a place's name. */
const PLACE_FIRST_NAMES = new Set(
  'victoria georgia paris sydney jordan florence chelsea brooklyn savannah austin houston dallas virginia carolina kingston lincoln washington hudson orlando madison charlotte israel chad kenya india asia africa trinidad london milan lyon francisco santiago diego salvador jersey alexandria adelaide darwin hamilton kent devon jackson cameron denver phoenix troy regina odessa sofia geneva vienna valencia lourdes santa san saint st'.split(
    ' ',
  ),
);

/** Head words that are surnames too: after a first name they say nothing. */
const SURNAME_HEADS = new Set(
  'hall hill park lake brooks brook wood woods banks bank church field ford house street bush marsh rivers forest stone temple abbey castle lane parks young price page bell bond court post power law day wells pope bishop rose wolf lyon lions green greens west east north south common heath ridge mills mill ball case guard guards band choir gardens garden press times chambers holmes bridges summit sharks saints cardinals drive hills glen dale cross major knight bull cook fisher range sands strong small barr blair field fields guild union banks pitt pond reed reeves rice power powers wall walls waters winter winters spring springs summers dean guy battle price prize parade race marathon open wars'.split(
    ' ',
  ),
);

/** Family names of East Asia that stand before the given name. */
const EASTERN_SURNAMES = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong yoo moon wong chan leung cheung lau kwok lam ng tang yeung xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo nguyen tran pham tsai chiang chu ho hui yau shiu tse kwong cheng lai mok tam yip bae'.split(
    ' ',
  ),
);

const DIRECTIONS = new Set(
  'north south east west northern southern eastern western central upper lower northeast northwest southeast southwest greater inner outer'.split(
    ' ',
  ),
);
/** Words whose number or letter makes no name: "Group G", "Category 5". */
const NUMBERED = new Set(
  'group category phase type level section stage class grade tier zone area district room route highway flight article chapter part line unit apollo vostok falcon windows version act'.split(
    ' ',
  ),
);

const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5}|\p{Lu}{1,3}\p{Ll}?\p{Lu}{1,4})$/u;

/** The reasons that one occurrence of a name and the words around it give. */
export function evidenceFor(piece: Piece, words: readonly Word[], usage: Usage): Evidence[] {
  const parts = words.slice(piece.from, piece.to).filter((word) => !word.punctuation);
  if (piece.entry && !piece.entry.doubtful && piece.title === undefined && piece.honorific === undefined) {
    return named('lexicon', fromLexicon(piece));
  }
  const shape = fromShape(piece, parts, usage);
  const headed = shape.some(({type, weight}) => type !== 'person' && weight >= 0.7);
  // "said Hurricane Ian": the name's own head says more than what it stands beside.
  const around = [
    ...named('before', fromBefore(piece, words, parts)),
    ...named('after', fromAfter(piece, words, parts)),
  ];
  return [
    ...named('lexicon', fromLexicon(piece)),
    ...named('shape', shape),
    ...around.filter(({type, weight}) => !headed || type !== 'person' || weight > 0.55),
    ...named('marks', fromMarks(piece, words)),
  ];
}

function named(source: string, reasons: readonly Reason[]): Evidence[] {
  return reasons.map((reason) => ({...reason, source}));
}

function fromLexicon({entry}: Piece): Reason[] {
  if (!entry) return [];
  const weight = entry.unsure ? 0.6 : entry.doubtful ? 0.5 : 0.95;
  return [{type: entry.type, subtype: entry.subtype, weight}];
}

function fromShape(piece: Piece, parts: readonly Word[], usage: Usage): Reason[] {
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

/** Adds what the head word says; true when one speaks. */
function headEvidence(parts: readonly Word[], evidence: Reason[]): boolean {
  const lowers = parts.map((word) => word.lower);
  const link = lowers.findIndex(
    (lower, at) => at > 0 && !parts[at].capital && ['of', 'for', 'on', 'against'].includes(lower),
  );
  const last = link > 0 ? lowers[link - 1] : lowers[lowers.length - 1];
  const surname = link < 0 && parts.length <= 3 && SURNAME_HEADS.has(last) && isFirstName(parts[0]);
  if (parts.length > 1) {
    const opener = PLACE_OPENERS.get(lowers[0]);
    if (opener && lowers[1] !== 'of' && !isHeadWord(last))
      evidence.push({
        type: opener === 'city' ? 'city' : 'place',
        subtype: opener,
        weight: opener === 'city' ? 0.6 : 0.85,
      });
    const event = EVENT_OPENERS.get(lowers[0]);
    if (event) evidence.push({type: 'event', subtype: event, weight: 0.85});
    if (event || (opener && !isHeadWord(last) && lowers[1] !== 'of')) return true;
  }
  if (parts.length < 2) return false;
  const weight = surname ? 0.45 : 0.88;
  if (/^(?:center|centre)$/.test(last) && parts.length > 2 && lowers.some((lower) => STUDIED.has(lower))) {
    evidence.push({type: 'organisation', subtype: 'association', weight});
    return true;
  }
  if (
    /^(?:base)$/.test(last) &&
    /^(?:force|air|naval|army|military)$/.test(lowers[lowers.length - 2] ?? '')
  ) {
    evidence.push({type: 'place', subtype: 'airport', weight});
    return true;
  }
  if (lowers.includes('correctional')) evidence.push({type: 'place', subtype: 'prison', weight});
  if (
    link > 0 &&
    last === 'house' &&
    /^(?:assembly|commons|lords|representatives|delegates|councillors|peoples|the)$/.test(lowers[link + 1])
  ) {
    evidence.push({type: 'organisation', subtype: 'parliament', weight});
    return true;
  }
  const organisation = ORGANISATION_HEADS.get(last);
  const place = PLACE_HEADS.get(last);
  const event = EVENT_HEADS.get(last);
  if (PARTY_HEADS.has(last)) evidence.push({type: 'party', weight});
  else if (link > 0 && PLACE_OF_HEADS.has(last)) evidence.push({type: 'place', subtype: place, weight});
  else if (organisation)
    evidence.push({
      type: 'organisation',
      subtype: organisation,
      weight: ambiguous(last) ? weight - 0.2 : weight,
    });
  else if (place)
    evidence.push({
      type: place === 'county' ? 'region' : 'place',
      subtype: place,
      weight: ambiguous(last) ? weight - 0.2 : weight,
    });
  else if (event)
    evidence.push({type: 'event', subtype: event, weight: ambiguous(last) ? weight - 0.2 : weight});
  else if (link > 0 && OF_HEADS.has(last)) evidence.push({type: 'organisation', weight: 0.45});
  else if (['university', 'museum', 'bank', 'hotel', 'hospital'].includes(lowers[0])) {
    const subtype = PLACE_HEADS.get(lowers[0]);
    evidence.push(
      subtype
        ? {type: 'place', subtype, weight: 0.7}
        : {type: 'organisation', subtype: ORGANISATION_HEADS.get(lowers[0]), weight: 0.75},
    );
  } else return false;
  return !surname;
}

/** What centres that are bodies, not buildings, are about. */
const STUDIED = new Set(
  'research hurricane policy control studies law resource justice information crime cybersecurity legal weather seismological data monitoring poverty immigration counterterrorism prediction warning rights strategy analysis'.split(
    ' ',
  ),
);

/** Head words that are as often something else. */
function ambiguous(head: string): boolean {
  return AMBIGUOUS_HEADS.has(head);
}

const AMBIGUOUS_HEADS = new Set(
  'forum congress convention conference house camp facility base center centre church lab chapter order chamber games open masters final finals race crisis spring wars plan project program programme mission initiative deal talks articles common range pass point cross ground oval dome bowl port drive works plant farm channel network press times post mirror observer guardian records guards group union band tower code bill league prize award awards trial affair front command partners project campaign house brothers lions tigers eagles kings chiefs giants saints knights titans rockets jets hawks storm heat lock sound coast reserve trail delta plain falls'.split(
    ' ',
  ),
);

function fromBefore(piece: Piece, words: readonly Word[], parts: readonly Word[]): Reason[] {
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
  if (isRoleNoun(noun.lower) && !noun.capital) {
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

function fromAfter(piece: Piece, words: readonly Word[], parts: readonly Word[]): Reason[] {
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
    PERSON_VERBS.has(words[piece.to + 1].lower)
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
function fromMarks(piece: Piece, words: readonly Word[]): Reason[] {
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
