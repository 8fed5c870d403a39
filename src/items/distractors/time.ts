import {MONTH_NAMES} from '../../language/times/months.js';
import type {TimeMention} from '../../language/times/time.js';
import {drawBelow, shuffle, type Random} from '../random.js';

/** Other times of the same grain and form, ascending with the key among them; undefined when the form is none that can be varied. */
export function timeOptions(
  text: string,
  time: TimeMention,
  random: Random,
  {count, latestYear, published}: {count: number; latestYear?: number; published?: string},
): string[] | undefined {
  const {iso, absolute} = time;
  const grain = !absolute && iso ? (iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year') : time.grain;
  switch (grain) {
    case 'year':
      return years(text, random, count, latestYear);
    case 'month':
      return months(text, random, count, published?.slice(0, 7));
    case 'day':
      return days(text, random, count, published);
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

/** "2022-07" for "July 2022" and "2022-07-12" for "July 12, 2022"; '' without a year. */
function isoOf(year: string | undefined, month: number, day?: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return year ? [year.trim(), two(month + 1), ...(day ? [two(day)] : [])].join('-') : '';
}

/** What is past when the news is out cannot have been later; what is to come cannot have been. */
const isSameSide = (iso: string, key: string, published?: string): boolean =>
  !published || !iso || iso <= published === key <= published;

function months(text: string, random: Random, count: number, published?: string): string[] | undefined {
  const found = /^([A-Z][a-z]+)( \d{4})?$/.exec(text);
  const key = found ? MONTH_NAMES.indexOf(found[1]) : -1;
  if (!found || key < 0) return undefined;
  const others = shuffle(
    [-4, -3, -2, -1, 1, 2, 3, 4]
      .map((delta) => key + delta)
      .filter((month) => month >= 0 && month < 12)
      .filter((month) => isSameSide(isoOf(found[2], month), isoOf(found[2], key), published)),
    random,
  ).slice(0, count);
  return [key, ...others].sort((a, b) => a - b).map((month) => MONTH_NAMES[month] + (found[2] ?? ''));
}

function days(text: string, random: Random, count: number, published?: string): string[] | undefined {
  const found = /^(.*?)\b(\d{1,2})\b(.*)$/.exec(text);
  if (!found || !MONTH_NAMES.some((month) => text.includes(month))) return undefined;
  const key = Number(found[2]);
  if (key < 1 || key > 31) return undefined;
  const month = MONTH_NAMES.findIndex((name) => text.includes(name));
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(text)?.[0];
  const others = shuffle(
    [-9, -7, -5, -4, -3, -2, 2, 3, 4, 5, 7, 9]
      .map((delta) => key + delta)
      .filter((day) => day >= 1 && day <= 28)
      .filter((day) => isSameSide(isoOf(year, month, day), isoOf(year, month, key), published)),
    random,
  ).slice(0, count);
  return [key, ...others].sort((a, b) => a - b).map((day) => found[1] + day + found[3]);
}
