import type {Clause} from './clause.js';
import {leadingAttribution} from './clauses/attribution.js';
import {clausesFrom} from './clauses/clause-reader.js';
import {holdsFinite} from './clauses/finite.js';
import type {PartedSentence} from './clauses/parted-sentence.js';
import type {SentenceReading} from './sentence-reading.js';
import type {List, Segment} from './segments.js';

/** Every clause of the sentence that can be told apart with confidence; none is as good an answer. */
export function clausesOf(
  s: SentenceReading,
  lists: readonly List[],
  segments: readonly Segment[],
): Clause[] {
  const parted: PartedSentence = {
    s,
    lists,
    segments,
    conditional: s.tokens.some(({normal}) => normal === 'if' || normal === 'unless'),
  };
  const clauses: Clause[] = [];
  let attribution = leadingAttribution(parted);
  let lost = false;
  let k = 0;
  while (k < segments.length) {
    const found = clausesFrom(parted, k, segments[k].from, attribution);
    const next = Math.max(found.next, k + 1);
    // Behind a verb that could not be placed nothing is sure: what follows may be its report.
    if (!lost) clauses.push(...found.clauses);
    if (found.clauses.length === 0 && segments.slice(k, next).some((segment) => holdsFinite(s, segment)))
      lost = true;
    k = next;
    if (k < segments.length && segments[k].mark === ';') {
      attribution = undefined;
      lost = false;
    }
  }
  // What stands between quotation marks is somebody's speech, with its own "I" and "now".
  // "whose father founded X" tells of somebody named before.
  return clauses.filter(
    ({verb, subject}) =>
      !s.quoted[verb.main] && !/^(?:who|whom|whose|which)$/.test(s.tokens[subject.from].normal),
  );
}
