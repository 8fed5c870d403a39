import type {SentenceReading} from '../language/sentence-reading.js';
import type {Answer} from './fact.js';

/** An entity where a sentence names it. */
export type Named = SentenceReading['names'][number];

/** A name as an answer: a person's in full, another's as written here. */
export function nameAnswer({mention, entity}: Named): Answer {
  return {
    text: entity.type === 'person' ? entity.name : mention.text.replace(/['’]s?$/, ''),
    span: mention,
    entity,
  };
}
