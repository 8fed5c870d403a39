import type {Item} from '../items/item.js';
import type {Attempt, Entry} from './attempt.js';
import type {Quiz} from './quiz.js';
import type {Scorer} from './scorer.js';

export interface ItemScore {
  /** The item's id. */
  readonly item: string;
  /** The share of full marks, what hints cost taken off: from 0 to 1. */
  readonly score: number;
  readonly points: number;
  readonly maxPoints: number;
  /** Full marks, but for what hints cost. */
  readonly correct: boolean;
  /** Whether an answer was graded. */
  readonly answered: boolean;
}

export interface AttemptScore {
  readonly points: number;
  /** The points of the items in this attempt: all of the quiz in the first round, those missed in a later one. */
  readonly maxPoints: number;
  /** `points / maxPoints`; 0 without items. */
  readonly share: number;
  /** In the order shown. */
  readonly byItem: readonly ItemScore[];
  /** The ids of items without a graded answer, in the order shown. */
  readonly unanswered: readonly string[];
}

/** Scores what is graded so far. No score is ever stored: it follows from the quiz and the responses. */
export function scoreAttemptBy(score: Scorer, quiz: Quiz, attempt: Attempt): AttemptScore {
  const items = itemsById(quiz);
  const byItem = attempt.entries.map((entry) =>
    scoreEntry(score, items.get(entry.item) as Item, entry, attempt),
  );
  const points = byItem.reduce((sum, one) => sum + one.points, 0);
  const maxPoints = byItem.reduce((sum, one) => sum + one.maxPoints, 0);
  const unanswered = byItem.filter(({answered}) => !answered).map(({item}) => item);
  return {points, maxPoints, share: maxPoints && points / maxPoints, byItem, unanswered};
}

/** The best of the tries counts. */
export function scoreEntry(score: Scorer, item: Item, entry: Entry, {settings}: Attempt): ItemScore {
  const {hints = 0, struck = [], tries} = entry;
  const shares = tries.map(({response}) => {
    const scored = score(item, response, settings.locale);
    return 'score' in scored ? scored.score : 0;
  });
  const best = Math.max(0, ...shares);
  const share = best * Math.max(0, 1 - settings.hintCost * (hints + struck.length));
  return {
    item: item.id,
    score: share,
    points: share * item.points,
    maxPoints: item.points,
    correct: best === 1,
    answered: !!tries.length,
  };
}

export function itemsById({items}: Quiz): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
