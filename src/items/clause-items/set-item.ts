import type {Item} from '../item.js';
import {lettered} from '../lettered.js';
import {nameDistractors, optionName} from '../options.js';
import {shuffle} from '../random.js';
import {baseOf, type Asking} from './asking.js';

/** The names of a list, to tick off among others. */
export function setItem(asking: Asking): Item | undefined {
  const {reading, fact, named, random} = asking;
  const keys = fact.answer.members!.map(({entity}) => entity!);
  // "also married", "other members": the list is not all there is.
  if (/\b(?:also|other|another|among|more)\b/i.test(fact.evidence[0].quote)) return undefined;
  const others = nameDistractors(reading, fact, named, keys, keys.length > 2 ? 3 : 2, random);
  if (others.length < 2) return undefined;
  const names = keys.map(optionName);
  const texts = shuffle([...names, ...others], random);
  return {...baseOf(asking), kind: 'set', type: 'multiple', ...lettered(texts, names)};
}
