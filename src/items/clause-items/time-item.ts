import type {TimeMention} from '../../language/times/time.js';
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
  const options = timeOptions(text, time!, random, {
    count: DISTRACTORS,
    latestYear: latestYear(reading),
    published: reading.article.published,
  });
  if (isOfTheNews(time!, reading)) return undefined;
  if (!options || options.length < DISTRACTORS) return undefined;
  return {...baseOf(asking), kind: 'when', type: 'choice', ...lettered(options, [text])};
}

/** How many days before the article an event's exact date is nothing but the day of the news. */
const FRESH = 5;

/** Whether the date is that of the news itself: what day that was is trivial, and the month stands beside the headline. */
function isOfTheNews({iso}: TimeMention, {article: {published}}: Reading): boolean {
  if (!iso || !published || iso.length < 7) return false;
  if (iso.length === 7) return iso === published.slice(0, 7);
  const days = (Date.parse(published) - Date.parse(iso)) / 86_400_000;
  return days >= 0 && days <= FRESH;
}

/** The year of the news: the article's own, else the latest it names. */
function latestYear({article: {published, text}}: Reading): number | undefined {
  if (published) return Number(published.slice(0, 4));
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  return years.length > 0 ? Math.max(...years) : undefined;
}
