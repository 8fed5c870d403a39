const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY_MONTH = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})`;
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
const CAPITALISED = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";
const AGENCY = "\\([\\p{Lu}][\\p{L} .&'’/-]{1,30}\\)";
const DASH = '(?: ?— ?| ?– | ?--? )';

// WASHINGTON (Reuters) — | PARIS, March 3 — | TAMPA, Fla. (AP) - | BEIJING, 3 March (Xinhua) --
const IN_CAPITALS = new RegExp(
  `^${CAPITALS}(?:/${CAPITALS})?(?:, ${CAPITALISED}){0,2}(?:, ${DAY_MONTH}(?:, \\d{4})?)?(?: ${AGENCY})?${DASH}(?=["“‘'\\p{Lu}\\p{N}])`,
  'u',
);
// Paris (AFP) – | San Juan, Puerto Rico, July 4 (AP) — | (Reuters) -
const WITH_AGENCY = new RegExp(
  `^(?:${CAPITALISED}(?:, ${CAPITALISED}){0,2}(?:, ${DAY_MONTH}(?:, \\d{4})?)? )?${AGENCY}${DASH}(?=["“‘'\\p{Lu}\\p{N}])`,
  'u',
);

// NEW DELHI: | Nairobi, Kenya:
const WITH_COLON = new RegExp(
  `^(?:${CAPITALS}|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)?)(?:, ${CAPITALISED})?: (?=\\p{Lu})`,
  'u',
);

// Not places, though in capitals before a dash.
const ORGANISATIONS = new Set('NASA NATO OPEC FIFA UEFA UNESCO UNICEF ASEAN AIDS COVID OSCE OECD'.split(' '));

/**
 * How many units of a paragraph's head are its dateline, the dash and the spaces about it included; 0 without one.
 * Only in the `lead`, the first paragraph of the body, may a colon stand for the dash: elsewhere it follows speakers.
 */
export function datelinePrefixLength(paragraph: string, lead = false): number {
  const head = paragraph.slice(0, 140);
  const colon = lead ? WITH_COLON.exec(head)?.[0] : undefined;
  if (colon !== undefined) return colon.length;
  const prefix = WITH_AGENCY.exec(head)?.[0] ?? IN_CAPITALS.exec(head)?.[0];
  if (prefix === undefined) return 0;
  if (/[(,]/.test(prefix)) return prefix.length;
  const [place = '', next = ''] = prefix.split(' ');
  const word = place.replace(/[—–-]+$/, '');
  const isPlace = /^\p{Lu}/u.test(next) || (/^\p{Lu}{4,}$/u.test(word) && !ORGANISATIONS.has(word));
  return isPlace ? prefix.length : 0;
}

const DATE = `(?:${WEEKDAY},? )?${DAY_MONTH}(?:,? \\d{4})?`;
const TIME = '(?:,?(?: at)? \\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: [A-Z]{2,4})?)?';
const LABEL = '(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:? )';
const DATE_LINE = new RegExp(
  `^(?:${LABEL})?(?:${CAPITALISED}(?:, ${CAPITALISED})?, )?${DATE}${TIME}\\.?$`,
  'iu',
);
const NUMERIC_LINE = new RegExp(
  `^(?:${LABEL})?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:T[\\d:.Z+-]+)?${TIME}$`,
  'iu',
);

/** Whether a paragraph is nothing but a date, with a place, a label or a time of day at most ("Paris, March 3, 2020"). */
export function isDatelineOnly(paragraph: string): boolean {
  return paragraph.length <= 80 && (DATE_LINE.test(paragraph) || NUMERIC_LINE.test(paragraph));
}
