const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_FIRST = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})\b/u;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?![\d-])/;

/** The calendar day as `YYYY-MM-DD`, or undefined where there is no such day. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** The first full date of a line ("Tuesday, March 3, 2020", "3 March 2020", "2020-03-03") as `YYYY-MM-DD`. */
export function dayIn(line: string): string | undefined {
  const iso = ISO.exec(line);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return calendarDay(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(line);
  return monthFirst
    ? calendarDay(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]))
    : undefined;
}

/** 1 to 12; 0 for a word that is no month. */
function monthOf(word = ''): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}
