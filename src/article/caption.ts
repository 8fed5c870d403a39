const AGENCY =
  '(?:Reuters|AP|AFP|EPA|PA|Getty|Getty Images|Bloomberg|Xinhua|NurPhoto|Shutterstock|Alamy|ANSA|DPA|TASS|Handout|Pool)';
const LABEL =
  /^[([]?(?:photo|photos|photograph|photography|image|images|picture|pictured|credit|illustration|graphic|video|file|above|caption|image (?:source|caption|credit)|photo (?:credit|by|courtesy))(?: by| of)?(?::| \||\/)/i;
const CREDIT_AT_END = [
  new RegExp(`\\b${AGENCY} ?(?:Photo|Images)? ?/ ?\\p{Lu}[^.!?]{0,60}\\.?[)\\]]?$`, 'iu'),
  /(?:^|[([ ])(?:file )(?:photo|picture|image|photograph)s?[.)\]]{0,2}$/i,
  /[([](?:photo|image|picture|photograph|credit|courtesy)[^()[\]]{0,80}[)\]]\.?$/i,
  /\b(?:photo|photograph|image|picture|credit)s?(?: by|:| courtesy of) ?[\p{Lu}@][^.!?]{0,60}$/iu,
  /[^.!?]\s(?:via )?(?:Getty Images|Getty|Shutterstock|Alamy|AFP|EPA|REUTERS)$/,
  /[.”"]\s(?:via )?(?:Getty Images|Getty|Shutterstock|Alamy|AFP|EPA|REUTERS|Reuters|AP|PA|AP Photo|[\p{Lu}]{2,}(?: [\p{Lu}]{2,}){1,2})$/u,
];

/** A line that names who took or holds a picture, alone or at the end of a caption. */
export function hasPhotoCredit(paragraph: string): boolean {
  if (paragraph.length > 500) return false;
  return LABEL.test(paragraph) || CREDIT_AT_END.some((credit) => credit.test(paragraph));
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATED_END = new RegExp(
  `,? (?:on )?(?:${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH} \\d{4}|${MONTH} \\d{4})\\.?$`,
);
const SEEN =
  /\b(?:is|are) (?:seen|pictured|shown)\b|\b(?:looks?|watch(?:es)?|smiles?|stands?|sits?) on\b|\b(?:speaks?|gestures?|poses?|waves?|attends?|arrives?|walks?|stands?|sits?|holds?|reacts?|greets?|leaves?|listens?|gathers?|shakes? hands|looks?|watch(?:es)?|smiles?|takes? part|carry|carries|queues?|delivers?|addresse?s?|participates?|visits?|rides?|marches?|protests?|celebrates?|embraces?|wears?|line up|lines up|lays?|takes?|runs?|plays?)\b/;
const PICTURED =
  /\bin this (?:undated |recent )?(?:file |handout |aerial |satellite )?(?:photo|photograph|picture|image|screengrab)\b|\((?:left|right|centre|center|L|R|C)\)|, pictured (?:in|at|on)\b|\bseen here\b/;
const PAST = /\b(?:said|told|was|were|had|added|announced)\b/;

/** Whether a paragraph says, in the present tense, what a picture shows, and ends with the day it was taken. */
export function describesPhoto(paragraph: string): boolean {
  if (paragraph.length > 350 || /["“]/.test(paragraph)) return false;
  if (PICTURED.test(paragraph) && !PAST.test(paragraph)) return true;
  return DATED_END.test(paragraph) && SEEN.test(paragraph) && !PAST.test(paragraph);
}

/** The text with case, spaces and marks taken out, to see whether two paragraphs say the same. */
export function fingerprint(paragraph: string): string {
  return paragraph
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether two neighbouring paragraphs are one caption given twice: the same words, one of them followed by a credit
 * of at most 80 characters. Both are fingerprints.
 */
export function isRepeated(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length >= 20 && short.length <= 500 && long.length - short.length <= 80 && long.startsWith(short)
  );
}
