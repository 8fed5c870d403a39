import type {Figure} from './figures.js';
import type {Piece} from '../pieces.js';

const VAGUE: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};
const PLAIN: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** "dozens", "tens of thousands", "several hundred", "a few thousand". */
export function vagueAt(pieces: readonly Piece[], i: number): Figure | undefined {
  const word = pieces[i].lower;
  const few = word === 'several' ? i + 1 : word === 'a' && pieces[i + 1]?.lower === 'few' ? i + 2 : -1;
  if (few > 0) {
    const scale = pieces[few]?.lower ?? '';
    if (!Object.hasOwn(PLAIN, scale)) return undefined;
    return {from: i, to: few + 1, value: PLAIN[scale], scale: PLAIN[scale], digits: false, vague: true};
  }
  if (!Object.hasOwn(VAGUE, word)) return undefined;
  let value = VAGUE[word];
  let to = i + 1;
  while (pieces[to]?.lower === 'of' && Object.hasOwn(VAGUE, pieces[to + 1]?.lower ?? '') && to - i < 6) {
    value *= VAGUE[pieces[to + 1].lower];
    to += 2;
  }
  if (
    (word === 'tens' || word === 'scores') &&
    to === i + 1 &&
    (word === 'tens' || pieces[to]?.lower !== 'of')
  )
    return undefined;
  return {from: i, to, value, scale: value, digits: false, vague: true};
}
