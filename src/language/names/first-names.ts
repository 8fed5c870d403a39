import {isListedFirstName} from '../words/lexicon.js';

/** First names that are common words too; the lexicon has them as those. */
const COMMON_TOO = new Set(
  'bill art rose hope frank jay les rock will mark grace faith joy dawn ray gene chuck rob pat jack drew miles chase cliff rusty sandy penny ruby pearl ivy lily iris violet olive holly heather daisy dick bud dean earl grant guy wade ward lance christian carol june april theresa teddy gay buck curt don ed gus ham hank harry herb jean jimmy joe josh kit lou mo nick norm peg rich robin ron rusty sam sally skip sonny stew sue ted tim tom tony van vic wally woody zoe sky noble prince ernest constant clay colt dale dolly ginger jewel mercy patience prudence victory'.split(
    ' ',
  ),
);

/** Whether a capitalised word is a first name: by its tags, by the lexicon, or a common word that is a name as well. */
export function isFirstName(word: {readonly lower: string; readonly tags: ReadonlySet<string>}): boolean {
  const {tags, lower} = word;
  return (
    tags.has('MaleName') ||
    tags.has('FemaleName') ||
    tags.has('FirstName') ||
    isListedFirstName(lower) ||
    COMMON_TOO.has(lower)
  );
}
