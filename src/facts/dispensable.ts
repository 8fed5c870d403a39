import type {Clause, Piece} from '../language/clause.js';
import type {TokenRange} from '../language/sentence-reading.js';

/** Take an object and what it is to do: there the infinitive is no purpose. */
const CONTROL = new Set(
  `asked asks ask told tells urged urges wanted wants allowed allows expected expects forced forces ordered orders persuaded invited
  invites required requires helped helps caused causes enabled encouraged warned advised convinced permitted led got used uses sent sends
  appointed chose elected needed needs had has gave set left took takes hired recruited named authorised authorized instructed`.split(
    /\s+/,
  ),
);

/** From which piece on the clause tells only what something was done for, when it says enough without: the question needs it not. */
export function purposeStart(
  {reading: s, pieces, verb, nominal}: Clause,
  target: TokenRange,
): number | undefined {
  if (nominal || CONTROL.has(s.tokens[verb.main].normal)) return undefined;
  const at = pieces.findIndex(({kind}) => kind === 'infinitive');
  if (at < 1 || target.to > pieces[at].from || pieces[at].trailing) return undefined;
  const before = pieces.slice(0, at);
  const object = before.findIndex(({kind}) => kind === 'noun');
  // The infinitive may belong to the noun before it ("a plan to …", "the first to …").
  if (object < 0 || before.length < 2 || /^(noun|relative)$/.test(before.at(-1)!.kind)) return undefined;
  const names = s.names.filter(
    ({from, to}) => from < pieces[at].from && (to <= target.from || from >= target.to),
  );
  return names.length > 0 ? at : undefined;
}

/** The purpose of a clause: from its infinitive to the end of what belongs to it. */
export function purposeOf(clause: Clause): TokenRange | undefined {
  const start = purposeStart(clause, {from: 0, to: 0});
  if (start === undefined) return undefined;
  const own = clause.pieces.slice(start).filter(({trailing}) => !trailing);
  return own.length > 1 ? {from: own[0].from, to: own.at(-1)!.to} : undefined;
}

const DROPPABLE = new Set(['time', 'adverb', 'subordinate']);

/** Open a circumstance, seldom what a verb cannot do without. */
const ADJUNCT = new Set(
  'in at on during after before near outside under over through throughout within amid beside along across'.split(
    ' ',
  ),
);

/**
 * Whether the clause says less, but nothing else, without the piece: a time, a subordinate clause, or a circumstance of a verb that has
 * its object already (or needs none, being passive).
 */
export function isDroppable({pieces, verb, reading}: Clause, piece: Piece): boolean {
  const at = pieces.indexOf(piece);
  const before = pieces[at - 1];
  // Half of what "and" joins.
  if (before?.kind === 'other' && reading.classes[before.to - 1] === 'coordinator') return false;
  if (piece.trailing || DROPPABLE.has(piece.kind)) return true;
  if (piece.kind !== 'prepositional' || piece.embedded || !ADJUNCT.has(piece.preposition ?? '')) return false;
  const complete = verb.passive || pieces.slice(0, at).some(({kind}) => kind === 'noun');
  // What follows may belong to it ("in the town hit by the flood").
  return (
    complete &&
    !verb.copula &&
    /^(prepositional|time|subordinate|adverb)?$/.test(pieces[at + 1]?.kind ?? '') &&
    !/^(where|when|whose)$/.test(reading.tokens[piece.to]?.normal ?? '')
  );
}

/** Whether the clause says the same without a phrase before its subject: not what it holds under ("under the plan, X would …"). */
export function isFrontedDroppable({verb}: Clause, piece: Piece): boolean {
  if (piece.kind !== 'prepositional') return true;
  return (
    verb.tense !== 'modal' &&
    /^(?:in|at|on|during|after|before|near|within|amid|following|since|throughout)$/.test(
      piece.preposition ?? '',
    )
  );
}
