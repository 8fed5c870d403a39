import {BLANK, type Item} from '../item.js';
import {keyTexts, optionTexts} from '../item-texts.js';
import {namesYear, wordsOf} from '../words.js';
import {contentWords} from './content-words.js';
import type {Filter} from './filter.js';
import {withoutLabel} from './label.js';

/** "Who did not complain?" fits everybody else too. */
export const negativeStem: Filter = {
  code: 'negative-stem',
  finds: ({fact, item}) =>
    'clause' in fact &&
    fact.kind !== 'claim' &&
    /^(who|which|where)$/.test(item.kind) &&
    fact.clause.verb.negated,
};

const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Half a character cannot be shown, and no document may hold one. */
export const halfCharacter: Filter = {
  code: 'half-character',
  finds: ({item}) =>
    [item.stem, ...item.evidence.map(({quote}) => quote), ...optionTexts(item), ...keyTexts(item)].some(
      (text) => HALF_CHARACTER.test(text),
    ),
};

/** "had met": before what? */
export const unanchoredTense: Filter = {
  code: 'unanchored-tense',
  finds: ({fact, item}) => {
    if (!('clause' in fact) || fact.kind === 'claim' || fact.clause.attribution) return false;
    const {verb, reading} = fact.clause;
    const had = verb.auxiliary !== undefined && reading.tokens[verb.auxiliary].normal === 'had';
    return had && !namesYear(item.stem);
  },
};

/** The least weight of a stem that could not be asked of any story; a gap shows more of its sentence than a question. */
const LIGHTEST = {question: 4, cloze: 5, statement: 7};

/** How much a stem says: its content words, a name and a figure counting double. */
const weight = (stem: string): number =>
  new Set(contentWords(stem)).size + Number(/ \p{Lu}/u.test(stem)) + Number(/\d/.test(stem));

/** What ties a stem to its story: the headline too where a figure or time is asked for, not where who did something is. */
const tying = ({kind, stem}: Item): string => (/^(who|which|where)$/.test(kind) ? withoutLabel(stem) : stem);

/** "Who was arrested?" could be asked of any story. */
export const vagueStem: Filter = {
  code: 'stem-vague',
  finds: ({item, fact, form}) =>
    item.type !== 'order' &&
    fact.kind !== 'role' &&
    fact.kind !== 'speaker' &&
    weight(tying(item).replace(BLANK, '')) < LIGHTEST[form],
};

/** Words a reader can hold: a quotation is read as one, a list asked for names its members' kind first. */
const LONGEST = 34;
const LONGEST_OF_KIND: Readonly<Record<string, number>> = {speaker: 45, set: 40};

/** More words than a reader holds; the headline in front is read once. */
export const longStem: Filter = {
  code: 'stem-long',
  finds: ({item, fact}) => wordsOf(withoutLabel(item.stem)).length > (LONGEST_OF_KIND[fact.kind] ?? LONGEST),
};

/** Signs that words are missing or stand twice. */
const BROKEN: readonly RegExp[] = [
  /\b(\p{L}+) \1\b/iu,
  /\b(?:and|or|but|the|a|an|of|to|than|as|from|because|that|which|who)[?.]$/i,
  /[([][^)\]]*$|^[^([]*[)\]]/,
  /\b(?:the|an?) (?:the|an?|his|her|its|their)\b/i,
];

/** No sentence of English: a word twice, an open bracket, an end that leads on. */
export const brokenStem: Filter = {
  code: 'stem-broken',
  finds: ({item: {stem, kind}, fact}) =>
    fact.kind !== 'speaker' &&
    (BROKEN.some((sign) => sign.test(stem)) ||
      // "Who was given 45,000?" Of what?
      (kind === 'who' && /\b\d[\d,.]*\?$/.test(stem) && !/\b(?:1[5-9]|20)\d\d\?$/.test(stem))),
};

/** "a _____" or "an _____" tells how the answer begins. */
export const articleCue: Filter = {
  code: 'article-cue',
  finds: ({item}) => /\ban? _____/i.test(item.stem),
};
