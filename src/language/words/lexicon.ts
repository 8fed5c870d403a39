import {words} from '../tagger/compromise.js';

const NAME_TAGS = new Set([
  'MaleName',
  'FemaleName',
  'FirstName',
  'LastName',
  'Person',
  'Place',
  'City',
  'Region',
  'Country',
  'Organization',
  'SportsTeam',
  'ProperNoun',
  'Demonym',
]);

function tagsOf(lower: string): readonly string[] {
  if (!Object.hasOwn(words, lower)) return [];
  const tags = words[lower];
  return typeof tags === 'string' ? [tags] : (tags ?? []);
}

/** Whether compromise's own list, not its guess from a word's ending, has the word as a common one: "former", "outgoing". */
export function isDictionaryWord(lower: string): boolean {
  const tags = tagsOf(lower);
  return tags.length > 0 && !tags.some((tag) => NAME_TAGS.has(tag));
}

/** Whether the list has the word as a first or family name. */
export function isListedName(lower: string): boolean {
  return tagsOf(lower).some((tag) => /Name$|^Person$/.test(tag));
}

/** Whether the list has the word as a first name. */
export function isListedFirstName(lower: string): boolean {
  return tagsOf(lower).some((tag) => tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName');
}

/** Whether the list has the word as a form of a verb: "beat", "record". */
export function isListedVerb(lower: string): boolean {
  return tagsOf(lower).some((tag) =>
    /^(?:PastTense|PresentTense|Infinitive|Participle|Gerund|PhrasalVerb)$/.test(tag),
  );
}
