import {relatedEntities} from '../language/names.js';
import {fold} from '../language/tokenize.js';
import type {Draft} from './candidate.js';
import {anchorsIn} from './anchor.js';
import {isWorthAsking} from './worth.js';
import {BLANK} from './item.js';

/** One thing that makes an item unfit to print: its code, and whether the draft has it. */
export interface Filter {
  readonly code: string;
  readonly finds: (draft: Draft) => boolean;
}

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}']+/gu) ?? [];

const FUNCTION_WORDS = new Set(
  `a an the of in on at to for by from with and or but as is are was were be been being has have had do does did will would can could
  may might must shall should who whom whose which what when where why how many much that this it its their his her he she they not
  about into over after before than more most according said`.split(/\s+/),
);

const content = (text: string): string[] =>
  words(text).filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word));

const LIGHTEST = {question: 4, cloze: 5, statement: 7};

/** The headline in front of a stem is read once. */
const LABEL = /^“[^”]*”(?: \([^)]*\))?: /;

const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** How much a stem says: its content words, a name and a figure counting double. */
const weight = (stem: string): number =>
  new Set(content(stem)).size + Number(/ \p{Lu}/u.test(stem)) + Number(/\d/.test(stem));

const optionTexts = ({item}: Draft): string[] =>
  item.type === 'choice' || item.type === 'multiple' ? item.options.map(({text}) => text) : [];

const keyTexts = ({item}: Draft): string[] => {
  if (item.type === 'choice' || item.type === 'multiple') {
    return item.options.filter(({id}) => item.key.includes(id)).map(({text}) => text);
  }
  return item.type === 'text' ? [...item.key.accepted] : [];
};

/** Filters in the order they are tried; the first that finds something gives the reason. */
export const FILTERS: readonly Filter[] = [
  {
    // "Who did not complain?" fits everybody else too.
    code: 'negative-stem',
    finds: ({fact, item}) =>
      'clause' in fact &&
      fact.kind !== 'claim' &&
      /^(who|which|where)$/.test(item.kind) &&
      fact.clause.verb.negated,
  },
  {
    // "in four minutes" stands in the headline.
    code: 'figure-in-title',
    finds: ({reading, fact, item}) => {
      if (item.kind !== 'quantity') return false;
      const title = ` ${words(reading.article.title).join(' ')} `;
      return title.includes(` ${words(fact.answer.text).join(' ')} `);
    },
  },
  {
    // Half a character cannot be shown, and no document may hold one.
    code: 'half-character',
    finds: ({item}) =>
      [
        item.stem,
        ...item.evidence.map(({quote}) => quote),
        ...optionTexts({item} as Draft),
        ...keyTexts({item} as Draft),
      ].some((text) => HALF_CHARACTER.test(text)),
  },
  {
    code: 'trivial',
    finds: ({reading, fact}) => !isWorthAsking(reading, fact),
  },
  {
    // "Fishermen rescued over 700 people": where, when? Nothing ties it to its story.
    code: 'no-anchor',
    finds: ({reading, fact, item}) =>
      fact.kind !== 'speaker' &&
      fact.kind !== 'role' &&
      item.type !== 'order' &&
      anchorsIn(reading, item.stem) === 0,
  },
  {
    // The headline's subject is the first guess, and other items name it.
    code: 'key-in-title',
    finds: ({reading, fact, item}) => {
      const {entity} = fact.answer;
      if (!entity || (item.kind !== 'who' && item.kind !== 'which' && item.kind !== 'where')) return false;
      const title = ` ${words(reading.article.title).join(' ')} `;
      return entity.aliases.some((alias) => title.includes(` ${words(alias).join(' ')} `));
    },
  },
  {
    // "Which country is Buddhist?" has an answer in the world, not only in the article.
    code: 'general-property',
    finds: ({fact, item}) =>
      (item.kind === 'which' || item.kind === 'where') &&
      'clause' in fact &&
      /^(country|city|region|place)$/.test(fact.answer.entity?.type ?? '') &&
      fact.clause.verb.copula &&
      fact.clause.verb.tense === 'present',
  },
  {
    // "had met": before what?
    code: 'unanchored-tense',
    finds: ({fact, item}) => {
      if (!('clause' in fact) || fact.kind === 'claim' || fact.clause.attribution) return false;
      const {auxiliary} = fact.clause.verb;
      const had = auxiliary !== undefined && fact.clause.reading.tokens[auxiliary].normal === 'had';
      return had && !/\b(?:1[5-9]|20)\d\d\b/.test(item.stem);
    },
  },
  {
    // "Who was arrested?" could be asked of any story.
    code: 'stem-vague',
    finds: ({item, fact, form}) =>
      item.type !== 'order' &&
      fact.kind !== 'role' &&
      fact.kind !== 'speaker' &&
      weight(item.stem.replace(BLANK, '')) < LIGHTEST[form],
  },
  {
    code: 'stem-long',
    finds: ({item, fact}) =>
      words(item.stem.replace(LABEL, '')).length >
      (fact.kind === 'speaker' ? 45 : fact.kind === 'set' ? 40 : 34),
  },
  {
    code: 'stem-broken',
    finds: ({item, fact}) =>
      fact.kind !== 'speaker' &&
      (/\b(\p{L}+) \1\b/iu.test(item.stem) ||
        // "Who was given 45,000?" Of what?
        (item.kind === 'who' &&
          /\b\d[\d,.]*\?$/.test(item.stem) &&
          !/\b(?:1[5-9]|20)\d\d\?$/.test(item.stem)) ||
        /\b(?:and|or|but|the|a|an|of|to|than|as|from|because|that|which|who)[?.]$/i.test(item.stem) ||
        /[([][^)\]]*$|^[^([]*[)\]]/.test(item.stem) ||
        /\b(?:the|an?) (?:the|an?|his|her|its|their)\b/i.test(item.stem)),
  },
  {
    // "a _____" or "an _____" tells how the answer begins.
    code: 'article-cue',
    finds: ({item}) => /\ban? _____/i.test(item.stem),
  },
  {
    code: 'key-in-stem',
    finds: (draft) => {
      // A date's month may stand in the headline's; the whole date may not.
      const dated =
        draft.item.kind === 'when' && !keyTexts(draft).some((key) => draft.item.stem.includes(`(${key})`));
      const stem = ` ${words(dated ? draft.item.stem.replace(LABEL, '') : draft.item.stem).join(' ')} `;
      const {entity} = draft.fact.answer;
      if (draft.form === 'statement' || draft.item.type === 'order') return false;
      if (
        entity &&
        draft.fact.kind !== 'speaker' &&
        entity.aliases.some((alias) => stem.includes(` ${words(alias).join(' ')} `))
      ) {
        return true;
      }
      return keyTexts(draft).some((key) => {
        const own = content(key);
        return own.some((word) => word.length > 3 && !/^\d/.test(word) && stem.includes(` ${word} `));
      });
    },
  },
  {
    // "the Malaysian navy" beside a blank for Malaysia.
    code: 'key-related',
    finds: ({reading, fact, item}) => {
      const {entity} = fact.answer;
      if (
        !entity ||
        item.type === 'true-false' ||
        item.type === 'order' ||
        fact.kind === 'role' ||
        fact.kind === 'speaker'
      )
        return false;
      const stem = ` ${words(item.stem).join(' ')} `;
      return reading.entities.some(
        (other) =>
          other !== entity &&
          relatedEntities(other, entity) &&
          other.aliases.some((alias) => stem.includes(` ${words(alias).join(' ')} `)),
      );
    },
  },
  {
    code: 'option-repeats',
    finds: (draft) => {
      const options = optionTexts(draft).map((text) => words(text).join(' '));
      return options.some((a, i) => options.some((b, j) => i !== j && ` ${a} `.includes(` ${b} `)));
    },
  },
  {
    code: 'option-in-stem',
    finds: (draft) => {
      if (draft.fact.kind === 'speaker') return false;
      const stem = ` ${words(draft.item.stem).join(' ')} `;
      return optionTexts(draft).some((option) => {
        const own = words(option).join(' ');
        return own !== '' && !/^\d+$/.test(own) && stem.includes(` ${own} `);
      });
    },
  },
  {
    code: 'key-longest',
    finds: (draft) => {
      const [key] = keyTexts(draft);
      if (!key || draft.item.type !== 'choice' || draft.item.kind === 'who' || draft.item.kind === 'speaker')
        return false;
      const others = optionTexts(draft).filter((text) => text !== key);
      const length = words(key).length;
      return length >= 4 && others.every((text) => words(text).length * 1.25 < length);
    },
  },
  {
    code: 'quotation-vague',
    finds: ({fact}) => {
      if (fact.kind !== 'speaker') return false;
      const own = words(fact.quotation);
      return (
        own.length < 7 ||
        /\b(?:he|she|him|his|hers?|this|that one|those|these)\b/i.test(fact.quotation) ||
        own.slice(0, 4).some((word) => word === 'they' || word === 'them' || word === 'it') ||
        content(fact.quotation).length < 4 ||
        /^(?:it|this|that|he|she|they|these|those|yes|no|so|but|and)\b/i.test(fact.quotation)
      );
    },
  },
];

/** The first reason to refuse the draft; undefined when it may be shown. */
export function review(draft: Draft): string | undefined {
  return FILTERS.find(({finds}) => finds(draft))?.code;
}
