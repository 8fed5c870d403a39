import {MONTH_NAMES} from '../../language/months.js';
import type {TimeMention} from '../../language/time.js';
import {drawBelow, shuffle, type Random} from '../random.js';

/** Other times of the same grain and form, ascending with the key among them; undefined when the form is none that can be varied. */
export function timeOptions(
  text: string,
  time: TimeMention,
  random: Random,
  {count, latestYear}: {count: number; latestYear?: number},
): string[] | undefined {
  const {iso, absolute} = time;
  const grain = !absolute && iso ? (iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year') : time.grain;
  switch (grain) {
    case 'year':
      return years(text, random, count, latestYear);
    case 'month':
      return months(text, random, count);
    case 'day':
      return days(text, random, count);
    default:
      return undefined;
  }
}

function years(text: string, random: Random, count: number, latest = 9999): string[] | undefined {
  if (!/^(1[5-9]|20)\d\d$/.test(text)) return undefined;
  const key = Number(text);
  // Old events are misremembered by more years than recent ones.
  const spread = key < 1950 ? 12 : key < 2000 ? 5 : 2;
  // The latest year a reader can believe is a little after the latest the article names.
  const room = Math.max(0, latest + 3 - key);
  const above = Math.min(drawBelow(count + 1, random), room);
  const chosen = new Set<number>();
  const walk = (direction: 1 | -1, wanted: number): void => {
    let year = key;
    for (let i = 0; i < wanted; i++) {
      year +=
        direction *
        (1 +
          drawBelow(
            direction > 0 ? Math.min(spread, Math.max(1, Math.floor(room / wanted))) : spread,
            random,
          ));
      chosen.add(year);
    }
  };
  walk(1, above);
  walk(-1, count - above);
  return [key, ...chosen].sort((a, b) => a - b).map(String);
}

function months(text: string, random: Random, count: number): string[] | undefined {
  const found = /^([A-Z][a-z]+)( \d{4})?$/.exec(text);
  const key = found ? MONTH_NAMES.indexOf(found[1]) : -1;
  if (!found || key < 0) return undefined;
  const others = shuffle(
    [-4, -3, -2, -1, 1, 2, 3, 4].map((delta) => key + delta).filter((month) => month >= 0 && month < 12),
    random,
  ).slice(0, count);
  return [key, ...others].sort((a, b) => a - b).map((month) => MONTH_NAMES[month] + (found[2] ?? ''));
}

function days(text: string, random: Random, count: number): string[] | undefined {
  const found = /^(.*?)\b(\d{1,2})\b(.*)$/.exec(text);
  if (!found || !MONTH_NAMES.some((month) => text.includes(month))) return undefined;
  const key = Number(found[2]);
  if (key < 1 || key > 31) return undefined;
  const others = shuffle(
    [-9, -7, -5, -4, -3, -2, 2, 3, 4, 5, 7, 9]
      .map((delta) => key + delta)
      .filter((day) => day >= 1 && day <= 28),
    random,
  ).slice(0, count);
  return [key, ...others].sort((a, b) => a - b).map((day) => found[1] + day + found[3]);
}
