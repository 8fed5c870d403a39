import {fromAfter, fromBefore, fromMarks} from './context-evidence.js';
import type {Piece} from './name-pieces.js';
import type {Evidence, Reason} from './name-reason.js';
import type {Usage, Word} from './name-words.js';
import {fromShape} from './shape-evidence.js';

/** The reasons that one occurrence of a name and the words around it give. */
export function evidenceFor(piece: Piece, words: readonly Word[], usage: Usage): Evidence[] {
  const parts = words.slice(piece.from, piece.to).filter((word) => !word.punctuation);
  if (piece.entry && !piece.entry.doubtful && piece.title === undefined && piece.honorific === undefined) {
    return named('lexicon', fromLexicon(piece));
  }
  const shape = fromShape(piece, parts, usage);
  const before = fromBefore(piece, words, parts);
  const headed = [...shape, ...before].some(({type, weight}) => type !== 'person' && weight >= 0.7);
  // "said Hurricane Ian": the name's own head says more than what it stands beside.
  const around = [...named('before', before), ...named('after', fromAfter(piece, words, parts))];
  return [
    ...named('lexicon', fromLexicon(piece)),
    ...named('shape', shape),
    ...around.filter(({type, weight}) => !headed || type !== 'person' || weight > 0.55),
    ...named('marks', fromMarks(piece, words)),
  ];
}

function named(source: string, reasons: readonly Reason[]): Evidence[] {
  return reasons.map((reason) => ({...reason, source}));
}

function fromLexicon({entry}: Piece): Reason[] {
  if (!entry) return [];
  const weight = entry.unsure ? 0.6 : entry.doubtful ? 0.5 : 0.95;
  return [{type: entry.type, subtype: entry.subtype, weight}];
}
