import type {Rules} from './scorer.js';

/** Rules for answers that are arranged. */
export const ARRANGED: Rules<'match' | 'order'> = {
  /** The share of prompts paired rightly. */
  match({key}, {pairs}) {
    const right = new Map(key);
    return pairs.filter(([prompt, option]) => right.get(prompt) === option).length / key.length;
  },

  /**
   * The share of neighbours in the right order that the response keeps, as Moodle's ordering question reckons "relative
   * to the next item (excluding last)": one option out of place costs a little, the reverse order earns nothing.
   */
  order({key}, {options}) {
    const kept = key.slice(1).filter((id, i) => options[options.indexOf(key[i] as string) + 1] === id);
    return kept.length / (key.length - 1);
  },
};
