const AGENCY =
  '(?:Reuters|REUTERS|AP|AP Photo|AFP|EPA|PA|Getty|Getty Images|Bloomberg|Xinhua|NurPhoto|Shutterstock|Alamy|ANSA|DPA|dpa|TASS|Handout|Pool)';
const LABEL =
  /^[([]?(?:photo|photograph|photography|image|picture|illustration|graphic|image (?:source|caption|credit)|(?:photo|picture) credit|credit|caption|above)s?(?::| \|)/i;
const LABEL_BY =
  /^[([]?(?:photo|photograph|image|picture|illustration|graphic)s? (?:by|courtesy of) [^.!?]{1,80}$/i;
const CREDIT_AT_END = [
  // "… 2022. Reuters / JANE DOE", "(AP Photo/Jane Doe)"; not "an AP/Ipsos poll."
  new RegExp(`(?:^|[.!?"”)([] ?)${AGENCY} ?/ ?\\p{Lu}[^.!?]{0,60}\\.?[)\\]]?$`, 'u'),
  new RegExp(` ${AGENCY} ?/ ?\\p{Lu}[\\p{L}.'’ -]{0,60}\\p{L}$`, 'u'),
  /(?:^|[([ ])file (?:photo|picture|image|photograph)s?[.)\]]{0,2}$/i,
  /[,;] (?:from |in )?file, \d{4}\.?$/i,
  /[([](?:photo|image|picture|photograph|credit|courtesy)[^()[\]]{0,80}[)\]]\.?$/i,
  /\b(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Cc]redit)s?(?: by|:| courtesy of) ?[\p{Lu}@][^.!?]{0,60}$/u,
  /\s(?:via )?(?:Getty Images|Shutterstock|Alamy)$/,
  /[.”"]\s(?:via )?(?:Getty|AFP|EPA|REUTERS|Reuters|AP|PA|\p{Lu}{2,}(?: \p{Lu}{2,}){1,2})$/u,
];

/** A line that names who took or holds a picture, alone or at the end of a caption. */
export function hasPhotoCredit(paragraph: string): boolean {
  if (paragraph.length > 500) return false;
  return (
    LABEL.test(paragraph) ||
    LABEL_BY.test(paragraph) ||
    CREDIT_AT_END.some((credit) => credit.test(paragraph))
  );
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH} \\d{4}|${MONTH} \\d{4})\\.?$`;
const ENDS_WITH_DAY = new RegExp(`(?:,|,? on|,? in) ${DAY}`);
// What people do in pictures. Verbs that also tell of what is to come ("runs until", "takes effect on") are left out.
const POSES =
  /\b(?:is|are) (?:seen|pictured|shown)\b|\b(?:look|watch|smile|stand)(?:e?s)? on\b|\b(?:gestures?|poses?|waves|smiles?|reacts?|greets?|embraces?|shakes? hands|lines? up|stands?|sits?|walks?|speaks?|listens?|holds|hold up|addresses|arrives)\b/;
const PICTURED =
  /\bin this (?:undated |recent )?(?:file |handout |aerial |satellite )?(?:photo|photograph|picture|image|screengrab)\b|\((?:left|right|centre|center|L|R|C)\)|, pictured (?:in|at|on)\b|\b(?:is|are) (?:seen|pictured) here\b/;
const TELLS = /\b(?:said|says|told|was|were|had|has|have|added|announced|will|would|until|since)\b/;

/**
 * Whether a paragraph says, in the present tense, what a picture shows, and ends with the day it was taken, or
 * speaks of the picture itself.
 */
export function describesPhoto(paragraph: string): boolean {
  if (paragraph.length > 350 || /["“]|[.!?]\s+\p{Lu}\p{Ll}+ /u.test(paragraph) || TELLS.test(paragraph))
    return false;
  return PICTURED.test(paragraph) || (ENDS_WITH_DAY.test(paragraph) && POSES.test(paragraph));
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
