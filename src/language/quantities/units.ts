import {currencyNamed, currencyOf} from './currencies.js';
import type {Piece} from '../pieces.js';
import type {QuantityKind} from './quantity.js';

const set = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s*,\s*/)));

const PERCENT = set(
  '%, pc, percent, per cent, pct, percentage point, percentage points, percentage-point, per cent points, basis point, basis points, basis-point',
);

const MEASURES = set(
  // Length
  'km, kilometre, kilometres, kilometer, kilometers, kms, metre, metres, meter, meters, cm, centimetre, centimetres, centimeter, centimeters',
  'mm, millimetre, millimetres, millimeter, millimeters, mile, miles, yard, yards, foot, feet, ft, inch, inches, nautical mile, nautical miles',
  'light year, light years, light-year, light-years, nanometers, nanometres, nm, microns, micrometers, micrometres, astronomical units',
  // Area
  'square km, sq km, km2, km², square kilometre, square kilometres, square kilometer, square kilometers, square mile, square miles, sq miles',
  'square metre, square metres, square meter, square meters, sq m, m2, m², square foot, square feet, sq ft, square inches, square yards',
  'hectare, hectares, ha, acre, acres',
  // Volume and mass
  'litre, litres, liter, liters, ml, millilitres, milliliters, gallon, gallons, pint, pints, barrel, barrels, bushels, m3, m³',
  'cubic metre, cubic metres, cubic meter, cubic meters, cubic feet, cubic foot, cubic kilometres, cubic kilometers, cubic miles, acre-feet',
  'kg, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, gram, grams, gramme, grammes, mg, milligrams, microgram, micrograms, μg, lb, lbs',
  'ounce, ounces, oz, ton, tons, tonne, tonnes, metric ton, metric tons, metric tonnes, kilotons, megatons, carat, carats',
  // Speed
  'mph, kph, kmh, km/h, km/hr, km/s, m/s, miles per hour, miles an hour, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour',
  'kilometres per second, kilometers per second, metres per second, meters per second, feet per second, miles per second, knots',
  // Temperature and angle
  'degree, degrees, °, °c, °f, ° c, ° f, ºc, ºf, degrees celsius, degrees fahrenheit, degrees centigrade, degrees c, degrees f, degree celsius, kelvin',
  // Power, energy, data, the rest
  'w, kw, mw, gw, tw, watt, watts, kilowatt, kilowatts, megawatt, megawatts, gigawatt, gigawatts, terawatts, kwh, mwh, gwh, twh',
  'kilowatt hours, kilowatt-hours, megawatt hours, megawatt-hours, gigawatt hours, gigawatt-hours, terawatt hours, terawatt-hours',
  'magnitude, volts, amps, hz, khz, mhz, ghz, hertz, horsepower, hp, joules, calories, kilocalories, kcal, decibels, db, psi, hpa, millibars, mbar, bar',
  'kb, mb, gb, tb, kilobytes, megabytes, gigabytes, terabytes, petabytes, megapixels, mbps, gbps, ppm, parts per million, parts per billion',
);
/** Good only right behind digits, in lower case: "500 m". */
const LETTERS = set('m, g, l, h');

const DURATIONS = set(
  'second, seconds, sec, secs, minute, minutes, min, mins, hour, hours, hr, hrs, day, days, night, nights, week, weeks, fortnight, fortnights',
  'month, months, year, years, yr, yrs, decade, decades, century, centuries, weekend, weekends, working days, business days, calendar days',
  'school days, trading days, millisecond, milliseconds, millennia',
);

export interface Unit {
  readonly from: number;
  /** Position behind its last piece. */
  readonly to: number;
  readonly kind: Extract<QuantityKind, 'percent' | 'measure' | 'duration' | 'money'>;
  readonly currency?: string;
}

/**
 * The unit of measure, time or money from piece `i` on. `digits` says whether the figure is in digits, `large` whether it
 * carries a scale word: pounds and won are money then.
 */
export function unitAt(
  pieces: readonly Piece[],
  i: number,
  digits: boolean,
  large: boolean,
): Unit | undefined {
  let key = '';
  let found: Unit | undefined;
  for (let to = i; to < i + 4 && pieces[to]; to++) {
    const piece = pieces[to];
    if (to > i && piece.kind === 'mark' && !piece.glued) break;
    key += (to > i && !piece.glued ? ' ' : '') + piece.lower;
    const kind = kindOf(key, pieces, i, digits, large);
    const cut = pieces[to + 1]?.glued && /^[\p{L}\d]/u.test(pieces[to + 1].text);
    if (kind && !cut) found = {from: i, to: to + 1, ...kind};
  }
  return found;
}

function kindOf(
  key: string,
  pieces: readonly Piece[],
  i: number,
  digits: boolean,
  large: boolean,
): {kind: Unit['kind']; currency?: string} | undefined {
  // "20 €", but not "20 €5 notes"
  if (pieces[i].kind === 'sign' && key === pieces[i].lower && pieces[i + 1]?.kind !== 'number') {
    return {kind: 'money', currency: currencyOf(pieces[i].text)};
  }
  if (PERCENT.has(key)) return {kind: 'percent'};
  if (MEASURES.has(key)) return {kind: 'measure'};
  if (key === 'in' && digits && pieces[i].glued) return {kind: 'measure'};
  if (key === 'm' && pieces[i].glued && !isLength(pieces, i)) return undefined;
  if (LETTERS.has(key) && digits && pieces[i].text === key) return {kind: 'measure'};
  if (key === 'c' || key === 'f') return isTemperature(pieces, i) ? {kind: 'measure'} : undefined;
  if (DURATIONS.has(key)) return {kind: 'duration'};
  if (key === 'pound' || key === 'pounds') return pounds(pieces, i, large);
  const currency = currencyNamed(key) ?? (key === 'won' && large ? 'KRW' : undefined);
  return currency === undefined ? undefined : {kind: 'money', currency};
}

/** Whether a word is a unit of measure or time but for its capital: "Three Mile Island", "12 Years a Slave". */
export function isNamedUnit(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || piece.text.length < 4 || !/^\p{Lu}\p{Ll}/u.test(piece.text)) return false;
  return MEASURES.has(piece.lower) || DURATIONS.has(piece.lower);
}

/** "40.3C", but not "seat 12C" */
function isTemperature(pieces: readonly Piece[], i: number): boolean {
  const {text, glued} = pieces[i];
  if (!glued || !/^[CF]$/.test(text)) return false;
  const before = pieces[i - 2]?.lower ?? '';
  return (
    pieces[i - 1].text.includes('.') ||
    /^(?:reached|reach|reaching|hit|of|to|is|was|topped|above|below|exceeded|exceeding|around|about|nearly|by|over|\(|and|under)$/.test(
      before,
    )
  );
}

/** "4.4m" is as often millions of something said before. */
function isLength(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1]?.lower ?? '';
  if (
    /^(?:tall|high|wide|long|deep|away|above|below|across|sprint|race|final|hurdles|freestyle|relay|\()$/.test(
      next,
    )
  )
    return true;
  return pieces
    .slice(Math.max(0, i - 9), i + 6)
    .some(({lower}) =>
      /^(?:depth|height|length|width|river|wave|waves|sea|tide|metres|meters|jump|jumped|throw|threw|leap|feet|ft|snow|flood|level|tower|statue|wall|event|record|run|ran)$/.test(
        lower,
      ),
    );
}

/** Pounds are money when there are millions of them, weight where something is weighed. */
function pounds(
  pieces: readonly Piece[],
  i: number,
  large: boolean,
): {kind: Unit['kind']; currency?: string} {
  if (large) return {kind: 'money', currency: 'GBP'};
  const weighed = pieces
    .slice(Math.max(0, i - 5), i)
    .some(({lower}) =>
      /^(?:weigh|weighs|weighed|weighing|weight|lost|lose|losing|gained|heavy|lift|lifted|lifting)$/.test(
        lower,
      ),
    );
  const next = pieces[i + 1]?.lower;
  if (weighed || next === 'of' || next === 'heavier' || next === 'lighter') return {kind: 'measure'};
  return {kind: 'money', currency: 'pounds'};
}
