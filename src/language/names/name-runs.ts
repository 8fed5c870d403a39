import {breaksName} from '../words/function-word.js';
import {isCampus, keepsPossessive, readLink} from './name-links.js';
import {type Unit, isCalendar, unitAt} from './name-units.js';
import type {Word} from './name-words.js';

const COMPANY_FORMS = new Set(['inc', 'ltd', 'llc', 'plc', 'corp', 'gmbh']);

export const MAX_UNITS = 12;

/** The units from a word on that nothing parts: capitalised words and what joins them. */
export function readRun(words: readonly Word[], start: number): Unit[] {
  const run = [unitAt(words, start)];
  for (;;) {
    const last = run[run.length - 1];
    const at = last.to;
    const next = words[at];
    if (!next || run.length > MAX_UNITS * 4) return run;
    if (words[at - 1].possessive && !keepsPossessive(words, last, at)) return run;
    if (next.punctuation) {
      const after = words[at + 1];
      if (!after?.capital) return run;
      if (next.text === ',' && isCampus(words, run, at + 1)) {
        run.push(unitAt(words, at + 1, ','));
        return run;
      }
      if (next.text === '&') run.push(unitAt(words, at + 1, '&'));
      else if (next.text === ',' && (COMPANY_FORMS.has(after.lower) || ['jr', 'sr'].includes(after.lower))) {
        run.push(unitAt(words, at + 1, ','));
      } else return run;
      continue;
    }
    if (next.capital) {
      if (isCalendar(words, at) || (breaksName(next.text) && !unitAt(words, at).entry)) return run;
      run.push(unitAt(words, at));
      continue;
    }
    const linked = readLink(words, run, at);
    if (!linked) return run;
    run.push(linked);
  }
}
