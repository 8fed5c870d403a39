import type {Piece} from '../pieces.js';
import type {TimeGrain} from './time.js';
import {stem} from './time-core.js';

const UNITS: Readonly<Record<string, TimeGrain>> = {
  second: 'hour',
  minute: 'hour',
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'period',
  weekend: 'period',
  fortnight: 'period',
  month: 'month',
  quarter: 'period',
  season: 'period',
  term: 'period',
  semester: 'period',
  year: 'year',
  decade: 'decade',
  century: 'period',
};

/** The unit of time that piece `i` names, in the singular. */
export function timeUnitAt(
  pieces: readonly Piece[],
  i: number,
): {unit: string; grain: TimeGrain; plural: boolean; to: number} | undefined {
  const word = stem(pieces[i]);
  if (/^(?:fiscal|financial|calendar|academic|school)$/.test(word) && /^years?$/.test(stem(pieces[i + 1]))) {
    const plural = stem(pieces[i + 1]).endsWith('s');
    return {unit: 'fiscal year', grain: 'period', plural, to: i + 2};
  }
  const unit = word === 'centuries' ? 'century' : word.replace(/s$/, '');
  if (!Object.hasOwn(UNITS, unit)) return undefined;
  return {unit, grain: UNITS[unit], plural: word !== unit, to: i + 1};
}
