import type {Role} from './name.js';
import type {Piece} from './name-pieces.js';
import type {Word} from './name-words.js';
import {GENDERED_ROLES, HONORIFICS, KIN_NOUNS} from '../tables/role-words.js';

/** First names that either may bear, or that are family names as often. */
const EITHER = new Set(
  'jordan taylor kim robin andrea jean nicola sasha alex sam chris pat lee leslie lesley terry jamie casey jessie morgan ashley kelly shannon dana dale tracy tracey stacy kerry francis frances jan joan marion evelyn vivian beverly carol hilary laurie lauren lindsay lindsey sydney madison mackenzie hunter parker riley quinn rory reese rowan skyler angel ariel avery bailey blake cameron charlie dakota drew elliot emerson finley frankie harley hayden jaden jesse jules kai kendall kyle logan max micah noel paris peyton phoenix reagan remy river robbie sage shawn shea sky spencer stevie toby val wang park xi li yu min jin ming hong ling yi ping xin chen jackie jo ali ashton brett kerry kirby marley mel merle shiloh sunny tatum tristan whitney wren zion carmen jackson joss jody jodie lou ray rey rené rene claude dominique camille maxime gale gail gayle lynn lyn glenn glen gwyn harper hollis ira jaime jess justice kit kris kristen lane loren mattie mischa mickey nat nicky noor perry randy raven ricky rosario roberta ryan sandy scout shelby sloan spencer storm temple teddy theo toni trinity vanja yael zhen wei hao hui mei fang jie yan yong'.split(
    ' ',
  ),
);

/** The gender that first name, form of address, role or kinship tell; undefined when none does or two disagree. */
export function genderOf(
  pieces: readonly Piece[],
  sentences: readonly (readonly Word[])[],
  roles: readonly Role[],
): 'female' | 'male' | undefined {
  const found = new Set<'female' | 'male'>();
  const add = (gender: 'female' | 'male' | undefined) => {
    if (gender) found.add(gender);
  };
  for (const piece of pieces) {
    const words = sentences[piece.sentence];
    const first = words[piece.from];
    if (piece.honorific) add(HONORIFICS.get(piece.honorific));
    if (piece.title !== undefined) add(GENDERED_ROLES.get(words[piece.from - 1].lower));
    const before = words[piece.from - 1];
    if (before && !before.capital) add(KIN_NOUNS.get(before.lower) ?? GENDERED_ROLES.get(before.lower));
    if (piece.to - piece.from > 1 && !EITHER.has(first.lower)) {
      const male = first.tags.has('MaleName');
      const female = first.tags.has('FemaleName');
      if (male !== female) add(male ? 'male' : 'female');
    }
  }
  for (const role of roles) {
    const last = role.text.split(/\s+/).map((word) => word.toLowerCase());
    for (const word of last.slice(-1)) add(GENDERED_ROLES.get(word));
  }
  return found.size === 1 ? [...found][0] : undefined;
}
