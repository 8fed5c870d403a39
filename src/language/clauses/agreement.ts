import type {NounPhrase} from '../noun-phrase.js';
import type {SentenceReading} from '../sentence-reading.js';
import type {VerbGroup} from '../verb-group.js';

/** Take a singular or a plural verb. */
const COLLECTIVE =
  /^(people|police|men|women|children|team|group|staff|crew|family|couple|pair|majority|number|half|third|quarter|series|news|politics|percent|some|most|many|all|none|government|company|public|media|data|dozens|hundreds|thousands|millions|rest|side|crowd|jury|band|party|committee|headquarters|means|species)$/;

/** Whether subject and verb cannot belong together: "the tax discipline" is no tax that disciplines. */
export function disagrees(
  {tokens, classes}: SentenceReading,
  {from, to, head}: NounPhrase,
  verb: VerbGroup,
): boolean {
  const {normal, tags} = tokens[head];
  if (classes[head] === 'name' || classes[head] === 'pronoun') {
    return (
      verb.number === 'plural' &&
      classes[head] === 'name' &&
      to - from === 1 &&
      verb.auxiliary === undefined &&
      !/s$/.test(normal)
    );
  }
  const plural = tags.has('Plural') || /[^s]s$/.test(normal) || COLLECTIVE.test(normal);
  if (verb.number === 'plural') {
    return (
      !plural &&
      !classes.slice(from, to).includes('coordinator') &&
      (classes[head] === 'noun' || verb.auxiliary === undefined)
    );
  }
  return (
    verb.number === 'singular' && tags.has('Plural') && classes[head] === 'noun' && !COLLECTIVE.test(normal)
  );
}
