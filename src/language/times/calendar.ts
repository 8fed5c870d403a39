import type {TimeGrain} from './time.js';

/** A time as words give it, before it is set on the calendar. */
export type When =
  /** Given outright; a day or month without its year repeats. Months and weekdays count from 1. */
  | {readonly kind: 'date'; readonly year?: number; readonly month?: number; readonly day?: number}
  | {readonly kind: 'weekday'; readonly weekday: number; readonly which?: 'last'}
  /** So many units from the day of publication: −1 day is yesterday. */
  | {readonly kind: 'shift'; readonly unit: 'day' | 'month' | 'year'; readonly by: number}
  /** A month of the year so many years from that of publication: "in May last year". */
  | {readonly kind: 'month-of'; readonly month: number; readonly day?: number; readonly by: number};

export type Tense = 'past' | 'future';

const DAY = 86_400_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A `YYYY-MM-DD` that is a day of the calendar, else undefined. */
export function parseDay(text: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  return isDay(year, month, day) ? {year, month, day} : undefined;
}

export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(utc(year, month, day));
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() + 1 === month;
}

/**
 * The date as far as it is sure: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A weekday, or a day or month without its year, is
 * the nearest one in the direction of `tense`, the day of publication included; without a tense it stays open. A month
 * or day whose occurrence in the other direction is nearer stays open too: an article of July that speaks of November
 * hardly means the last one.
 */
export function resolve(
  when: When | undefined,
  published: string | undefined,
  tense: Tense | undefined,
): string | undefined {
  if (!when) return undefined;
  if (when.kind === 'date' && when.year !== undefined) return format(when.year, when.month, when.day);
  const today = parseDay(published);
  if (!today) return undefined;
  switch (when.kind) {
    case 'shift':
      return shifted(today, when.unit, when.by);
    case 'month-of':
      return format(today.year + when.by, when.month, when.day);
    case 'weekday':
      return weekday(today, when.weekday, when.which ?? tense, when.which === 'last');
    case 'date':
      return nearest(today, when.month, when.day, tense);
  }
}

function utc(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for those of the 20th century; the calendar repeats every 400 years.
  return Date.UTC(year + 400, month - 1, day) - 146_097 * DAY;
}

function format(year: number, month?: number, day?: number): string {
  const pad = (n: number, length: number): string => String(n).padStart(length, '0');
  return [
    pad(year, 4),
    ...[month, day].filter((part) => part !== undefined).map((part) => pad(part, 2)),
  ].join('-');
}

function shifted(today: Day, unit: 'day' | 'month' | 'year', by: number): string | undefined {
  if (unit === 'year') return inRange(today.year + by) ? format(today.year + by) : undefined;
  if (unit === 'month') {
    const months = today.year * 12 + today.month - 1 + by;
    const year = Math.floor(months / 12);
    return inRange(year) ? format(year, (months % 12) + 1) : undefined;
  }
  if (Math.abs(by) > 366) return undefined;
  return formatTime(utc(today.year, today.month, today.day) + by * DAY);
}

const inRange = (year: number): boolean => year >= 1 && year <= 9999;

function formatTime(time: number): string {
  const date = new Date(time);
  return format(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function weekday(
  today: Day,
  target: number,
  tense: Tense | 'last' | undefined,
  strictly: boolean,
): string | undefined {
  if (!tense) return undefined;
  const time = utc(today.year, today.month, today.day);
  const current = new Date(time).getUTCDay() || 7;
  if (tense === 'future') return formatTime(time + ((target - current + 7) % 7) * DAY);
  const back = (current - target + 7) % 7;
  return formatTime(time - (back === 0 && strictly ? 7 : back) * DAY);
}

function nearest(
  today: Day,
  month = 1,
  day: number | undefined,
  tense: Tense | undefined,
): string | undefined {
  if (!tense) return undefined;
  // Whether the month or day of this year is still to come, seen from the day of publication.
  const later = day === undefined ? month - today.month : (month - today.month) * 31 + day - today.day;
  const year = today.year + (tense === 'past' ? (later > 0 ? -1 : 0) : later < 0 ? 1 : 0);
  const distance = Math.abs((year - today.year) * 12 + month - today.month);
  if (distance > 6 || (day !== undefined && !isDay(year, month, day))) return undefined;
  return format(year, month, day);
}

/** The grain of a time given outright. */
export function grainOf(when: {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}): TimeGrain {
  return when.day !== undefined ? 'day' : when.month !== undefined ? 'month' : 'year';
}
