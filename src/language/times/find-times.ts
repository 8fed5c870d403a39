import {clockAt} from './clock.js';
import {dateAt} from './dates.js';
import {deicticAt} from './deictics.js';
import {HOLIDAYS} from './months.js';
import {isCapital, isDash, matchAt, type Piece} from '../pieces.js';
import {stretchAt} from './stretches.js';
import {wordBefore, type Core, type CoreContext} from './time-core.js';
import {introduced, widened, type FoundTime} from './time-edges.js';
import {yearAt} from './years.js';

/** The times among the pieces of a sentence. */
export function findTimes(pieces: readonly Piece[]): FoundTime[] {
  const found: FoundTime[] = [];
  let free = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (pieces[i].kind === 'mark' || pieces[i].kind === 'sign') continue;
    const core = coreAt(pieces, i, {continues: continuesList(pieces, i, found.at(-1))});
    if (!core || core.from < free) continue;
    const time = introduced(pieces, widened(pieces, ranged(pieces, core), free), free);
    found.push(time);
    free = time.to;
    i = time.to - 1;
  }
  return found;
}

/** Whether piece `i` goes on with a list of times of its kind: "April, May and June", but not "On Tuesday, May said". */
function continuesList(pieces: readonly Piece[], i: number, last: FoundTime | undefined): boolean {
  if (!last || last.to !== i - 1) return false;
  const joint = pieces[last.to].lower;
  const goesOn = /^(?:,|and|or)$/.test(pieces[i + 1]?.lower ?? '');
  if (joint !== 'and' && joint !== 'or' && !(joint === ',' && goesOn)) return false;
  return (pieces[i].kind === 'number' ? /^(?:year|period)$/ : /^(?:month|day)$/).test(last.core.grain);
}

function coreAt(pieces: readonly Piece[], i: number, context: CoreContext): Core | undefined {
  return (
    dateAt(pieces, i, context) ??
    clockAt(pieces, i) ??
    stretchAt(pieces, i) ??
    holidayAt(pieces, i) ??
    deicticAt(pieces, i) ??
    yearAt(pieces, i, context)
  );
}

function holidayAt(pieces: readonly Piece[], i: number): Core | undefined {
  if (!isCapital(pieces[i])) return undefined;
  for (const name of HOLIDAYS) {
    const to = matchAt(pieces, i, name);
    if (
      to > 0 &&
      /^(?:on|at|before|after|by|since|until|during|over|last|this|next)$/.test(wordBefore(pieces, i))
    ) {
      return {from: i, to, grain: 'day'};
    }
  }
  return undefined;
}

const OPEN: CoreContext = {continues: true};

/** Joins a second time where the two bound a range: "from 2004 to 2009", "between June and August 2019". */
function ranged(pieces: readonly Piece[], core: Core): Core {
  const joint = pieces[core.to];
  const start = wordBefore(pieces, core.from);
  const between = start === 'between';
  const from = start === 'from';
  const joins = between
    ? /^(?:and|to)$/.test(joint?.lower ?? '')
    : isDash(joint) ||
      /^(?:through|thru)$/.test(joint?.lower ?? '') ||
      (/^(?:to|until|till)$/.test(joint?.lower ?? '') &&
        (from || /^(?:day|weekday)$/.test(core.grain) || core.grain === 'hour' || core.grain === 'month'));
  if (!joins || !pieces[core.to + 1]) return core;
  const second = coreAt(pieces, core.to + 1, OPEN);
  if (!second || second.from !== core.to + 1 || !comparable(core, second)) return core;
  return {from: core.from, to: second.to, grain: 'period', absolute: second.absolute};
}

const comparable = (a: Core, b: Core): boolean =>
  a.grain === b.grain ||
  (/^(?:day|month|year|weekday)$/.test(a.grain) && /^(?:day|month|year|weekday)$/.test(b.grain)) ||
  b.grain === 'period';
