import type {ClauseFact} from '../../facts/fact.js';
import type {SentenceReading, TokenRange} from '../../language/sentence-reading.js';
import type {Statement} from '../statement.js';

/** The answer's tokens with a person's title: "Swedish captain X" is one answer, and the title would give it away. */
export function widenedTarget({target, answer}: ClauseFact, {clause, parts}: Statement): TokenRange {
  const {entity} = answer;
  const {from, to} = target;
  if (!entity) return {from, to};
  const {tokens, classes} = clause.reading;
  const isPerson = entity.type === 'person';
  const container = parts.find(({range}) => range.from <= from && to <= range.to)?.range;
  const floor = container?.from ?? from;
  let start = isPerson ? titleStart(clause.reading, from, floor) : from;
  // "two veteran politicians X and Y": what stands before the name belongs to both.
  if (
    start > floor &&
    (classes[start - 1] === 'number' ||
      (classes[start - 1] === 'determiner' && tokens[start - 1].normal !== 'the'))
  )
    start = from;
  if (start > floor && tokens[start - 1].normal === 'the' && (isPerson || start === from)) start--;
  return {from: start, to};
}

function titleStart({tokens, classes}: SentenceReading, from: number, floor: number): number {
  let start = from;
  while (
    start > floor &&
    (/^(noun|name|adjective|possessive)$/.test(classes[start - 1]) ||
      // "Secretary of State X"
      (tokens[start - 1].normal === 'of' &&
        classes[start] === 'name' &&
        /^(noun|name)$/.test(classes[start - 2] ?? '')))
  ) {
    start--;
  }
  return start;
}

/** Whether the answer is a time as "yesterday" or "on Friday" that the stem writes out as a date, all of it. */
export function isRelativeDate({answer: {time}}: ClauseFact): boolean {
  return time !== undefined && !time.absolute && time.iso !== undefined;
}

/** The tokens that make room for an option: a time without its preposition, a name without its article. */
export function blankRange(fact: ClauseFact, target: TokenRange, s: SentenceReading): TokenRange {
  const {entity} = fact.answer;
  if (fact.kind === 'when') return isRelativeDate(fact) ? fact.target : coreOf(fact, s);
  // "the United States" is one option among "Nicaragua" and "Cuba": there the article goes with the name.
  const apart = entity && entity.type !== 'person' && entity.type !== 'country';
  return apart ? fact.target : target;
}

function coreOf({answer, target}: ClauseFact, {tokens}: SentenceReading): TokenRange {
  const {core} = answer.time!;
  let {from, to} = target;
  while (from < to && tokens[from].start < core.start) from++;
  while (to > from && tokens[to - 1].end > core.end) to--;
  return {from, to};
}
