import type {ItemKind} from '../items/item.js';
import type {Fault} from './fault.js';
import {check, fault} from './place.js';
import type {Quiz} from './quiz.js';
import {oneOf} from './shapes.js';

const KINDS = [
  'who',
  'what',
  'which',
  'role',
  'quantity',
  'when',
  'where',
  'set',
  'speaker',
  'why',
  'order',
  'comparison',
  'figure',
  'true-false',
] satisfies ItemKind[];

/** What an author of a sound quiz may want to look at. A later version may know more kinds: the items work all the same. */
export function findWarnings(quiz: Quiz): readonly Fault[] {
  const faults: Fault[] = [];
  const {bands} = quiz;
  const kind = oneOf(KINDS);
  check({value: quiz, path: '', faults}, {items: [{kind}]});
  if (bands && !bands.some(({min}) => min === 0)) fault({value: bands, path: '/bands', faults}, 'band-gap');
  return faults;
}
