// The forms that English makes by rule, in place of compromise's lists of endings.

const stemOf = (adjective) => {
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}i`;
  if (adjective.endsWith('e')) return adjective.slice(0, -1);
  return isShort(adjective) ? adjective + adjective.at(-1) : adjective;
};

/** One syllable that ends in one vowel and one consonant: "hot", "run". */
const isShort = (word) => /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word);

const COMPARATIVES = {bad: 'worse', far: 'further', good: 'better'};
const SUPERLATIVES = {bad: 'worst', far: 'furthest', good: 'best'};

export const toComparative = (adjective) => COMPARATIVES[adjective] ?? `${stemOf(adjective)}er`;
export const toSuperlative = (adjective) => SUPERLATIVES[adjective] ?? `${stemOf(adjective)}est`;

/** Verbs that double their last letter in "-ing", which neither their length nor their past tells. */
const DOUBLING = new Set([
  ...['babysit', 'begin', 'forbid', 'forget', 'offset', 'quit', 'shed', 'trek', 'undercut', 'upset', 'wed'],
  ...['label', 'level', 'pencil', 'revel', 'spiral', 'total', 'worship'],
]);

/** "stop" with its past "stopped" gives "stopping". */
export function toGerund(verb, past) {
  const last = verb.at(-1);
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  const doubles =
    DOUBLING.has(verb) || past === `${verb}${last}ed` || (!past.endsWith('ed') && isShort(verb));
  return `${verb}${doubles ? last : ''}ing`;
}
