import {figuresIn, isFunctionWord, keyTexts, wordsOf} from './item-texts.mjs';

const SEEDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/**
 * What the quizzes of ten seeds ask of the facts expected of an article, and which of its "never" rules they break:
 * `{asked, missing, violations}`. `missing` says why: the reasons why every candidate that would have asked was left out,
 * none where there was no candidate. Violations are `{rule, seed, stem, key}`, each item once.
 */
export function askExpected(core, {text, expected: {facts, never}}, {count}) {
  const article = core.readArticle(text);
  const asked = new Set();
  const reasons = new Map(facts.map((fact) => [fact, new Set()]));
  const violations = new Map();
  for (const seed of SEEDS) {
    for (const {verdict, reason, item, fact} of core.explainQuiz(article, {seed, count})) {
      for (const one of facts) {
        if (asked.has(one) || !asksFor(one, item, fact, core)) continue;
        if (verdict === 'kept') asked.add(one);
        else reasons.get(one).add(reason ?? verdict);
      }
      if (verdict !== 'kept') continue;
      for (const rule of never.filter((one) => breaks(one, item, core))) {
        const key = keyTexts(item).join(', ');
        violations.set(JSON.stringify([rule, item.stem, key]), {rule, seed, stem: item.stem, key});
      }
    }
  }
  return {
    asked: facts.filter((fact) => asked.has(fact)),
    missing: facts
      .filter((fact) => !asked.has(fact))
      .map((fact) => ({...fact, reasons: [...reasons.get(fact)].sort()})),
    violations: [...violations.values()],
  };
}

/** Whether an item asks for an expected fact: its evidence is in the fact's quote, and its key says the answer. */
export function asksFor(expected, item, fact, core) {
  const near = item.evidence.some(
    ({quote}) => expected.quote.includes(quote) || quote.includes(expected.quote),
  );
  if (!near) return false;
  // Who holds a role may be asked from either end.
  if (expected.kind === 'role' && says(item.stem, expected.answer, core)) return true;
  if (item.type === 'multiple' && !keyTexts(item).every((key) => says(expected.answer, key))) return false;
  const answers = [keyTexts(item).join(' and '), fact?.answer?.text ?? ''];
  return answers.some((answer) => same(answer, expected.answer, core));
}

const weighty = (text) => new Set(wordsOf(text).filter((word) => !isFunctionWord(word)));
const share = (part, whole) => [...part].filter((word) => whole.has(word)).length / part.size;

const says = (text, answer) => share(weighty(answer), weighty(text)) === 1;

/** Two answers that say one thing: the same figures, else one's words of weight are the other's, and half of them at least. */
function same(a, b, {parseNumber}) {
  const [figures, others] = [figuresIn(a, parseNumber), figuresIn(b, parseNumber)];
  if (figures.length && others.length) return String(figures.sort()) === String(others.sort());
  const [own, other] = [weighty(a), weighty(b)];
  if (!own.size || !other.size) return false;
  const [short, long] = own.size < other.size ? [own, other] : [other, own];
  return share(short, long) === 1 && share(long, short) >= 0.5;
}

/** Whether an item is what a rule forbids: its stem contains the words, and its key is the answer, where each is given. */
export function breaks({answer, 'stem-contains': words}, item, {parseNumber}) {
  const folded = (text) => text.toLowerCase();
  if (words !== undefined && !folded(item.stem).includes(folded(words))) return false;
  if (answer === undefined) return true;
  const number = item.type === 'number' ? parseNumber(answer) : undefined;
  return keyTexts(item).some((key) => folded(key) === folded(answer) || Number(key) === number);
}
