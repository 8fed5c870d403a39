import type {Entity} from '../../language/names/name.js';
import {acceptedNames, acceptedTitles} from '../accepted-names.js';
import type {Item} from '../item.js';
import {lettered} from '../lettered.js';
import {nameDistractors, optionName} from '../options.js';
import {shuffle} from '../random.js';
import {nounFor} from '../wh.js';
import {isGendered} from '../words.js';
import {baseOf, type Asking} from './asking.js';

/** Kinds whose "which" has a sharp answer only where the others stand beside it: "Which organisation?" */
const VAGUE = new Set(['place', 'event', 'region', 'building', 'organisation', 'street', 'mountain']);

/** How far into the article a name that is mentioned once can be expected to be remembered, in sentences. */
const MEMORABLE = 3;

/** A name to choose among others, or to type where too few others are named. */
export function nameItem(asking: Asking, kind: 'who' | 'which' | 'where'): Item | undefined {
  const {reading, fact, stem, named, random} = asking;
  const key = fact.answer.entity!;
  const gendered = isGendered(stem.text);
  const others = nameDistractors(reading, fact, named, [key], 3, random, gendered);
  if (others.length >= 2) {
    const own = optionName(key);
    const texts = shuffle([own, ...others], random);
    return {...baseOf(asking), kind, type: 'choice', ...lettered(texts, [own])};
  }
  if (!isTypeable(key, asking)) return undefined;
  const accepted = key.type === 'person' ? acceptedNames(reading, key) : acceptedTitles(key);
  return {...baseOf(asking), kind, type: 'text', key: {accepted}};
}

/** Whether a reader may be expected to type the name; a blank for anything but a person might be filled in many ways. */
function isTypeable(key: Entity, {fact, stem}: Asking): boolean {
  if (key.mentions.length < 2 && key.roles.length === 0 && fact.sentence > MEMORABLE) return false;
  return key.type === 'person' || (stem.form !== 'cloze' && !VAGUE.has(nounFor(key)));
}
