import {parseNumber} from '../../language/quantities/number-words.js';
import {relatedEntities} from '../../language/names/names.js';
import {countriesIn} from '../home.js';
import {keyTexts, optionTexts} from '../item-texts.js';
import {namesIn} from '../names-in.js';
import {spaced, wordsOf} from '../words.js';
import {contentWords} from './content-words.js';
import type {Filter} from './filter.js';
import {withoutLabel} from './label.js';

/** The numbers of one word a headline writes, as figures or words: "kills 12", "Twelve die". */
const numbersIn = (title: string): (number | undefined)[] =>
  title
    .split(/[^\p{L}\p{N}.,]+/u)
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter((word) => word.length > 1)
    .map((word) => parseNumber(word));

/** "in four minutes" stands in the headline. */
export const figureInTitle: Filter = {
  code: 'figure-in-title',
  finds: ({reading, fact, item}) =>
    item.kind === 'quantity' &&
    (spaced(reading.article.title).includes(spaced(fact.answer.text)) ||
      numbersIn(reading.article.title).includes(fact.answer.quantity?.value ?? NaN)),
};

/** The headline's subject is the first guess, and other items name it. */
export const keyInTitle: Filter = {
  code: 'key-in-title',
  finds: ({reading, fact, item}) => {
    const {entity} = fact.answer;
    if (!entity || !/^(who|which|where|true-false)$/.test(item.kind)) return false;
    const title = spaced(reading.article.title);
    // "Greek prime minister says …" is as good as the name.
    const forms = [
      ...entity.aliases,
      ...entity.roles.map(({text}) => text).filter((role) => role.includes(' ')),
    ];
    return forms.some((form) => title.includes(spaced(form)));
  },
};

/** The stem names the answer, or has a telling word of it. */
export const keyInStem: Filter = {
  code: 'key-in-stem',
  finds: ({fact, form, item}) => {
    if (form === 'statement' || item.type === 'order') return false;
    const keys = keyTexts(item);
    // A date's month may stand in the headline's; the whole date may not.
    const dated = item.kind === 'when' && !keys.some((key) => item.stem.includes(`(${key})`));
    const stem = spaced(dated ? withoutLabel(item.stem) : item.stem);
    const {entity} = fact.answer;
    const named =
      entity && fact.kind !== 'speaker' && entity.aliases.some((alias) => stem.includes(spaced(alias)));
    return (
      named ||
      keys
        .flatMap(contentWords)
        .some((word) => word.length > 3 && !/^\d/.test(word) && stem.includes(` ${word} `))
    );
  },
};

/** "the Malaysian navy" beside a blank for Malaysia. */
export const keyRelated: Filter = {
  code: 'key-related',
  finds: ({reading, fact, item}) => {
    const {entity, members} = fact.answer;
    const keys = entity ? [entity] : (members ?? []).flatMap((member) => member.entity ?? []);
    if (keys.length === 0 || item.type === 'true-false' || item.type === 'order') return false;
    if (fact.kind === 'role' || fact.kind === 'speaker') return false;
    const named = [...namesIn(reading, item.stem)];
    // "Danish and Norwegian ministers meet" in front of a list with Denmark in it.
    const countries = countriesIn([item.stem]);
    return keys.some(
      (key) =>
        countries.has(key.name) ||
        (entity !== undefined && named.some((other) => other !== key && relatedEntities(other, key))),
    );
  },
};

/** The key is the one option that takes the trouble to be exact. */
export const longestKey: Filter = {
  code: 'key-longest',
  finds: ({item}) => {
    const [key] = keyTexts(item);
    if (!key || item.type !== 'choice' || item.kind === 'who' || item.kind === 'speaker') return false;
    const {length} = wordsOf(key);
    const others = optionTexts(item).filter((text) => text !== key);
    return length >= 4 && others.every((text) => wordsOf(text).length * 1.25 < length);
  },
};
