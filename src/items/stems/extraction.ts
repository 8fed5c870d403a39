import type {Clause, Piece} from '../../language/clause.js';
import {nounPhraseAt} from '../../language/noun-phrase.js';
import type {TokenRange} from '../../language/sentence-reading.js';
import type {Asked} from './asked.js';

/** Whether the target is all there is to the phrase, articles and titles apart. */
export function coversPhrase({statement, target}: Asked, {from, to}: TokenRange): boolean {
  const {reading} = statement.clause;
  if (target.to !== to) return false;
  if (target.from === from) return true;
  const phrase = nounPhraseAt(reading, from, to);
  return phrase?.to === to && target.from === from + 1 && reading.tokens[from].normal === 'the';
}

/** "skipped the summit in Los Angeles" tells where the summit was, not where it was skipped: only right behind the verb is it sure. */
export function isNextToVerb({pieces}: Clause, piece: Piece): boolean {
  const before = pieces.slice(0, pieces.indexOf(piece));
  return !piece.embedded && !piece.trailing && before.every(({kind}) => kind === 'adverb' || kind === 'time');
}

/** Whether a question may take the piece out: it belongs to the clause's verb, or to an infinitive right behind it. */
export function isExtractable({pieces}: Clause, piece: Piece): boolean {
  if (piece.trailing) return false;
  const before = pieces.slice(0, pieces.indexOf(piece));
  return (
    !piece.embedded || before.every(({kind}) => kind === 'infinitive' || kind === 'adverb' || kind === 'time')
  );
}

/** How many noun phrases follow the verb without a preposition or comma. */
export const countObjects = ({pieces}: Clause): number =>
  pieces.filter(({kind, trailing}) => kind === 'noun' && !trailing).length;

/** Prepositions that compare or except: no question moves them ("unlike whom"). */
const UNFRONTABLE = new Set(
  'unlike like including excluding despite except than besides without instead as regardless such per'.split(
    ' ',
  ),
);

/** Whether a question may begin with the preposition: the phrase belongs to the clause's verb, not to another phrase before it. */
export function isFrontable({pieces, verb, reading}: Clause, piece: Piece): boolean {
  const {preposition = ''} = piece;
  if (UNFRONTABLE.has(preposition)) return false;
  const before = pieces
    .slice(0, pieces.indexOf(piece))
    .filter(({kind}) => kind !== 'time' && kind !== 'adverb');
  // "rejected the offer by X": whose offer it was.
  if (preposition === 'by' && before.length > 0 && !verb.passive) return false;
  const last = before.at(-1);
  if (!last || piece.from < last.from) return true;
  // "against 7 million for X"
  const endsInFigure = reading.classes[last.to - 1] === 'number';
  return last.kind !== 'prepositional' && !(last.kind === 'noun' && endsInFigure);
}
