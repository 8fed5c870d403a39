import {
  ARTICLES,
  BE,
  COORDINATORS,
  DEMONSTRATIVES,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  SUBORDINATORS,
} from './closed-classes.js';
import type {Token} from './token.js';

/** What a token does in its phrase: coarser than a part of speech, as much as the clause reader needs. */
export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'adjective'
  | 'number'
  | 'noun'
  | 'name'
  /** A verb form that can stand alone: past or present. */
  | 'finite'
  | 'infinitive'
  | 'participle'
  | 'gerund'
  | 'auxiliary'
  | 'modal'
  | 'adverb'
  | 'negation'
  | 'preposition'
  | 'to'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'punctuation'
  | 'other';

const ADVERBS = new Set(
  'now today tonight tomorrow yesterday however even far ever rather quite very once twice again away'.split(
    ' ',
  ),
);
/** Behind these stands a verb, never a noun: "also increases". */
const BEFORE_VERB = new Set([
  'also',
  'now',
  'then',
  'still',
  'often',
  'usually',
  'never',
  'always',
  'sometimes',
]);

/** Nouns and names, and what can stand in front of them in their phrase. */
const NOMINAL: ReadonlySet<WordClass> = new Set(['noun', 'name', 'adjective', 'number']);
const BEFORE_NOUN: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'adjective', 'number']);

/** Past forms that are never participles, so that no auxiliary is missing before them. */
const PAST_ONLY = new Set(
  `began broke chose did drank drew drove ate fell flew forgot froze gave went grew hid knew lay rode rang rose ran saw
  shook showed sang sank spoke stole swam swore took tore threw woke wore wrote became came overcame was were`.split(
    /\s+/,
  ),
);
/** Whether the form is past, present and participle alike ("cut"). */
export const isUnchanged = (form: string): boolean =>
  UNCHANGED.has(form) && form !== 'become' && form !== 'come' && form !== 'run' && form !== 'overcome';

/** Whether the past form is never a participle ("gave"). */
export const isPastOnly = (form: string): boolean => PAST_ONLY.has(form);

/** Participles that look like the infinitive, so that taggers miss them behind "has". */
const UNCHANGED = new Set(
  'cut put set hit let shut hurt cost read spread split quit cast beat become come run overcome bet burst rid thrust'.split(
    ' ',
  ),
);
/** Participles that are never past forms. */
const PARTICIPLE_ONLY = new Set(
  `begun broken chosen done drunk drawn driven eaten fallen flown forgotten forgiven frozen given gone grown hidden known
  lain ridden rung risen seen shaken shown sung sunk spoken stolen swum sworn taken torn thrown woken worn written been
  born proven beaten bitten forbidden mistaken overthrown undergone withdrawn`.split(/\s+/),
);

/**
 * The class of each token of a sentence. `inName[i]` tells that token i belongs to a recognised name.
 */
export function classifyWords(tokens: readonly Token[], inName: readonly boolean[]): WordClass[] {
  const classes = tokens.map((token, i) => (inName[i] ? 'name' : classOf(token)));
  for (let i = 0; i < tokens.length; i++) classes[i] = inContext(tokens, classes, i);
  return classes;
}

function classOf({normal, tags, text, punctuation}: Token): WordClass {
  if (punctuation) return 'punctuation';
  if (NEGATIONS.has(normal)) return 'negation';
  if (ARTICLES.has(normal) || DEMONSTRATIVES.has(normal) || QUANTIFIERS.has(normal)) return 'determiner';
  if (POSSESSIVES.has(normal)) return 'possessive';
  if (normal === 'to') return 'to';
  if (normal === 'which' || normal === 'who' || normal === 'whom' || normal === 'whose') return 'relative';
  if (PRONOUNS.has(normal)) return 'pronoun';
  if (MODALS.has(normal) && (text === normal || !tags.has('Month'))) return 'modal';
  if (BE.has(normal) || HAVE.has(normal) || DO.has(normal)) return 'auxiliary';
  if (COORDINATORS.has(normal)) return 'coordinator';
  if (SUBORDINATORS.has(normal) && !PREPOSITIONS.has(normal)) return 'subordinator';
  if (PREPOSITIONS.has(normal)) return 'preposition';
  if (tags.has('Value') || tags.has('NumericValue') || /^[\d$€£]/.test(text)) return 'number';
  if (/^['’]s?$/.test(text)) return 'other';
  if (/-(up|off|out|down|over|in|show)s?$/.test(normal)) return 'noun';
  if (tags.has('Possessive') && /['’]s?$/.test(text)) return 'possessive';
  if (tags.has('Gerund')) return 'gerund';
  if (PARTICIPLE_ONLY.has(normal) || tags.has('Participle')) return 'participle';
  if (tags.has('PastTense')) return 'finite';
  if (tags.has('Verb')) return tags.has('Infinitive') ? 'infinitive' : 'finite';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('ProperNoun') || (/^\p{Lu}/u.test(text) && tags.has('Noun'))) return 'name';
  if (tags.has('Noun')) return 'noun';
  if (tags.has('Determiner')) return normal === 'various' ? 'adjective' : 'determiner';
  if (ADVERBS.has(normal) || tags.has('Date') || tags.has('Time')) return 'adverb';
  return 'other';
}

function inContext(tokens: readonly Token[], classes: readonly WordClass[], i: number): WordClass {
  const here = classes[i];
  const {normal} = tokens[i];
  const before = classes[i - 1];
  const after = classes[i + 1];
  if (UNCHANGED.has(normal) && before !== 'to' && followsHave(classes, tokens, i)) return 'participle';
  switch (here) {
    case 'determiner':
      if (normal === 'such' && tokens[i + 1]?.normal === 'as') return 'preposition';
      if (normal === 'that') return thatClass(classes, i);
      if ((normal === 'more' || normal === 'most' || normal === 'less') && after === 'adjective')
        return 'adverb';
      return here;
    case 'possessive':
      // "her" alone is an object: "met her".
      return normal === 'her' && !isNominalStart(after) ? 'pronoun' : here;
    case 'pronoun':
      // "the mine", "a gold mine": no pronoun has an article.
      return normal === 'mine' && /^(determiner|adjective|noun|name|possessive)$/.test(before ?? '')
        ? 'noun'
        : here;
    case 'adjective':
      // "a Danish firm sold …", "the poor": the last word of its phrase is its noun.
      return (before === 'determiner' || before === 'adjective' || before === 'possessive') &&
        normal !== 'more' &&
        (after === undefined ||
          /^(punctuation|preposition|finite|auxiliary|modal|to|relative|subordinator)$/.test(after)) &&
        !tokens[i].tags.has('Comparative') &&
        !isPredicative(tokens, classes, i)
        ? 'noun'
        : here;
    case 'finite':
    case 'participle':
      if (normal.includes('-')) return 'adjective';
      // "the tax discipline has changed": a verb follows, so this is none.
      if (here === 'finite' && !tokens[i].tags.has('PastTense') && isFiniteStart(tokens, classes, i + 1))
        return 'noun';
      if (isAttributive(tokens, classes, i)) return 'adjective';
      if (here === 'finite' && followsAuxiliary(classes, tokens, i) && !PAST_ONLY.has(normal))
        return 'participle';
      return here;
    case 'noun':
      // "after the storm hit the coast"
      if (
        UNCHANGED.has(normal) &&
        /^(noun|name|pronoun)$/.test(before ?? '') &&
        /^(determiner|name|possessive|number)$/.test(after ?? '')
      ) {
        return 'finite';
      }
      return BEFORE_VERB.has(tokens[i - 1]?.normal) &&
        /[^s]s$/.test(normal) &&
        (after === 'noun' || after === 'determiner' || after === 'name')
        ? 'finite'
        : here;
    case 'number':
      // "was first identified": how often, not how many.
      return (normal === 'first' || normal === 'last') &&
        before === 'auxiliary' &&
        (after === 'finite' || after === 'participle')
        ? 'adverb'
        : here;
    case 'subordinator':
      return normal === 'because' && tokens[i + 1]?.normal === 'of' ? 'preposition' : here;
    case 'preposition':
      // "have since told": between an auxiliary and its verb stands an adverb.
      return normal === 'since' && before === 'auxiliary' ? 'adverb' : here;
    case 'gerund':
      return isAttributive(tokens, classes, i) ? 'adjective' : here;
    case 'infinitive': {
      if (before === 'to' || followsModalOrDo(classes, tokens, i)) return here;
      if (isFiniteStart(tokens, classes, i + 1)) return 'noun';
      if (before !== undefined && BEFORE_NOUN.has(before)) return 'noun';
      // "said access to visas …", "for access": no verb can stand here.
      if (before === 'finite' || before === 'preposition' || before === 'subordinator') return 'noun';
      // A bare form after a plural is the present: "officials say".
      return before === 'noun' ||
        before === 'name' ||
        before === 'pronoun' ||
        before === 'relative' ||
        before === 'adverb'
        ? 'finite'
        : here;
    }
    default:
      return here;
  }
}

function thatClass(classes: readonly WordClass[], i: number): WordClass {
  const before = classes[i - 1];
  const after = classes[i + 1];
  if (before === 'noun' || before === 'name') {
    return after === 'finite' || after === 'modal' || after === 'auxiliary' || after === 'infinitive'
      ? 'relative'
      : 'subordinator';
  }
  // "confirmed that number": a clause would have a verb behind the noun.
  let at = i + 1;
  while (/^(noun|adjective)$/.test(classes[at] ?? '')) at++;
  const verb = classes[at] === 'adverb' ? classes[at + 1] : classes[at];
  if (
    at > i + 1 &&
    !/^(finite|auxiliary|modal|infinitive|preposition|relative|participle|gerund)$/.test(verb ?? '')
  )
    return 'determiner';
  return 'subordinator';
}

/** "is the most popular", "a bit small": behind a verb of being an adjective stays one. */
function isPredicative(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && classes[at] === 'adjective') at--;
  return classes[at] !== 'determiner' && !/['’]s?$/.test(tokens[at]?.text ?? '');
}

const isNominalStart = (next: WordClass | undefined): boolean =>
  next !== undefined &&
  (NOMINAL.has(next) || next === 'gerund' || next === 'participle' || next === 'finite');

/** "the rescued members", "rising prices": a verb form that stands before its noun. */
function isAttributive(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const before = classes[i - 1];
  const after = classes[i + 1];
  if (after !== 'noun' && after !== 'adjective') return false;
  if (before === undefined || before === 'punctuation') return false;
  if (before === 'number') return !tokens[i - 1].tags.has('Date');
  if (/['’]s?$/.test(tokens[i - 1].text)) return true;
  return (
    before === 'determiner' || before === 'possessive' || before === 'adjective' || before === 'preposition'
  );
}

function isFiniteStart(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const at = skipForward(classes, i);
  if (at > i && classes[at] === 'finite') return true;
  if (classes[at] === 'modal') return true;
  return classes[at] === 'auxiliary' && /^(is|are|was|were|has|have|had|did|does)$/.test(tokens[at].normal);
}

function skipForward(classes: readonly WordClass[], i: number): number {
  let at = i;
  while (classes[at] === 'adverb' || classes[at] === 'negation') at++;
  return at;
}

function followsAuxiliary(classes: readonly WordClass[], tokens: readonly Token[], i: number): boolean {
  const at = skipBack(classes, i);
  return at >= 0 && classes[at] === 'auxiliary' && !DO.has(tokens[at].normal);
}

function followsHave(classes: readonly WordClass[], tokens: readonly Token[], i: number): boolean {
  const at = skipBack(classes, i);
  return at >= 0 && (HAVE.has(tokens[at].normal) || tokens[at].normal === 'been');
}

function followsModalOrDo(classes: readonly WordClass[], tokens: readonly Token[], i: number): boolean {
  const at = skipBack(classes, i);
  return at >= 0 && (classes[at] === 'modal' || DO.has(tokens[at].normal));
}

function skipBack(classes: readonly WordClass[], i: number): number {
  let at = i - 1;
  while (at >= 0 && (classes[at] === 'adverb' || classes[at] === 'negation')) at--;
  return at;
}
