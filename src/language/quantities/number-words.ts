/** How digits are set apart: what stands before the fraction and what groups thousands. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/**
 * A word of a number. Kinds: `#` digits, `u` zero to nineteen, `t` tens, `h` hundred and dozen, `s` scale ("million",
 * "bn"), `f` half, `p` third to tenth, `q` the same in the plural, `a` an article, `n` and, `o` of.
 */
export interface NumberWord {
  readonly kind: string;
  readonly value: number;
}

const WORDS = new Map<string, NumberWord>();

function define(kind: string, words: string, valueOf: (index: number) => number): void {
  words.split(' ').forEach((word, index) => WORDS.set(word, {kind, value: valueOf(index)}));
}

const PARTS = 'third quarter fifth sixth seventh eighth ninth tenth';
define(
  'u',
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (index) => index,
);
define('t', 'twenty thirty forty fifty sixty seventy eighty ninety', (index) => 20 + 10 * index);
define('p', PARTS, (index) => 1 / (index + 3));
define('q', PARTS.replace(/\b( |$)/g, 's$1'), (index) => 1 / (index + 3));
define('s', 'thousand million billion trillion', (index) => 1000 ** (index + 1));
define('s', 'k m b tn', (index) => 1000 ** (index + 1));
define('s', 'mn bn', (index) => 1000 ** (index + 2));
define('h', 'dozen hundred', (index) => [12, 100][index]);
define('f', 'half', () => 0.5);
define('a', 'a an', () => 1);
define('n', 'and', () => 0);
define('o', 'of', () => 0);

/** What a word, in lower case, is in a number. */
export function numberWord(word: string): NumberWord | undefined {
  return WORDS.get(word);
}

const small = '(tu?|u)';
const group = `((a|${small}|#)h(n?${small})?|${small}|#)`;
const number = `${group}(na?[fp])?`;
const part = '(f|a[fp]|[u#][fpq])';
/** The kinds of words that make a number, in order. */
const GRAMMAR = new RegExp(
  `^(${number}|${part}|fah|(${number}|${part}(oa)?|fah?|a)s(n?${group}s)*(n?${group}|na?[fp])?)$`,
);

/** The number that the words make, or undefined where they make none ("twenty thirty", "two and", "million"). */
export function valueOf(words: readonly NumberWord[]): number | undefined {
  const kinds = words.map(({kind}) => kind).join('');
  if (words.length > 30 || !GRAMMAR.test(kinds)) return undefined;
  let total = 0;
  let group = 0;
  let scale = Infinity;
  for (const [index, {kind, value}] of words.entries()) {
    if (/[ut#]/.test(kind)) {
      if (kinds[index - 1] === 't' ? !value || value > 9 : !value && kinds !== kind) return undefined;
      group += value;
    } else if (kind === 'h') {
      if (group > 99) return undefined;
      group = (group || 1) * value;
    } else if (/[fpq]/.test(kind)) {
      if (/na?$/.test(kinds.slice(0, index))) {
        if (group) group += value;
        else total += scale * value;
      } else if (kind === 'q' ? group < 2 : group > 1) return undefined;
      else group = (group || 1) * value;
    } else if (kind === 's') {
      if (value >= scale) return undefined;
      total += (group || 1) * value;
      group = 0;
      scale = value;
    }
  }
  // 2.3 × 1e6 is 2299999.9999999995.
  return total ? Number((total + group).toPrecision(15)) : group;
}

const escape = (characters: string): string => characters.replace(/./gs, '\\$&');

/**
 * The number a text says and nothing else says: "70,000", "70k", "70 thousand", "seventy thousand", "1.13bn", "two and a
 * half million", "half", "a dozen", "3/4", "−5", "58 %", "$20". Undefined for anything else, so that nobody is scored for
 * a number the program guessed.
 *
 * `separators` are those of the page's language, English if not given. "70.000" is 70 in English and 70000 where the dot
 * groups thousands. Groups are of three digits (of two or three in front of the last, as in India); spaces and
 * apostrophes group everywhere. A separator that makes no sense in its place ("70,00" in English) is refused, not taken
 * for that of another language. A percent sign or "percent" changes nothing: "58 %" is 58. "About" and its like may
 * stand in front.
 */
export function parseNumber(
  text: string,
  {decimal, group}: Separators = {decimal: '.', group: ','},
): number | undefined {
  if (text.length > 120 || /\d(?=\p{L}+\d)/u.test(text)) return undefined;
  let sign = 1;
  let rest = text
    // "½" becomes "1⁄2"; full-width, Arabic and Persian digits become ASCII ones.
    .replace(/[¼-¾⅐-⅞]/g, ' $&')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase()
    .trim()
    .replace(
      /^(?:about|around|roughly|approximately|[~≈])?\s*([-−]|minus )?\s*(?:[a-z]{0,2}\p{Sc}\s*)?/u,
      (_, minus) => {
        if (minus) sign = -1;
        return '';
      },
    )
    .replace(/\s*([%٪]|per ?cent|\p{Sc})$/u, '')
    .replace(/([a-z])-(?=[a-z])/g, '$1 ');

  const g = `[${escape(group)}\\s'’]`;
  const token = new RegExp(
    `^(?:[a-z]+|(\\d{1,3}(?:${g}\\d{2,3})*${g}\\d{3}(?!\\d)|\\d+)?(${escape(decimal)}\\d+)?(?:[/⁄](\\d+))?)`,
  );
  const words: NumberWord[] = [];
  while (rest) {
    const [all, whole = '0', fraction = '', below = '1'] = token.exec(rest)!;
    const word = /^[a-z]/.test(all) ? WORDS.get(all) : {kind: '#', value: 0};
    if (!all || !word) return undefined;
    rest = rest.slice(all.length).trimStart();
    const value = Number(whole.replace(/\D/g, '') + fraction.replace(decimal, '.')) / Number(below);
    // "1 1/2"
    if (words.length && below !== '1') words.push(WORDS.get('and')!, {kind: 'f', value});
    else words.push(word.kind === '#' ? {kind: '#', value} : word);
  }
  const value = valueOf(words);
  return value !== undefined && Number.isFinite(value) ? value && sign * value : undefined;
}
