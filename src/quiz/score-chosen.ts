import type {Rules} from './scorer.js';

/** Rules for answers that are picked. */
export const CHOSEN: Rules<'choice' | 'multiple' | 'true-false'> = {
  choice: ({key}, {option}) => Number(option === key[0]),

  'true-false': ({key}, {option}) => Number(option === key[0]),

  /** (Hits − false alarms) / keys, never under 0: picking everything earns nothing. */
  multiple({key}, {options}) {
    const hits = options.filter((id) => key.includes(id)).length;
    return Math.max(0, 2 * hits - options.length) / key.length;
  },
};
