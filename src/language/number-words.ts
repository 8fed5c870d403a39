/** How digits are set apart: what stands before the fraction and what groups thousands. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );
const PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const ZEROS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  tn: 12,
  trillion: 12,
};

/** What "thousand", "bn" and their like multiply by; 0 for any other word. */
export function scaleOf(word: string): number {
  return Object.hasOwn(ZEROS, word) ? 10 ** ZEROS[word] : 0;
}

/**
 * A number being read word by word: `total` of the finished groups, the `group` being read, and its `room`, which the
 * next word must stay under: 1000 at the start and behind a scale word, 100 behind "hundred", 10 behind "twenty", 0
 * where only a scale word can follow.
 */
export interface Reading {
  readonly total: number;
  readonly group: number;
  readonly room: number;
  /** What the last scale word multiplied by: the next one is smaller. */
  readonly scale: number;
  /** The last word or words, as far as they bear on the next. */
  readonly last: string;
}

export const NOTHING_READ: Reading = {total: 0, group: 0, room: 1000, scale: Infinity, last: ''};

/** The number read so far, or undefined while a word is missing ("two and", "a", "a quarter of"). */
export function valueOf({total, group, last}: Reading): number | undefined {
  if (/^(|a|and|of)$| a$/.test(last)) return undefined;
  // 2.3 × 1e6 is 2299999.9999999995.
  return total ? Number((total + group).toPrecision(15)) : group;
}

/** Goes on with a number in digits; undefined where none fits. */
export function addDigits(r: Reading, value: number): Reading | undefined {
  return r.room > 999 && (!r.last || r.last.length > 3)
    ? {...r, group: value, room: 0, last: '#'}
    : undefined;
}

/** Goes on with a word, in lower case; undefined where the word is not part of the number. */
export function addWord(r: Reading, word: string): Reading | undefined {
  const {total, group, room, scale, last} = r;
  const whole = Number.isInteger(group) && group > 0;
  const then = (changes: Partial<Reading>): Reading => ({...r, last: word, ...changes});

  if (/^an?$/.test(word)) {
    if (!last) return then({group: 1, room: 0, last: 'a'});
    return /^(and|of|half)$/.test(last) ? then({last: last + ' a'}) : undefined;
  }
  if (word === 'of') return /^(half|part)$/.test(last) ? then({}) : undefined;
  if (word === 'and') return valueOf(r) && !/^(half|part)$/.test(last) ? then({}) : undefined;

  const part = PARTS.indexOf(word.replace(/([^s])s$/, '$1'));
  if (part >= 0) {
    const size = 1 / (part + 2);
    const read = then({room: 0, last: part ? 'part' : 'half'});
    if (last === 'a' || (!last && !part)) return {...read, group: size};
    if (last === 'and a' || (last === 'and' && !part)) {
      if (whole && room < 11) return {...read, group: group + size};
      return group ? undefined : {...read, total: total + scale * size, scale: 1};
    }
    const counted = whole && !total && group < 10 && last !== 'and' && (group === 1 || word.endsWith('s'));
    return counted ? {...read, group: group * size} : undefined;
  }

  const index = SMALL.indexOf(word);
  const small = index > 19 ? 10 * index - 180 : index;
  if (small >= 0) {
    const fits = small < room && !last.endsWith(' a') && (last !== 'and' || room > 99) && (small || !last);
    return fits ? then({group: group + small, room: small > 19 ? 10 : 0}) : undefined;
  }

  if (!group || /^and|^of$/.test(last)) return undefined;
  if (word === 'dozen') return then({group: group * 12, room: 0});
  if (word === 'hundred') return whole && group < 100 ? then({group: group * 100, room: 100}) : undefined;
  const factor = scaleOf(word);
  return factor && factor < scale
    ? then({total: total + group * factor, group: 0, room: 1000, scale: factor})
    : undefined;
}

const escape = (characters: string): string => characters.replace(/./gs, '\\$&');

/**
 * The number a text says and nothing else says: "70,000", "70k", "70 thousand", "seventy thousand", "1.13bn", "two and a
 * half million", "half", "a dozen", "3/4", "−5", "58 %", "$20". Undefined for anything else, so that nobody is scored for
 * a number the program guessed.
 *
 * `separators` are those of the page's language, English if not given. "70.000" is 70 in English and 70000 where the dot
 * groups thousands. Groups are of three digits (of two or three in front of the last, as in India); spaces and
 * apostrophes group everywhere. A separator that makes no sense in its place ("70,00" in English) is refused, not
 * taken for that of another language. A percent sign or "percent" changes nothing: "58 %" is 58. "About" and its like
 * may stand in front.
 */
export function parseNumber(text: string, separators?: Separators): number | undefined {
  const {decimal, group} = separators ?? {decimal: '.', group: ','};
  if (text.length > 99) return undefined;
  let negative = false;
  let rest = text
    // "½" becomes "1⁄2"; full-width, Arabic and Persian digits become ASCII ones.
    .replace(/[¼-¾⅐-⅞]/g, ' $&')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase()
    .trim()
    .replace(/^(about|around|roughly|approximately|[~≈])\s*/, '')
    .replace(/^([-−]|minus )\s*/, () => ((negative = true), ''))
    .replace(/^[a-z]{0,2}\p{Sc}\s*/u, '')
    .replace(/\s*([%٪]|per ?cent|\p{Sc})$/u, '')
    .replace(/([a-z])-(?=[a-z])/g, '$1 ');

  const g = `[${escape(group)}\\s'’]`;
  const d = escape(decimal);
  const part = new RegExp(
    `[a-z]+|(\\d{1,3}(?:${g}\\d{2,3})*${g}\\d{3}(?!\\d)|\\d+)?(${d}\\d+)?(?:[/⁄](\\d+))?`,
    'y',
  );
  let read: Reading | undefined = NOTHING_READ;
  while (read && rest) {
    part.lastIndex = 0;
    const [all, whole, fraction, below] = part.exec(rest) ?? [''];
    if (!all) return undefined;
    rest = rest.slice(all.length).trimStart();
    if (!whole && !fraction) {
      read = addWord(read, all);
      continue;
    }
    const value = Number((whole ?? '0').replace(/\D/g, '') + (fraction ?? '').replace(decimal, '.'));
    if (below && read.last === '#') read = {...read, group: read.group + value / +below, last: 'part'};
    else read = addDigits(read, below ? value / +below : value);
  }
  const value = read && valueOf(read);
  return value !== undefined && Number.isFinite(value) ? (negative ? -value : value) : undefined;
}
