import {
  followsAuxiliary,
  followsHave,
  followsModalOrDo,
  isAttributive,
  isFiniteStart,
  isNominalStart,
  isPredicative,
  type Classed,
} from './class-around.js';
import {isPastOnly, looksInfinitive} from './verb-forms.js';
import type {WordClass} from './word-class.js';

/** The class of token `i` by the classes around it, those before it already corrected. */
export function classInContext(s: Classed, i: number): WordClass {
  const {tokens, classes} = s;
  const here = classes[i];
  const {normal} = tokens[i];
  const before = classes[i - 1];
  const after = classes[i + 1];
  const next = tokens[i + 1]?.normal;
  if (looksInfinitive(normal) && before !== 'to' && followsHave(s, i)) return 'participle';
  switch (here) {
    case 'determiner':
      if (normal === 'such' && next === 'as') return 'preposition';
      if (normal === 'that') return thatClass(classes, i);
      return /^(more|most|less)$/.test(normal) && after === 'adjective' ? 'adverb' : here;
    case 'possessive':
      // "her" alone is an object: "met her".
      return normal === 'her' && !isNominalStart(after) ? 'pronoun' : here;
    case 'pronoun':
      // "the mine", "a gold mine", "Mine closures": no pronoun has an article or a noun behind it.
      return normal === 'mine' &&
        (/^(determiner|adjective|noun|name|possessive|number)$/.test(before ?? '') || after === 'noun')
        ? 'noun'
        : here;
    case 'auxiliary':
      return normal === 'being' && tokens[i - 1]?.normal === 'human' ? 'noun' : here;
    case 'number':
      // "was first identified": how often, not how many.
      return (normal === 'first' || normal === 'last') &&
        before === 'auxiliary' &&
        (after === 'finite' || after === 'participle')
        ? 'adverb'
        : here;
    case 'subordinator':
      return normal === 'because' && next === 'of' ? 'preposition' : here;
    case 'preposition':
      // "have since told": between an auxiliary and its verb stands an adverb.
      return normal === 'since' && before === 'auxiliary' ? 'adverb' : here;
    case 'adjective':
      return isHeadAdjective(s, i) ? 'noun' : here;
    case 'noun':
      return isFiniteNoun(s, i) ? 'finite' : here;
    case 'gerund':
      return isAttributive(s, i) ? 'adjective' : here;
    case 'finite':
    case 'participle':
      return pastClass(s, i, here);
    case 'infinitive':
      return infinitiveClass(s, i);
    default:
      return here;
  }
}

/** "that" of a relative clause, of a reported one, or of "that number". */
function thatClass(classes: readonly WordClass[], i: number): WordClass {
  const before = classes[i - 1];
  if (before === 'noun' || before === 'name') {
    return /^(finite|modal|auxiliary|infinitive)$/.test(classes[i + 1] ?? '') ? 'relative' : 'subordinator';
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

/** "a Danish firm sold …", "the poor": the last word of its phrase is its noun. */
function isHeadAdjective(s: Classed, i: number): boolean {
  const {normal, tags} = s.tokens[i];
  const before = s.classes[i - 1];
  const after = s.classes[i + 1];
  return (
    (before === 'determiner' || before === 'adjective' || before === 'possessive') &&
    normal !== 'more' &&
    (after === undefined ||
      isPlainPast(s, i + 1) ||
      /^(punctuation|preposition|finite|auxiliary|modal|to|relative|subordinator)$/.test(after)) &&
    !tags.has('Comparative') &&
    !isPredicative(s, i)
  );
}

/** Behind these stands a verb, never a noun: "also increases". */
const BEFORE_VERB = /^(also|now|then|still|often|usually|never|always|sometimes)$/;

/** A noun that is the verb of its clause. */
function isFiniteNoun({tokens, classes}: Classed, i: number): boolean {
  const {normal} = tokens[i];
  const before = classes[i - 1] ?? '';
  const after = classes[i + 1] ?? '';
  // "after the storm hit the coast"
  if (/^(noun|name|pronoun)$/.test(before) && isPlainPast({tokens, classes}, i)) return true;
  // "is based in Oslo and employs about 300": no noun has a figure or an article behind it, and no list is of two numbers.
  if (
    before === 'coordinator' &&
    /[^s]s$/.test(normal) &&
    isListBroken({tokens, classes}, i) &&
    (/^(determiner|number|possessive)$/.test(after) ||
      (after === 'preposition' && tokens[i + 1].normal === 'about' && classes[i + 2] === 'number'))
  )
    return true;
  return (
    BEFORE_VERB.test(tokens[i - 1]?.normal ?? '') &&
    /[^s]s$/.test(normal) &&
    /^(noun|determiner|name)$/.test(after)
  );
}

/** "hit the coast", "cut 400 jobs", "cut taxes", "spread to": a form that is no noun where it stands, if a noun stands before it. */
function isPlainPast({tokens, classes}: Classed, i: number): boolean {
  const normal = tokens[i]?.normal ?? '';
  if (!looksInfinitive(normal) || !/^(noun|finite|infinitive)$/.test(classes[i])) return false;
  const after = classes[i + 1] ?? '';
  if (/^(determiner|name|possessive|number)$/.test(after)) return true;
  if (normal === 'spread' || normal === 'burst') return /^(to|preposition)$/.test(after);
  return (
    after === 'noun' &&
    tokens[i + 1].tags.has('Plural') &&
    !classes.some((other, k) => k !== i && /^(finite|auxiliary|modal)$/.test(other))
  );
}

/** Whether the word behind "and" cannot be in one list with the word before it: that one is a name, a number or singular. */
function isListBroken({tokens, classes}: Classed, i: number): boolean {
  const before = tokens[i - 2];
  return (
    before !== undefined &&
    tokens[i - 1].normal === 'and' &&
    (classes[i - 2] === 'name' || !/s$/.test(before.normal))
  );
}

function pastClass(s: Classed, i: number, here: 'finite' | 'participle'): WordClass {
  const {normal, tags} = s.tokens[i];
  if (normal.includes('-')) return 'adjective';
  // "the tax discipline has changed": a verb follows, so this is none.
  if (here === 'finite' && !tags.has('PastTense') && isFiniteStart(s, i + 1)) return 'noun';
  if (isAttributive(s, i)) return 'adjective';
  return here === 'finite' && followsAuxiliary(s, i) && !isPastOnly(normal) ? 'participle' : here;
}

/** A bare form: an infinitive, a noun, or the present of a plural. */
function infinitiveClass(s: Classed, i: number): WordClass {
  const before = s.classes[i - 1] ?? '';
  if (before === 'to' || followsModalOrDo(s, i)) return 'infinitive';
  if (isFiniteStart(s, i + 1)) return 'noun';
  if (/^(determiner|possessive|adjective|number)$/.test(before)) return 'noun';
  // "said access to visas …", "for access": no verb can stand here.
  if (/^(finite|preposition|subordinator)$/.test(before)) return 'noun';
  // "officials say"
  return /^(noun|name|pronoun|relative|adverb)$/.test(before) ? 'finite' : 'infinitive';
}
