import {contentWords, figureIn, isFunctionWord, keyTexts, optionTexts, wordsOf} from './item-texts.mjs';

const BLANK = '_____';
const LONGEST_STEM = 30;

const ABSOLUTE =
  /\b(?:all|always|never|none|every|everyone|everybody|everything|nobody|nothing|no one|only|entirely|completely|absolutely|impossible)\b/i;
const VAGUE = /\b(?:often|sometimes|usually|frequently|occasionally|rarely|generally)\b/i;
const ABOVE = /\b(?:none|all|both) of (?:the above|these)\b/i;
const NEGATIVE = /\b(?:not|except|neither)\b|n['’]t\b/i;
const TEXT_NAMED = /\b(?:according to|in) (?:the|this) (?:text|article|story|passage)\b/i;

/** The headline that a stem may begin with, to say which story it is about. */
const HEADLINE = /^“[^”]*”(?: \([^)]*\))?: /;

const holds = (whole, part) => part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);

const otherCase = (word) => {
  const [first] = word;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return other + word.slice(first.length);
};

/** An item as the checks look at it; `picked` and `one` tell whether the reader picks options, and only one; `asks`
 * whether the stem is a question or a cloze. */
function view(item, articleText, core) {
  const keys = keyTexts(item);
  const options = optionTexts(item);
  const question = item.stem.replace(HEADLINE, '');
  return {
    ...item,
    core,
    articleText,
    keys,
    options,
    others: options.filter((text) => !keys.includes(text)),
    one: item.type === 'choice',
    picked: item.type === 'choice' || item.type === 'multiple',
    asks: !['true-false', 'match', 'order'].includes(item.type),
    words: wordsOf(item.stem),
    question,
    // What a stem quotes are not the item writer's words.
    unquoted: question.replace(/["“][^"”]*["”]/g, ' '),
  };
}

/**
 * "carolina Undurraga", "said Trees were": a sentence taken apart keeps the capital of its first word, and no other.
 * Lower case counts where the article has the same two words with a capital, since a question has words of its own.
 */
function caseChanged({question, articleText}) {
  const seen = new Set(articleText.match(/\p{L}[\p{L}'’-]*/gu));
  const words = question.split(/\s+/).map((word) => word.replace(/[^\p{L}]+$/u, ''));
  return words.some((word, i) => {
    if (!i || !/^\p{L}{3}/u.test(word) || isFunctionWord(word.toLowerCase()) || seen.has(word)) return false;
    const other = otherCase(word);
    const next = words[i + 1];
    return /^\p{Lu}/u.test(word) ? seen.has(other) : !!next && articleText.includes(`${other} ${next}`);
  });
}

/** The flaws of the rubric that a program can see. */
const FLAWS = {
  'key-longest': ({one, keys, others}) =>
    one &&
    wordsOf(keys[0]).length >= 4 &&
    others.every((text) => wordsOf(text).length * 1.25 < wordsOf(keys[0]).length),

  'numbers-unordered'({picked, kind, options, core}) {
    if (!picked || kind === 'when') return false;
    const figures = options.map((text) => figureIn(text, core.parseNumber));
    return (
      !figures.includes(undefined) && figures.some((figure, i) => figure < (figures[i - 1] ?? -Infinity))
    );
  },

  'options-alike': ({options}) =>
    new Set(options.map((text) => wordsOf(text).join(' '))).size < options.length,

  'options-overlap': ({picked, options}) =>
    picked &&
    options
      .map(wordsOf)
      .some((a, i, all) => all.some((b, j) => i !== j && a.length > b.length && holds(a, b))),

  'option-in-stem': ({picked, options, words}) =>
    picked && options.some((text) => !/^\d+$/.test(text) && holds(words, wordsOf(text))),

  'key-word-in-stem'({one, keys, others, unquoted}) {
    const elsewhere = new Set(others.flatMap(wordsOf));
    const own = new Set(contentWords(unquoted));
    return one && contentWords(keys[0]).some((word) => own.has(word) && !elsewhere.has(word));
  },

  'absolute-term': ({type, picked, unquoted, options}) =>
    (type === 'true-false' && ABSOLUTE.test(unquoted)) ||
    (picked && options.some((text) => ABSOLUTE.test(text))),

  'vague-frequency': ({picked, options}) => picked && options.some((text) => VAGUE.test(text)),

  'above-options': ({options}) => options.some((text) => ABOVE.test(text)),

  'negative-stem': ({asks, unquoted}) => asks && NEGATIVE.test(unquoted),

  'stem-asks-nothing': ({asks, stem}) => asks && !stem.includes('?') && !stem.includes(BLANK),

  'blanks-many': ({stem}) => stem.split(BLANK).length > 2,

  'options-few': ({picked, options}) => picked && options.length < 3,

  'stem-long': ({question}) => wordsOf(question).length > LONGEST_STEM,

  'text-named': ({stem}) => TEXT_NAMED.test(stem),

  'case-changed': caseChanged,
};

/** The codes of the flaws an item of an article has. `core` reads its numbers. */
export function itemFlaws(item, articleText, core) {
  const viewed = view(item, articleText, core);
  return Object.keys(FLAWS).filter((code) => FLAWS[code](viewed));
}

/** What is wrong with a quiz as a document: `{flaw, item}` with the item's id, else the place in the document. */
export function documentFlaws(quiz, articleText, core) {
  const {problems: faults = []} = core.checkQuiz(quiz);
  const {problems: ungrounded} = core.checkGrounding(quiz, articleText);
  const place = ({path}) => quiz.items[/^\/items\/(\d+)/.exec(path)?.[1]]?.id ?? path;
  return [
    ...faults.map((problem) => ({flaw: `document-${problem.code}`, item: place(problem)})),
    ...ungrounded.map((problem) => ({flaw: `ungrounded-${problem.code}`, item: place(problem)})),
  ];
}
