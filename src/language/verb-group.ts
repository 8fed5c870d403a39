import {BE, DO, HAVE} from './words/closed-classes.js';
import {isUnchanged} from './words/verb-forms.js';
import type {SentenceReading, TokenRange} from './sentence-reading.js';

/** A finite verb with its auxiliaries, adverbs and negation: "has reportedly been rejected". */
export interface VerbGroup extends TokenRange {
  /** The token of the main verb; of the auxiliary when that is all there is ("is"). */
  readonly main: number;
  /** The token of the first auxiliary or modal, which a question moves before the subject. */
  readonly auxiliary?: number;
  readonly tense: 'past' | 'present' | 'modal';
  readonly passive: boolean;
  readonly negated: boolean;
  /** A form of "be" with no verb behind it: "is a member". */
  readonly copula: boolean;
  /** The person the form demands, when it shows one: "was", "has", "says". */
  readonly number?: 'singular' | 'plural';
}

const SINGULAR = new Set(['is', 'was', 'has', 'does']);
const PLURAL = new Set(['are', 'were', 'have', 'do', "'re", "'ve"]);
const PAST_AUXILIARY = new Set(['was', 'were', 'had', 'did']);

/** The finite verb group that starts at token `i` (adverbs before it included), if one does. */
export function verbGroupAt(s: SentenceReading, i: number, end: number): VerbGroup | undefined {
  const {classes, tokens} = s;
  let at = i;
  let auxiliary: number | undefined;
  let negated = false;
  let main = -1;
  let lastBe = false;
  const skip = (): void => {
    while (at < end && (classes[at] === 'adverb' || classes[at] === 'negation')) {
      if (classes[at] === 'negation') negated = true;
      at++;
    }
  };
  skip();
  while (at < end && (classes[at] === 'modal' || classes[at] === 'auxiliary')) {
    const {normal} = tokens[at];
    if (
      auxiliary === undefined &&
      (normal === 'be' || normal === 'been' || normal === 'being' || normal === 'having')
    ) {
      return undefined;
    }
    auxiliary ??= at;
    lastBe = BE.has(normal);
    at++;
    const beforeAdverbs = at;
    skip();
    // Adverbs with no verb behind them belong to what follows ("was once the mayor").
    if (at < end && !isVerbal(classes[at])) at = negated ? at : beforeAdverbs;
  }
  if (at < end) {
    const here = classes[at];
    if (auxiliary === undefined) {
      if (here !== 'finite') return undefined;
      main = at++;
    } else if (
      here === 'participle' ||
      here === 'infinitive' ||
      here === 'gerund' ||
      (here === 'finite' && tokens[at].tags.has('PastTense'))
    ) {
      main = at++;
    }
  }
  if (main < 0 && auxiliary === undefined) return undefined;
  const first = tokens[auxiliary ?? main];
  const copula = main < 0 && lastBe;
  return {
    from: i,
    to: main < 0 ? Math.max(at, (auxiliary ?? i) + 1) : at,
    main: main < 0 ? lastAuxiliary(s, auxiliary ?? i, at) : main,
    auxiliary,
    tense:
      auxiliary === undefined
        ? first.tags.has('PastTense') || classes[main] === 'participle' || isUnchanged(first.normal)
          ? 'past'
          : 'present'
        : classes[auxiliary] === 'modal'
          ? 'modal'
          : PAST_AUXILIARY.has(first.normal)
            ? 'past'
            : 'present',
    passive: main >= 0 && lastBe && classes[main] === 'participle',
    negated,
    copula,
    number: SINGULAR.has(first.normal)
      ? 'singular'
      : PLURAL.has(first.normal)
        ? 'plural'
        : auxiliary === undefined && !first.tags.has('PastTense') && !isUnchanged(first.normal)
          ? /s$/.test(first.normal)
            ? 'singular'
            : 'plural'
          : undefined,
  };
}

function isVerbal(here: string): boolean {
  return (
    here === 'auxiliary' ||
    here === 'modal' ||
    here === 'participle' ||
    here === 'infinitive' ||
    here === 'gerund' ||
    here === 'finite'
  );
}

function lastAuxiliary({classes}: SentenceReading, from: number, to: number): number {
  let last = from;
  for (let i = from; i < to; i++) if (classes[i] === 'auxiliary' || classes[i] === 'modal') last = i;
  return last;
}

/** Whether the group is nothing but an auxiliary that wants a verb the reader did not find ("has", "did"). */
export function isBare(s: SentenceReading, verb: VerbGroup): boolean {
  const {normal} = s.tokens[verb.main];
  return verb.auxiliary === verb.main && !verb.copula && !HAVE.has(normal) && !DO.has(normal);
}

/** Whether the group is in the perfect: "has changed". */
export const isPerfect = ({tokens}: SentenceReading, {auxiliary}: VerbGroup): boolean =>
  auxiliary !== undefined && /^(?:has|have)$/.test(tokens[auxiliary].normal);
