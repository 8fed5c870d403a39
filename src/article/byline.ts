import {wordsOf} from './characters.js';

const JOINING = new Set(
  (
    'and for of in the at de da di del van von der den bin al la le du & with staff reporter reporters correspondent ' +
    'correspondents editor editors writer writers political special senior chief contributing business science sports'
  ).split(' '),
);
const CREDIT =
  /^[([]?(?:with )?(?:additional |further )?(?:reporting|writing|editing|translation|compiled|edited|written|words|story|text|research)(?: and (?:writing|editing|reporting))? (?:contributed )?by:? (?=\p{L})/iu;
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
  return isCredit(paragraph) || isByAndNames(paragraph) || isNameAndMore(paragraph);
}

/** "Reporting by Jane Doe; Editing by …": in brackets, in several parts, or nothing but names after "by". */
function isCredit(paragraph: string): boolean {
  const opening = CREDIT.exec(paragraph)?.[0];
  if (opening === undefined) return false;
  return (
    /^[([]|; ?(?:editing|writing|additional)/i.test(paragraph) || areNames(paragraph.slice(opening.length))
  );
}

/** "By" and names: no verb, no full stop. */
function isByAndNames(paragraph: string): boolean {
  const opening = /^by:?\s+(?=\p{Lu})/iu.exec(paragraph)?.[0];
  return opening !== undefined && !/[.!?:;"”]$/.test(paragraph) && areNames(paragraph.slice(opening.length));
}

/** Whether every word is capitalised, a number, or one that joins names and roles. */
function areNames(rest: string): boolean {
  const words = wordsOf(rest);
  return (
    words.length <= 16 &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^[|·•–—-]$/.test(word) || isJoining(word))
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
