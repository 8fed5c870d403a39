import type {Piece, PieceKind} from '../clause.js';
import {nounPhraseAt, type NounPhrase} from '../noun-phrase.js';
import {startingAt, type TokenRange} from '../sentence-reading.js';
import {verbGroupAt} from '../verb-group.js';
import type {PartedSentence} from './parted-sentence.js';

/** A piece of the clause's own verb that no comma sets off. */
export const pieceOf = (kind: PieceKind, {from, to}: TokenRange): Piece => ({
  kind,
  from,
  to,
  embedded: false,
  trailing: false,
});

/** What may be the subject of a verb: a noun phrase with the prepositional phrases that follow it, or a list of such. */
export function subjectAt(parted: PartedSentence, at: number, end: number): NounPhrase | undefined {
  const {s} = parted;
  const phrase = fullPhraseAt(parted, at, end, true);
  if (phrase && /['’]s?$/.test(s.tokens[phrase.to - 1].text)) return undefined;
  if (!phrase || s.classes[phrase.to] !== 'gerund') return phrase;
  // "an official briefing reporters on Monday said": the participle's own phrases belong to the subject.
  let to = phrase.to + 1;
  while (to < end && !verbGroupAt(s, to, end)) {
    const next = startingAt(s.times, to) ?? prepositionalAt(parted, to, end) ?? nounPhraseAt(s, to, end);
    if (!next || next.to <= to) return phrase;
    to = next.to;
  }
  return to < end ? {...phrase, to} : phrase;
}

/**
 * A noun phrase with its of-phrases; with `loose`, any prepositional phrase behind it too. Only the last member of a
 * list decides where it ends.
 */
export function fullPhraseAt(
  {s, lists}: PartedSentence,
  at: number,
  end: number,
  loose: boolean,
): NounPhrase | undefined {
  const list = lists.find(({from, to}) => from === at && to <= end);
  const first = nounPhraseAt(s, at, end);
  if (!first) return undefined;
  // Two phrases with "and" between are one only when no verb follows the second.
  let to = list && (list.members.length > 2 || loose || !verbGroupAt(s, list.to, end)) ? list.to : first.to;
  for (;;) {
    const {normal} = s.tokens[to] ?? {normal: ''};
    if (to >= end || (s.classes[to] !== 'preposition' && s.classes[to] !== 'to')) break;
    if (startingAt(s.times, to)) break;
    if (normal !== 'of' && !loose) break;
    const further = lists.find(({from}) => from === to + 1);
    const inner = nounPhraseAt(s, to + 1, end);
    if (!inner) break;
    to = further && further.to <= end && !(verbGroupAt(s, further.to, end) && !loose) ? further.to : inner.to;
  }
  return {from: at, to, head: first.head};
}

/** The preposition at token `at` with its noun phrase, if one follows. */
export function prepositionalAt(parted: PartedSentence, at: number, end: number): Piece | undefined {
  const {s} = parted;
  if (s.classes[at] !== 'preposition' && s.classes[at] !== 'to') return undefined;
  // "because of", "due to", "along with": two words, one preposition.
  const next = s.tokens[at + 1]?.normal;
  const joined =
    next === 'of' || next === 'to' || next === 'with' || (next === 'as' && s.tokens[at].normal === 'such');
  const phrase = fullPhraseAt(parted, at + (joined ? 2 : 1), end, false);
  if (!phrase) return undefined;
  return {
    ...pieceOf('prepositional', {from: at, to: phrase.to}),
    preposition: s.tokens[at].normal,
    phrase,
  };
}
