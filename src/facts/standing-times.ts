import {startingAt, type SentenceReading, type TokenRange} from '../language/sentence-reading.js';
import type {TimeMention} from '../language/times/time.js';
import {dateText, whenText} from './dated.js';
import type {Edit} from './render.js';
import type {Standing} from './standing.js';
import type {StemContext} from './stem-context.js';

/** The time at token `i`, if one starts there: relative days as dates, what cannot be dated left out where it can be. */
export function timeStanding(s: SentenceReading, i: number, context: StemContext): Standing | undefined {
  const mention = startingAt(s.times, i);
  if (!mention) return undefined;
  const {from, to, time} = mention;
  if (time.anaphoric) return {dangling: 'dangling-time'};
  const edit = datedForm(time, mention);
  if (edit) return {to, edit};
  if (standsAlone(time) && !/^(last|next|this)$/.test(s.tokens[from - 1]?.normal ?? '')) return {to};
  if (!isAdjunct(s, mention)) return {dangling: 'dangling-time'};
  if (!/^(weekday|day|hour)$/.test(time.grain)) context.droppedTime = true;
  return {to, edit: {from, to, text: ''}};
}

const RELATIVE = /\b(?:last|this|next|ago|earlier|yesterday|today|tomorrow|same|previous|following|past)\b/i;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** A month or a day of a month is understood, if less surely, without its year; a weekday or "last month" is not. */
export function standsAlone({
  absolute,
  grain,
  text,
}: Pick<TimeMention, 'absolute' | 'grain' | 'text'>): boolean {
  return absolute || ((grain === 'month' || grain === 'day') && !RELATIVE.test(text) && MONTH.test(text));
}

/** A relative day written as its date, when the article's own date tells which. */
function datedForm({absolute, iso, preposition}: TimeMention, {from, to}: TokenRange): Edit | undefined {
  if (absolute || !iso) return undefined;
  // "by Friday", "since June": the bound stays.
  const bound = preposition && !/^(on|in|at|during)$/i.test(preposition);
  return {from, to, text: bound ? `${preposition} ${dateText(iso)}` : whenText(iso)};
}

const PLAIN = new Set(['on', 'in', 'during', 'at', 'over', 'earlier', 'late', 'early']);

/** Word classes whose words cannot lose the time behind them. */
const LEANING = /^(preposition|determiner|possessive|to|adjective)$/;

/** A time that can be left out: no noun's modifier, no bound ("until Friday"). */
function isAdjunct(
  {tokens, classes}: SentenceReading,
  {from, to, time}: TokenRange & {readonly time: TimeMention},
): boolean {
  if (time.preposition && !PLAIN.has(time.preposition.toLowerCase())) return false;
  if (/['’]s?$/.test(tokens[to - 1].text) || /^(noun|name|adjective|gerund)$/.test(classes[to] ?? ''))
    return false;
  // "laws expected next month": without the time nothing is said.
  if (
    /^(expected|due|scheduled|set|planned|slated|only|just|until|since|by|late|early)$/.test(
      tokens[from - 1]?.normal ?? '',
    )
  )
    return false;
  return !LEANING.test(classes[from - 1] ?? '');
}
