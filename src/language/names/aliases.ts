import {mergeAcronyms} from './acronym-aliases.js';
import type {Group} from './name-groups.js';
import type {Usage, Word} from './name-words.js';
import {mergeOrganisations, mergeStorms} from './organisation-aliases.js';
import {mergePersons} from './person-aliases.js';

/** Merges the groups that name one thing. `sentences` gives the words around the pieces. */
export function mergeAliases(
  groups: Map<string, Group>,
  sentences: readonly (readonly Word[])[],
  usage: Usage,
): Group[] {
  mergeAcronyms(groups, sentences);
  mergeOrganisations(groups);
  mergeStorms(groups);
  const shared = mergePersons(groups, usage, sentences);
  return [...groups.values(), ...shared].filter(
    (group) => group.mergedInto === undefined && group.pieces.length > 0,
  );
}
