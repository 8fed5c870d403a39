import type {Reading} from '../../language/reading.js';
import {timeOptions} from '../distractors/time.js';
import type {Item} from '../item.js';
import {lettered} from '../lettered.js';
import {baseOf, type Asking} from './asking.js';

const DISTRACTORS = 3;

/** A time to choose among others of its grain. */
export function timeItem(asking: Asking): Item | undefined {
  const {reading, stem, random} = asking;
  const {text, time} = asking.fact.answer;
  // A weekday beside the date leaves one date in seven.
  const hasWeekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(stem.text + time!.text);
  if (hasWeekday && /\d/.test(time!.text)) return undefined;
  const options = timeOptions(text, time!, random, {count: DISTRACTORS, latestYear: latestYear(reading)});
  if (!options || options.length < DISTRACTORS) return undefined;
  return {...baseOf(asking), kind: 'when', type: 'choice', ...lettered(options, [text])};
}

/** The year of the news: the article's own, else the latest it names. */
function latestYear({article: {published, text}}: Reading): number | undefined {
  if (published) return Number(published.slice(0, 4));
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  return years.length > 0 ? Math.max(...years) : undefined;
}
