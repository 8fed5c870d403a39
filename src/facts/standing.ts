import type {Entity} from '../language/names/name.js';
import type {Edit} from './render.js';

/** Why a stretch of text means nothing without the text around it. */
export type Dangling =
  | 'dangling-pronoun'
  | 'dangling-definite'
  | 'dangling-reference'
  | 'dangling-time'
  | 'first-person'
  | 'unbalanced-quotes';

/** How a word, or the mention that starts with it, stands without the text around it. */
export type Standing =
  | {readonly dangling: Dangling}
  | {
      /** The token behind what was looked at. */
      readonly to: number;
      /** What has to be written in its place. */
      readonly edit?: Edit;
      /** Whom it stands for: the article must have named them before. */
      readonly meant?: Entity;
    };
