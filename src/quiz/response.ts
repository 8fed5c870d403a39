export interface ChoiceResponse {
  readonly type: 'choice' | 'true-false';
  /** An option's id; 'true' or 'false' for a statement. */
  readonly option: string;
}

export interface MultipleResponse {
  readonly type: 'multiple';
  /** Ids of one or more options, in any order. */
  readonly options: readonly string[];
}

export interface TypedResponse {
  readonly type: 'number' | 'text';
  /** As the reader wrote it: not blank. */
  readonly text: string;
}

export interface MatchResponse {
  readonly type: 'match';
  /** A prompt's and an option's id; prompts may be left out, none comes twice. */
  readonly pairs: readonly (readonly [prompt: string, option: string])[];
}

export interface OrderResponse {
  readonly type: 'order';
  /** The ids of all options. */
  readonly options: readonly string[];
}

/** How a reader who recalled the answer before seeing it grades the recall. Fits every item. */
export interface SelfResponse {
  readonly type: 'self';
  readonly grade: SelfGrade;
}

export type SelfGrade = 'missed' | 'partly' | 'knew';

/** What a reader answers to an item. But for a reader's own grade, its type is the item's. */
export type Response =
  ChoiceResponse | MultipleResponse | TypedResponse | MatchResponse | OrderResponse | SelfResponse;

/** What a reader's own grade is worth. */
export const SELF_SCORE: {readonly [grade in SelfGrade]: number} = {missed: 0, partly: 0.5, knew: 1};

/** Whether it is a reader's own grade. */
export function isGrade(
  given: {readonly type?: unknown; readonly grade?: unknown} | null | undefined,
): given is SelfResponse {
  return given?.type === 'self' && Object.hasOwn(SELF_SCORE, String(given.grade));
}
