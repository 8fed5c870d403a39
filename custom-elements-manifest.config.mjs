// Writes custom-elements.json: what the element offers, for editors and catalogues, read from its source.
export default {
  globs: [
    'src/element/migration-quiz.ts',
    'src/element/define.ts',
    'src/element/drawn-element.ts',
    'src/element/quiz-*-event.ts',
  ],
  litelement: true,
  plugins: [publicMembers()],
};

/** Properties no attribute is read into. */
const UNREAD = new Set(['quiz', 'article', 'strings']);

/** Leaves out private members and guessed events, and names attributes as `DrawnElement` observes them: `hint-cost` for `hintCost`. */
function publicMembers() {
  return {
    name: 'public-members',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const declaration of modules.flatMap(({declarations = []}) => declarations)) {
        declaration.members = declaration.members?.filter(
          ({name, privacy}) => privacy !== 'private' && !name.startsWith('#'),
        );
        for (const member of declaration.members ?? []) if (UNREAD.has(member.name)) delete member.attribute;
        declaration.events = declaration.events?.filter(({description}) => description);
        declaration.attributes = declaration.attributes
          ?.filter(({name}) => !UNREAD.has(name))
          .map((attribute) => ({
            ...attribute,
            name: attribute.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          }));
      }
    },
  };
}
