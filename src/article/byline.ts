import {wordsOf} from './characters.js';

const JOINING = new Set(
  (
    'and for of in the at de da di del van von der den bin al la le du & with staff reporter reporters correspondent ' +
    'correspondents editor editors writer writers political special senior chief contributing business science sports'
  ).split(' '),
);
const CREDIT =
  /^[([]?(?:additional |further )?(?:reporting|writing|editing|translation|compiled|edited|written|words|story|text|research) (?:and (?:writing|editing|reporting) )?(?:contributed )?by\b/i;
const PERSON = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
const NAME_AND_MORE = new RegExp(`^(?:by )?${PERSON} ?[|·•] ?\\S`, 'u');
const AUTHOR_NOTE = new RegExp(
  `^${PERSON} (?:is|was) an? (?:\\p{L}+ ){0,4}(?:reporter|correspondent|writer|editor|columnist|journalist)\\b`,
  'u',
);

/**
 * Whether a paragraph says who wrote the article: "By Jane Doe, Staff Reporter", "Jane Doe | 3 March 2020",
 * "Reporting by X; Editing by Y".
 */
export function isByline(paragraph: string): boolean {
  if (paragraph.length > 300) return false;
  return CREDIT.test(paragraph) || isByAndNames(paragraph) || isNameAndMore(paragraph);
}

/** "By" and names: every word capitalised or one that joins names and roles, no verb, no full stop. */
function isByAndNames(paragraph: string): boolean {
  if (!/^by:?\s+\p{Lu}/iu.test(paragraph) || /[.!?:;"”]$/.test(paragraph)) return false;
  const words = wordsOf(paragraph).slice(1);
  if (words.length > 16) return false;
  return words.every(
    (word) => /^\p{Lu}/u.test(word) || /^[|·•–—-]$/.test(word) || isJoining(word) || /^\d/.test(word),
  );
}

function isJoining(word: string): boolean {
  return JOINING.has(word.replace(/,$/, '').toLowerCase());
}

function isNameAndMore(paragraph: string): boolean {
  return paragraph.length <= 120 && NAME_AND_MORE.test(paragraph) && !/[.!?]$/.test(paragraph);
}

/** Whether the last paragraph of an article tells of its author ("Jane Doe is a reporter at …"). */
export function isAuthorNote(paragraph: string): boolean {
  return paragraph.length <= 300 && AUTHOR_NOTE.test(paragraph);
}
