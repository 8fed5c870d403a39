import type {RoleFact} from '../facts/fact.js';
import type {Reading} from '../language/reading.js';
import type {Draft} from './candidate.js';
import type {Option} from './item.js';
import {upperInitial} from './letter-case.js';
import {shuffle, type Random} from './random.js';
import {isSpecific, sharesWord} from './role-item.js';

const PAIRS = 4;

/** People and their roles to be paired: each pair is the article's own, and no role fits two of the people. */
export function matchRoles(reading: Reading, facts: readonly RoleFact[], random: Random): Draft | undefined {
  const chosen: RoleFact[] = [];
  for (const fact of facts) {
    const {person, role} = fact;
    if (chosen.length === PAIRS) break;
    if (!person.name.includes(' ') || !isSpecific(reading, role) || role.split(' ').length > 9) continue;
    if (person.aliases.some((alias) => role.includes(alias))) continue;
    const clashes = chosen.some(
      (other) =>
        other.person === person ||
        sharesWord(other.role, role) ||
        other.person.aliases.some((alias) => role.includes(alias)) ||
        person.aliases.some((alias) => other.role.includes(alias)),
    );
    if (!clashes) chosen.push(fact);
  }
  if (chosen.length < 3) return undefined;
  let order = shuffle(chosen, random);
  // In the prompts' own order the key would be read off.
  if (order.every((fact, i) => fact === chosen[i])) order = [...order.slice(1), order[0]];
  const lettered = order.map((fact, i) => ({fact, id: 'abcd'[i]}));
  const prompts: Option[] = chosen.map(({person}, i) => ({id: String(i + 1), text: person.name}));
  return {
    reading,
    fact: chosen[0],
    form: 'question',
    item: {
      id: '',
      kind: 'role',
      type: 'match',
      stem: 'Match each person to the role they hold.',
      points: 1,
      evidence: [
        ...new Map(chosen.flatMap(({evidence}) => evidence).map((one) => [one.start, one])).values(),
      ].sort((a, b) => a.start - b.start),
      prompts,
      options: lettered.map(({fact, id}) => ({
        id,
        text: upperInitial(fact.role.replace(/^(?:the|an?) /i, '')),
      })),
      key: chosen.map((fact, i): [string, string] => [
        String(i + 1),
        lettered.find((one) => one.fact === fact)!.id,
      ]),
    },
  };
}
