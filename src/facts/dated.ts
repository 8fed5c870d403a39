import {MONTH_NAMES} from '../language/times/months.js';

/** A date as a stem writes it, as far as it is known: "2022-07-12" gives "July 12, 2022", "2022-07" gives "July 2022". */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (!month) return year;
  const name = MONTH_NAMES[Number(month) - 1];
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/** The same with its preposition: "on July 12, 2022", "in July 2022". */
export function whenText(iso: string): string {
  return `${iso.length > 7 ? 'on' : 'in'} ${dateText(iso)}`;
}
