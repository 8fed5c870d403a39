import {evidenceOf, type Evidence} from '../facts/evidence.js';
import type {ClauseFact, Fact} from '../facts/fact.js';
import type {Entity} from '../language/name.js';
import type {Reading} from '../language/reading.js';
import type {Draft} from './candidate.js';
import {figureOptions} from './distractors/figure.js';
import {percentOptions} from './distractors/percent.js';
import {otherScores} from './distractors/score.js';
import {shareOptions} from './distractors/share.js';
import {timeOptions} from './distractors/time.js';
import type {Item, NumberKey, Option} from './item.js';
import type {Quantity} from '../language/quantity.js';
import {upperInitial} from './letter-case.js';
import {nameDistractors, optionName} from './options.js';
import {shuffle, type Random} from './random.js';
import {statementOf, type StatementProblem} from './statement.js';
import {isApproximate, nounFor} from './wh.js';
import {clauseStem} from './stems/clause-stem.js';
import type {Stem} from './stems/stem.js';

/** The item that asks for a clause's fact, or why there is none. */
export function clauseItem(
  reading: Reading,
  fact: ClauseFact,
  random: Random,
): {draft: Draft} | {problem: StatementProblem | 'no-stem' | 'no-options'} {
  const made = statementOf(reading, fact.clause, fact.target, fact.answer.entity);
  if ('problem' in made) return made;
  const stem = clauseStem(fact, made.statement);
  if (!stem) return {problem: 'no-stem'};
  const item = itemFor(reading, fact, stem, made.statement.named, random);
  if (!item) return {problem: 'no-options'};
  const evidence = evidenceFor(reading, fact, made.statement.rests);
  return {
    draft: {
      reading,
      fact,
      item: {...item, evidence},
      form: stem.form,
      fromHeadline: made.statement.fromHeadline,
    },
  };
}

/** The fact's own sentences and those its stem rests on, in the article's order. */
export function evidenceFor(
  {article}: Reading,
  {evidence}: Fact,
  rests: readonly number[],
): readonly Evidence[] {
  const more = rests
    .map((index) => evidenceOf(article, article.sentences[index]))
    .filter(({start}) => !evidence.some((own) => own.start === start));
  return [...more, ...evidence].sort((a, b) => a.start - b.start);
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Options with ids in order, and the ids of those that are keys. */
export function lettered(
  texts: readonly string[],
  keys: readonly string[],
): {options: Option[]; key: string[]} {
  const options = texts.map((text, i) => ({id: IDS[i], text: upperInitial(text)}));
  return {options, key: options.filter((_, i) => keys.includes(texts[i])).map(({id}) => id)};
}

function itemFor(
  reading: Reading,
  fact: ClauseFact,
  stem: Stem,
  named: ReadonlySet<Entity>,
  random: Random,
): Item | undefined {
  const base = {id: '', stem: stem.text, points: 1, evidence: fact.evidence};
  const {answer} = fact;
  switch (fact.kind) {
    case 'who':
    case 'which':
    case 'where': {
      const key = answer.entity!;
      const gendered = /\b(?:he|she|his|hers?|him|himself|herself)\b/i.test(stem.text);
      const others = nameDistractors(reading, fact, named, [key], 3, random, gendered);
      const kind = fact.kind;
      if (others.length >= 2) {
        return {
          ...base,
          kind,
          type: 'choice',
          ...lettered(shuffle([optionName(key), ...others], random), [optionName(key)]),
        };
      }
      // Where too few others are named, the reader types the name; a blank for it might be filled in many ways.
      if (key.mentions.length < 2 && key.roles.length === 0 && fact.sentence > 3) return undefined;
      if (key.type !== 'person' && (stem.form === 'cloze' || VAGUE.has(nounFor(key)))) return undefined;
      return {
        ...base,
        kind,
        type: 'text',
        key: {
          accepted: key.type === 'person' ? acceptedNames(reading, key) : acceptedTitles(key),
        },
      };
    }
    case 'set': {
      const keys = answer.members!.map(({entity}) => entity!);
      // "also married", "other members": the list is not all there is.
      if (/\b(?:also|other|another|among|more)\b/i.test(fact.evidence[0].quote)) return undefined;
      const others = nameDistractors(reading, fact, named, keys, keys.length > 2 ? 3 : 2, random);
      if (others.length < 2) return undefined;
      const texts = shuffle([...keys.map(optionName), ...others], random);
      return {
        ...base,
        stem: stem.text,
        kind: 'set',
        type: 'multiple',
        ...lettered(texts, keys.map(optionName)),
      };
    }
    case 'when': {
      // A weekday beside the date leaves one date in seven.
      if (
        /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(stem.text + answer.time!.text) &&
        /\d/.test(answer.time!.text)
      ) {
        return undefined;
      }
      const options = timeOptions(answer.text, answer.time!, random, {
        count: 3,
        latestYear: latestYear(reading),
      });
      if (!options || options.length < 3) return undefined;
      return {...base, kind: 'when', type: 'choice', ...lettered(options, [answer.text])};
    }
    default: {
      const quantity = answer.quantity!;
      if (quantity.kind === 'fraction') {
        const options = shareOptions(answer.text, random);
        return (
          options && {...base, kind: 'quantity', type: 'choice', ...lettered(options.options, [options.key])}
        );
      }
      if (quantity.kind === 'score') {
        const others = otherScores(answer.text, random, 3);
        if (others.length < 3) return undefined;
        return {
          ...base,
          kind: 'quantity',
          type: 'choice',
          ...lettered([answer.text, ...others].sort(byGoals), [answer.text]),
        };
      }
      if (quantity.max !== undefined) return undefined;
      const typed = numberKey(quantity, stem, random);
      if (typed) return {...base, kind: 'quantity', type: 'number', key: typed};
      const options =
        quantity.kind === 'percent'
          ? percentOptions(answer.text, random)
          : figureOptions(answer.text, random);
      return options && {...base, kind: 'quantity', type: 'choice', ...lettered(options, [answer.text])};
    }
  }
}

/** "Which organisation?" has a sharp answer only where the others stand beside it. */
const VAGUE = new Set(['place', 'event', 'region', 'building', 'organisation', 'street', 'mountain']);

/** Fewest goals first. */
const byGoals = (a: string, b: string): number => {
  const [x, y] = [a, b].map((score) => (score.match(/\d+/g) ?? []).map(Number));
  return x[0] + x[1] - (y[0] + y[1]) || x[0] - y[0];
};

/** Every fourth plain count is typed, not chosen; about right is right where the article itself says "about". */
function numberKey(
  {kind, value, unit, hedge, restated}: Quantity,
  stem: Stem,
  random: Random,
): NumberKey | undefined {
  const typed = random() < 0.25;
  if (!typed || kind !== 'count' || stem.form !== 'question' || restated) return undefined;
  if (hedge && !isApproximate(hedge.toLowerCase())) return undefined;
  return {value, tolerance: hedge ? value / 10 : 0, unit};
}

/** The forms of a person's name a typed answer may take: full, as shortened in the article, the surname, the initials of a long name. */
export function acceptedNames({entities}: Reading, person: Entity): string[] {
  const {name, aliases} = person;
  const words = name.split(' ');
  const initials = words.length > 3 ? [words.map((word) => word.charAt(0)).join('')] : [];
  const shared = (form: string): boolean =>
    entities.some(
      (other) => other !== person && other.type === 'person' && other.name.split(' ').includes(form),
    );
  return [...new Set([name, ...aliases, words.at(-1)!, ...initials])].filter(
    (form) => form === name || !shared(form),
  );
}

/** The forms of another name: as written anywhere in the article, and its initials ("IMF"). */
export function acceptedTitles({name, aliases}: Entity): string[] {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.length > 2 ? [words.map((word) => word.charAt(0)).join('')] : [];
  return [...new Set([name, ...aliases, ...initials])];
}

function latestYear({article}: Reading): number | undefined {
  const years = [...article.text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  const published = article.published ? [Number(article.published.slice(0, 4))] : [];
  return published[0] ?? (years.length > 0 ? Math.max(...years) : undefined);
}
