import type {Span} from '../../article/span.js';
import {fold} from '../words/tokenize.js';
import type {Token} from '../words/token.js';
import {isFirstName} from './first-names.js';
import {isFunctionWord} from '../words/function-word.js';
import {isDictionaryWord} from '../words/lexicon.js';
import {lookUp} from './gazetteer.js';
import {NOT_NAMES} from '../tables/not-names.js';

/** A word or mark of a sentence, with what matters for finding names. */
export interface Word extends Span {
  /** Without a possessive ending, apostrophes straight. */
  readonly text: string;
  /** `text` folded: lower case, no accents, no final stop. */
  readonly lower: string;
  readonly possessive: boolean;
  /** Begins with a capital, or carries one behind a small prefix ("al-Assad", "iPhone"). */
  readonly capital: boolean;
  /** Stands where any word is capitalised: first of a sentence or quotation, after a colon. */
  readonly initial: boolean;
  readonly punctuation: boolean;
  readonly tags: ReadonlySet<string>;
}

/** What the whole article shows of how words are written. */
export interface Usage {
  /** Words seen with a capital where only names have one. */
  readonly capitalised: ReadonlySet<string>;
  /** Words seen in lower case. */
  readonly lowercase: ReadonlySet<string>;
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ad|ar|an|ul|ur)[-‐‑]\p{Lu}|[dDlLoO]['’]\p{Lu}|[a-z]{1,2}\p{Lu})/u;
/** Compounds whose last part is a common word ("UK-based"), prefixed adjectives, pairs ("U.S.-Mexico"): no names. */
const COMPOUND = /^(?:pro|anti|non|ex|pan|post|pre|trans|mid|inter|intra|neo|semi|self|then|all)[-‐‑]/i;
const LOWER_END = /[-‐‑–]\p{Ll}[\p{L}'’]*$/u;
const POSSESSIVE = /(?:['’ʼ]s|(?<=s)['’ʼ])$/i;
const ABBREVIATION =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Ste|Sen|Rep|Gov|Gen|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Mt|Ft|Lt|Sgt|Capt|Cmdr|Col|Maj|Det|Supt|Prof|Rev|Hon|Messrs|Cpl|Pte|Adm|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Vt|Va|Wash|Wis|Wyo|(?:\p{Lu}\.)+\p{Lu})$/u;
const OPENING = /^["“‘«'‛:]$/;

/** The words and marks of a sentence's tokens; empty tokens dropped, the stop of an abbreviation joined to it. */
export function nameWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let initial = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.start === token.end) continue;
    let raw = token.text;
    let end = token.end;
    const next = tokens[i + 1];
    if (
      next &&
      next.text === '.' &&
      next.start === token.end &&
      ABBREVIATION.test(raw) &&
      i + 2 < tokens.length
    ) {
      raw += '.';
      end = next.end;
      i++;
    }
    // "McDonald's", "Cox's Bazar": the ending is the name's own.
    const straight = raw.replace(/[’ʼ]/g, "'");
    const own =
      straight.endsWith("'s") && (lookUp(straight) ?? lookUp(`${straight} ${tokens[i + 1]?.text ?? ''}`));
    const ending = token.punctuation || own ? null : POSSESSIVE.exec(raw);
    const text = (ending ? raw.slice(0, ending.index) : raw).replace(/[’ʼ]/g, "'");
    if (text === '') continue;
    words.push({
      start: token.start,
      end: ending ? token.start + ending.index : end,
      text,
      lower: fold(text).replace(/(?<=\p{L})\.$/u, ''),
      possessive: ending !== null,
      capital: !token.punctuation && CAPITAL.test(text) && !isCompound(text),
      initial,
      punctuation: token.punctuation,
      tags: token.tags,
    });
    if (token.punctuation) {
      // Closing marks look like opening ones; what they are followed by is a name often enough to be seen elsewhere.
      initial =
        initial ||
        endsDateline(words) ||
        OPENING.test(token.text) ||
        /^[.…!?]/.test(token.text) ||
        token.text === ']';
    } else {
      initial = false;
    }
  }
  return words;
}

/** Whether the words so far, the last a dash, say where and when a report was written: "GLASGOW, 14 March —". */
function endsDateline(words: readonly Word[]): boolean {
  const [first] = words;
  const last = words[words.length - 1];
  return (
    words.length < 12 &&
    /^(?:[—–-]|--)$/.test(last.text) &&
    /^\p{Lu}{2,}/u.test(first.text) &&
    words.every(({punctuation, capital, text}) => punctuation || capital || /^\d/.test(text))
  );
}

function isCompound(text: string): boolean {
  if (/[$€£¥%]/.test(text)) return true;
  if (!/[-‐‑–]/.test(text)) return false;
  if (COMPOUND.test(text)) return !lookUp(text);
  const parts = text.split(/[-‐‑–]/);
  // "Kim Jong-un", "Cheng Chung-tai" end in lower case too: a given name, both parts short.
  if (LOWER_END.test(text))
    return (
      !(
        parts.length === 2 &&
        /^\p{Lu}\p{Ll}{1,5}$/u.test(parts[0]) &&
        /^\p{Ll}{2,6}$/u.test(parts[1]) &&
        !NAME_ENDS.test(parts[1]) &&
        !lookUp(parts[0])
      ) && !lookUp(text)
    );
  return (
    parts.length === 2 &&
    parts.every((part) => /^(?:country|nationality|region)$/.test(lookUp(part)?.type ?? '')) &&
    !lookUp(text)
  );
}

/** What compounds of names end in: "Trump-era", "Sino-born". */
const NAME_ENDS =
  /^(?:based|led|born|era|style|made|held|owned|backed|run|like|wide|type|area|bound|only|free|side|level|time|day|week|year|long|old|end|term|funded|hosted)$/;

/** Whether nearly every longer word is capitalised, so that capitals say nothing: a headline, a shout. */
export function isHeadline(words: readonly Word[]): boolean {
  const closing = words[words.length - 1]?.text ?? '';
  const long = words.filter((word) => !word.punctuation && word.text.length > 3 && /^\p{L}/u.test(word.text));
  if (long.length < 4) return false;
  const capitals = long.filter((word) => word.capital).length;
  const shouted = long.filter((word) => word.text === word.text.toUpperCase()).length;
  const small = words.filter(
    (word) => !word.punctuation && !word.capital && /^\p{L}/u.test(word.text),
  ).length;
  return (
    shouted / long.length > 0.6 ||
    (long.length > 5 && !/^[.!?…"”’]$/.test(closing) && capitals === long.length && small < long.length / 2)
  );
}

export function usageOf(sentences: readonly (readonly Word[])[]): Usage {
  const capitalised = new Set<string>();
  const lowercase = new Set<string>();
  for (const words of sentences) {
    if (isHeadline(words)) continue;
    for (const word of words) {
      if (word.punctuation) continue;
      if (!word.capital) lowercase.add(word.lower);
      else if (!word.initial) capitalised.add(word.lower);
    }
  }
  return {capitalised, lowercase};
}

const NAME_TAGS = ['FirstName', 'LastName', 'Place', 'Organization', 'Acronym', 'Demonym'];

/** Whether a capitalised word where every word is capitalised is a name's all the same. */
export function initialIsName(word: Word, next: Word | undefined, usage: Usage): boolean {
  if (usage.capitalised.has(word.lower)) return true;
  if (usage.lowercase.has(word.lower) || NOT_NAMES.has(word.lower)) return false;
  if (/\p{Lu}.*\p{Lu}/u.test(word.text)) return true;
  const named = next !== undefined && next.capital && !next.punctuation;
  if (named && isFirstName(word)) return true;
  if (isFunctionWord(word.text)) return false;
  if (NAME_TAGS.some((tag) => word.tags.has(tag))) return true;
  if (isDictionaryWord(word.lower)) return false;
  return named;
}
