import {figureAt, type Figure} from './figures.js';
import {isDash, isJoint, type Piece} from '../pieces.js';
import {unitAt, type Unit} from './units.js';

/** Two figures that bound a quantity, or the start and end of a change. */
export interface Pair {
  readonly low: Figure;
  readonly high: Figure;
  /** The unit behind the first figure, when it has one of its own: "10 km to 20 km". */
  readonly firstUnit?: Unit;
  /** Position of the first piece, "between" or "from" included. */
  readonly from: number;
  readonly kind: 'range' | 'change';
}

const CHANGE =
  /^(?:rose|rise|rises|risen|rising|increase|increases|increased|increasing|grew|grow|grows|grown|up|fell|fall|falls|fallen|falling|drop|drops|dropped|dropping|decline|declined|declining|cut|cuts|cutting|raise|raised|raising|went|go|going|jump|jumped|climb|climbed|reduce|reduced|reducing|reduction|lower|lowered|slid|slide|slump|slumped|shrank|shrunk|down|expand|expanded|extend|extended|soared|surged|swelled|plunged|plummeted|moved|changed|doubled|tripled|halved|improved|slowed|widened|narrowed|advanced|dipped|eased|edged|slipped|tumbled|dwindled|decreased|decrease|decreasing|upgrade|upgraded)$/;

/** The pair that begins with the figure at piece `first.from`, if one does. */
export function pairAt(pieces: readonly Piece[], first: Figure, limit: number): Pair | undefined {
  if (Number.isNaN(first.value)) return undefined;
  const between = introducedBy(pieces, first.from, limit, 'between');
  const fromWord = introducedBy(pieces, first.from, limit, 'from');
  const own = unitAt(
    pieces,
    isJoint(pieces, first.to) ? first.to + 1 : first.to,
    first.digits,
    first.scale > 999,
  );
  for (const firstUnit of own ? [undefined, own] : [undefined]) {
    const joint = firstUnit?.to ?? first.to;
    const at = connected(pieces, joint, between >= 0, first.digits);
    const second = at < 0 || !pieces[at] ? undefined : figureAt(pieces, at);
    if (!second || Number.isNaN(second.value) || !!second.part !== !!first.part) continue;
    if (second.sign !== undefined && first.sign !== second.sign) continue;
    const secondUnit = unitAt(pieces, second.to, second.digits, second.scale > 999);
    if (firstUnit && secondUnit && firstUnit.kind !== secondUnit.kind) continue;
    if (firstUnit && !secondUnit && firstUnit.kind !== 'percent') continue;
    if (firstUnit && secondUnit && isPoints(pieces, firstUnit) !== isPoints(pieces, secondUnit)) continue;
    const low = scaled(first, second);
    const word = pieces[at - 1].lower;
    const from = between >= 0 ? between : fromWord >= 0 && word === 'to' ? fromWord : first.from;
    const changes = word === 'to' && fromWord >= 0 && changesBefore(pieces, fromWord);
    const rising = low.value < second.value;
    // "rose 5% to 20%" is a change and where it led.
    const both = firstUnit !== undefined || first.sign !== undefined;
    if (word === 'to' && fromWord < 0 && both && changesBefore(pieces, first.from)) continue;
    if (word === 'to' && fromWord >= 0 && (changes || !rising))
      return {low, high: second, firstUnit, from: first.from, kind: 'change'};
    if (!rising) continue;
    return {low, high: second, firstUnit, from, kind: 'range'};
  }
  return undefined;
}

const isPoints = (pieces: readonly Piece[], {to}: Unit): boolean => /^points?$/.test(pieces[to - 1].lower);

/** The position of "between" or "from" in front of a figure, a hedge between them or not; −1 without. */
function introducedBy(pieces: readonly Piece[], i: number, limit: number, word: string): number {
  for (let at = i - 1; at >= Math.max(limit, i - 4); at--) {
    if (pieces[at].lower === word) return at;
    if (
      !/^(?:about|around|roughly|an|estimated|approximately|nearly|almost|just|over|under|some|the|ages|of)$/.test(
        pieces[at].lower,
      )
    )
      return -1;
  }
  return -1;
}

/** Where the second figure begins, behind "to", "or", a dash, or "and" where "between" goes before; −1 where none does. */
function connected(pieces: readonly Piece[], i: number, between: boolean, digits: boolean): number {
  const piece = pieces[i];
  if (!piece) return -1;
  if (between) return piece.lower === 'and' || piece.lower === 'to' ? i + 1 : -1;
  if (piece.lower === 'to' || piece.lower === 'or') return i + 1;
  if (!isDash(piece)) return -1;
  // "10-to-15-minute", "10- to 15-minute"
  if (piece.glued && pieces[i + 1]?.lower === 'to') return isDash(pieces[i + 2]) ? i + 3 : i + 2;
  return digits && pieces[i + 1]?.kind !== 'word' && piece.glued === pieces[i + 1]?.glued ? i + 1 : -1;
}

/** "2-3 million": the scale of the second counts for the first, unless the first is the larger number. */
function scaled(first: Figure, second: Figure): Figure {
  if (first.scale > 1 || second.scale === 1 || second.vague) return first;
  if (first.value >= second.value / second.scale) return first;
  return {...first, value: Number((first.value * second.scale).toPrecision(15)), scale: second.scale};
}

function changesBefore(pieces: readonly Piece[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if (/^[;:.]$/.test(pieces[at].text)) return false;
    if (CHANGE.test(pieces[at].lower)) return true;
  }
  return false;
}
