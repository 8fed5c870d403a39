import {QUANTIFIERS} from './words/closed-classes.js';
import {startingAt, covering, type SentenceReading, type TokenRange} from './sentence-reading.js';

/** A noun phrase without what follows its head: "the leftist governments", "Mexico's interior minister", "about 70,000 arrests". */
export interface NounPhrase extends TokenRange {
  /** The token of the head noun, name, number or pronoun. */
  readonly head: number;
}

const ALL = new Set(['all', 'both', 'half']);

/** The noun phrase that starts at token `i` and ends before `end`, if one does. */
export function nounPhraseAt(s: SentenceReading, i: number, end: number): NounPhrase | undefined {
  const {classes, tokens} = s;
  if (classes[i] === 'pronoun') return {from: i, to: i + 1, head: i};
  let at = i;
  let head = -1;
  while (at < end) {
    const close = quotationEnd(s, at, end);
    if (close !== undefined) {
      at = close;
      head = at - 1;
      continue;
    }
    const quantity = startingAt(s.quantities, at);
    if (quantity && quantity.to <= end) {
      at = quantity.to;
      head = at - 1;
      continue;
    }
    // A time is a constituent of its own, unless it modifies a noun ("the 2018 World Cup").
    const time = covering(s.times, at);
    if (time && !(at > i && isNominal(s, time.to) && time.to < end)) break;
    const name = startingAt(s.names, at);
    if (name && name.to <= end) {
      at = name.to;
      head = at - 1;
      continue;
    }
    const here = classes[at];
    if (here === 'determiner' || here === 'possessive') {
      // A second determiner opens the next phrase ("gave the boy a book"), unless a possessive ends here ("the city's mayor").
      const opens = here === 'determiner' && at > i && !ALL.has(tokens[at - 1].normal);
      if (opens) break;
      if (here === 'possessive' && at > i && head >= 0 && !/['’]s?$/.test(tokens[at].text)) break;
    } else if (here === 'adverb') {
      if (classes[at + 1] !== 'adjective' && classes[at + 1] !== 'number' && classes[at + 1] !== 'participle')
        break;
      if (head >= 0) break;
    } else if (here === 'coordinator') {
      if (classes[at - 1] !== 'adjective' || classes[at + 1] !== 'adjective' || !isNominal(s, at + 2)) break;
    } else if (here === 'gerund') {
      if (!isNominal(s, at + 1) || at === i) break;
    } else if (here === 'noun' || here === 'name' || here === 'number') {
      head = at;
    } else if (here !== 'adjective') {
      break;
    }
    at++;
  }
  if (head < 0) {
    // "some of the officials"
    const pronominal =
      classes[i] === 'determiner' && QUANTIFIERS.has(tokens[i].normal) && tokens[i + 1]?.normal === 'of';
    return pronominal && i + 1 < end ? {from: i, to: i + 1, head: i} : undefined;
  }
  // What trails behind the head (an adjective that belongs to what follows) is not part of the phrase.
  return {from: i, to: head + 1, head};
}

const MAX_QUOTED = 14;

/** Behind the mark that closes a quotation that opens at token i: a few quoted words are a noun of their phrase. */
function quotationEnd({tokens}: SentenceReading, i: number, end: number): number | undefined {
  if (!/^["“]$/.test(tokens[i].text)) return undefined;
  for (let at = i + 2; at < Math.min(end, i + MAX_QUOTED); at++) {
    if (/^["”]$/.test(tokens[at].text)) return at + 1;
  }
  return undefined;
}

function isNominal({classes}: SentenceReading, i: number): boolean {
  return (
    classes[i] === 'noun' || classes[i] === 'name' || classes[i] === 'adjective' || classes[i] === 'number'
  );
}
