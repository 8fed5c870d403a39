/** Words an edit or two apart that mean different things, without plural endings: to write one for another is no slip. */
const GROUPS =
  `million billion trillion,gambia zambia,ireland iceland,guinea guyana guiana,slovakia slovenia,austria australia,` +
  `siberia liberia iberia serbia,nigeria algeria niger,immigration emigration migration,immigrant emigrant migrant,` +
  `import export,increase decrease,inflation deflation,legal illegal,male female,eastern western,northern southern,` +
  `sunday monday,tuesday thursday,employer employee`;

const groupOf = new Map(
  GROUPS.split(',').flatMap((group) => group.split(' ').map((word) => [word, group] as const)),
);

const singular = (word: string) => word.replace(/s$/, '');

/** Whether one of the folded words stands for another of `meant`, from which it differs in letters few but in meaning much. */
export function takesForAnother(words: readonly string[], meant: readonly string[]): boolean {
  const right = new Set(meant.map(singular));
  const groups = new Set([...right].map((word) => groupOf.get(word)));
  return words
    .map(singular)
    .some((word) => !right.has(word) && groupOf.has(word) && groups.has(groupOf.get(word)));
}
