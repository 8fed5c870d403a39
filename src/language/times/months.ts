const numbered = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(/\s+/).map((word, index) => [word, index + 1]));

/** The months as they are written, January first. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** Month names in lower case to their numbers. */
export const MONTHS = numbered(MONTH_NAMES.join(' ').toLowerCase());

/** Abbreviations of months, good only beside a day: "Sept. 11". */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

/** Names and words that are months only where something else says so: "Theresa May", "may attend", "April said". */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);

/** Weekdays to their numbers, Monday 1 to Sunday 7 (ISO 8601). */
export const WEEKDAYS = numbered('monday tuesday wednesday thursday friday saturday sunday');

/** Nouns that make a proper name of a weekday in front of them: "the Sunday Times". */
export const AFTER_WEEKDAY_NAMES: ReadonlySet<string> = new Set(
  'times mirror telegraph mail express post sun herald star independent people world night league school'.split(
    ' ',
  ),
);

/** Words that make a proper name of a weekday behind them: "Black Friday". */
export const BEFORE_WEEKDAY_NAMES: ReadonlySet<string> = new Set(
  'black good ash cyber super bloody holy palm easter fat shrove maundy giving sheffield freaky casual whit'.split(
    ' ',
  ),
);

export const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

export const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'lunchtime',
  'midday',
]);

/** Feast days that need no number. */
export const HOLIDAYS: readonly (readonly string[])[] = [
  "new year's eve",
  "new year's day",
  'christmas eve',
  'christmas day',
  'boxing day',
  'christmas',
  'easter sunday',
  'easter monday',
  'good friday',
  'ash wednesday',
  'palm sunday',
  'thanksgiving',
  'halloween',
  'independence day',
  'memorial day',
  'labor day',
  "valentine's day",
  'bastille day',
  'ramadan',
  'black friday',
].map((name) => name.split(' '));
