import {oncePer} from '../language/once-per.js';
import type {Candidate} from './candidate.js';
import {BLANK, type Item} from './item.js';
import {keyTexts} from './item-texts.js';
import {createRandom} from './random.js';
import {spaced, wordsOf} from './words.js';

/**
 * The items of a quiz: the most important first, as seed and count have it, no two on one fact, none that gives another away, spread
 * over the article and over kinds; then in the article's order.
 */
export function selectItems(candidates: readonly Candidate[], count: number, seed: string): Candidate[] {
  const random = createRandom(`${seed}|selection`);
  const ranked = candidates
    .filter(({verdict}) => verdict === 'kept')
    .map((candidate) => ({
      candidate,
      rank:
        candidate.salience +
        0.2 * random() -
        0.01 * wordsOf(candidate.bareStem ?? candidate.item.stem).length,
    }));
  const chosen: Candidate[] = [];
  let open = ranked;
  while (chosen.length < count) {
    let best: {candidate: Candidate; rank: number} | undefined;
    for (const {candidate, rank} of open) {
      const sameAnswer = chosen.filter(({fact}) => fact.answer.text === candidate.fact.answer.text).length;
      if (sameAnswer >= MAX_SAME_ANSWER) continue;
      if (
        candidate.item.type === 'true-false' &&
        chosen.filter(({item}) => item.type === 'true-false').length >= MAX_TRUE_FALSE
      )
        continue;
      const crowded =
        chosen.filter(({item}) => item.kind === candidate.item.kind).length * CROWDING[candidate.item.kind] +
        chosen.filter(({fact}) => fact.sentence === candidate.fact.sentence).length * 0.3 +
        sameAnswer * 0.35 +
        (candidate.item.type === 'text' ? 0.1 : 0) +
        (chosen.some((other) => names(other.item, candidate.item) || names(candidate.item, other.item))
          ? 0.4
          : 0) +
        // A question reads better than a gap.
        (candidate.item.stem.includes(BLANK) ? 0.15 : 0);
      const value = rank - crowded;
      if (value >= LEAST && (!best || comesBefore(candidate, value, best))) best = {candidate, rank: value};
    }
    if (!best) break;
    const taken = best.candidate;
    chosen.push(taken);
    open = open.filter(({candidate}) => candidate !== taken && !clash(candidate, taken));
  }
  return chosen.sort(
    (a, b) => a.fact.sentence - b.fact.sentence || a.fact.answer.span.start - b.fact.answer.span.start,
  );
}

/** Whether a candidate is to be taken before the best so far: a question before a statement to judge, then the higher rank. */
function comesBefore(
  candidate: Candidate,
  value: number,
  best: {candidate: Candidate; rank: number},
): boolean {
  const [own, other] = [candidate, best.candidate].map(({item}) => item.type === 'true-false');
  return own === other ? value > best.rank : other;
}

/** A reader who has answered two questions with one name answers the third with it too. */
const MAX_SAME_ANSWER = 2;

/** Under this rank an item costs a quiz more than it gives. */
const LEAST = -0.5;

/** A guess is right half the time: they fill a short quiz, no more. */
const MAX_TRUE_FALSE = 2;

/** How much each further item of a kind loses: a quiz of names and roles is a vocabulary test. */
const CROWDING: Readonly<Record<Item['kind'], number>> = {
  who: 0.1,
  what: 0.1,
  which: 0.12,
  role: 0.3,
  quantity: 0.08,
  when: 0.2,
  where: 0.2,
  set: 0.15,
  speaker: 0.15,
  why: 0.1,
  order: 0.2,
  comparison: 0.1,
  figure: 0.3,
  'true-false': 0.3,
};

/** Whether one of two items asks for the same, or tells what the other asks. */
function clash(a: Candidate, b: Candidate): boolean {
  if (a.item.stem === b.item.stem) return true;
  if (a.fact.kind === 'role' && b.fact.kind === 'role' && a.fact.answer.text === b.fact.answer.text)
    return true;
  const sameSentence = a.fact.sentence === b.fact.sentence;
  if (sameSentence && sharesMatter(a, b)) return true;
  if (isArranged(a.item) || isArranged(b.item)) {
    // Each pair or event of the one is an item's worth of the other.
    if (
      a.item.kind === b.item.kind ||
      a.item.evidence.some(({start}) => b.item.evidence.some((other) => other.start === start))
    )
      return true;
  }
  if (sameSentence && a.fact.answer.span.start === b.fact.answer.span.start) return true;
  return tells(a.item, b.item, sameSentence) || tells(b.item, a.item, sameSentence);
}

/** Whether two items of one sentence ask of one thing: half the words in common, two figures compared apart. */
function sharesMatter(a: Candidate, b: Candidate): boolean {
  if (a.item.type === 'true-false' || b.item.type === 'true-false') return true;
  if (a.fact.kind === 'comparison' || b.fact.kind === 'comparison') return false;
  const own = said(a.item).content;
  const other = said(b.item).content;
  const common = [...own].filter((word) => other.has(word)).length;
  return common * 2 >= Math.min(own.size, other.size);
}

/** Whether the stem of `a` holds the key of `b`: in one sentence that is enough, elsewhere only when the stems share a word. */
function tells(a: Item, b: Item, sameSentence: boolean): boolean {
  const {stem, content} = said(a);
  const told = said(b).keys.filter(({phrase}) => stem.includes(phrase));
  if (told.length === 0) return false;
  // A year or an exact figure is given away wherever it is printed.
  if (sameSentence || told.some(({text}) => /\d{2}/.test(text))) return true;
  const keyed = new Set(told.flatMap(({text}) => wordsOf(text)));
  // That both name a year says nothing.
  return [...said(b).content].some((word) => content.has(word) && !keyed.has(word) && !/^\d+$/.test(word));
}

/** Whether the stem of `a` names somebody or something that is the key of `b`: a hint, if no answer. */
function names(a: Item, b: Item): boolean {
  const {stem} = said(a);
  return said(b).keys.some(({text, phrase}) => stem.includes(phrase) && /\p{L}/u.test(text));
}

/** The words of an item's stem and of its keys: each candidate is held against every other. */
const said = oncePer((item: Item) => ({
  stem: spaced(item.stem),
  content: new Set(wordsOf(item.stem).filter(isContent)),
  keys: keyTexts(item).map((text) => ({text, phrase: spaced(text)})),
}));

const COMMON = new Set(
  'according which whom what when where many much about that with from their have been were said more than over after'.split(
    ' ',
  ),
);
const isContent = (word: string): boolean => word.length > 3 && !COMMON.has(word);
const isArranged = ({type}: Item): boolean => type === 'match' || type === 'order';
