import {fromAfter, fromBefore, fromMarks} from './context-evidence.js';
import type {Piece} from './name-pieces.js';
import type {Evidence, Reason} from './name-reason.js';
import type {Usage, Word} from './name-words.js';
import {fromShape} from './shape-evidence.js';

/** The reasons that one occurrence of a name and the words around it give. */
export function evidenceFor(piece: Piece, words: readonly Word[], usage: Usage): Evidence[] {
  const parts = words.slice(piece.from, piece.to).filter((word) => !word.punctuation);
  if (piece.entry && !piece.entry.doubtful && piece.title === undefined && piece.honorific === undefined) {
    return [...named('lexicon', fromLexicon(piece)), ...named('team', asTeam(piece, words))];
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

/** "Liverpool striker", "Leeds beat": the town's club, which the town's name alone does not tell. */
function asTeam(piece: Piece, words: readonly Word[]): Reason[] {
  if (piece.entry?.type !== 'city') return [];
  const next = words[piece.to];
  return next && TEAM_SIGNS.has(next.lower) ? [{type: 'organisation', subtype: 'team', weight: 0.6}] : [];
}

const TEAM_SIGNS = new Set(
  'striker midfielder defender goalkeeper winger forward captain coach manager player players fans supporters beat defeated thrashed drew'.split(
    ' ',
  ),
);

function fromLexicon({entry}: Piece): Reason[] {
  if (!entry) return [];
  const weight = entry.unsure ? 0.6 : entry.doubtful ? 0.5 : 0.95;
  return [{type: entry.type, subtype: entry.subtype, weight}];
}
