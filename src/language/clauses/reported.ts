import {nounPhraseAt} from '../noun-phrase.js';
import {startingAt, type SentenceReading} from '../sentence-reading.js';
import {verbGroupAt} from '../verb-group.js';
import {interposedVerb} from './interposed.js';
import {opensClause} from './openings.js';
import type {PartedSentence} from './parted-sentence.js';
import {prepositionalAt, subjectAt} from './phrases.js';

/**
 * Where the reported clause starts behind a verb of saying, if one does. With `passesObjects` any noun phrase may stand
 * before it; without, only a hearer right before its "that" ("told reporters that").
 */
export function reportedStart(
  parted: PartedSentence,
  from: number,
  end: number,
  passesObjects: boolean,
): number | undefined {
  const {s, segments} = parted;
  for (let at = from; at < end;) {
    if (s.tokens[at].normal === 'that') return at + 1 < end ? at + 1 : undefined;
    const time = startingAt(s.times, at);
    if (time) {
      at = time.to;
      continue;
    }
    const subject = subjectAt(parted, at, end);
    if (subject && verbGroupAt(s, subject.to, end)) return at;
    // "said X, the minister, met …"
    const cut = subject?.to === end ? segments.findIndex(({to}) => to === end) : -1;
    if (interposedVerb(parted, cut)) return at;
    if (s.tokens[at].normal === 'there' && s.classes[at + 1] === 'auxiliary') return undefined;
    if (s.classes[at] === 'preposition' || s.classes[at] === 'to') {
      const phrase = prepositionalAt(parted, at, end);
      if (!phrase) return undefined;
      at = phrase.to;
    } else if (passesObjects || isFollowedByThat(s, at, end)) {
      const phrase = nounPhraseAt(s, at, end);
      if (!phrase) return undefined;
      at = phrase.to;
    } else {
      return undefined;
    }
  }
  // "reported in May, 62 shops had closed"
  const next = segments.find(({from: start}) => start > end - 1);
  return next?.mark === ',' && opensClause(parted, next) ? next.from : undefined;
}

function isFollowedByThat(s: SentenceReading, at: number, end: number): boolean {
  const phrase = nounPhraseAt(s, at, end);
  return phrase !== undefined && s.tokens[phrase.to]?.normal === 'that';
}
