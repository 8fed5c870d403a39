import {CONNECTIVES} from '../language/words/closed-classes.js';
import type {SentenceReading, TokenRange} from '../language/sentence-reading.js';
import {wordSet} from '../language/words/word-set.js';
import type {Standing} from './standing.js';

/** Point back at something said before. */
const BACKWARD = wordSet(
  'such another other others same latter aforementioned respectively both either neither here',
);

/** Join a sentence to the one before it, and are left out without loss. */
const CONNECTING = wordSet(
  `also instead however meanwhile then too moreover furthermore still again already now recently currently later earlier
  previously subsequently eventually therefore thus nevertheless nonetheless`,
);

/** Of these, the ones that say how much before an adjective ("too big") and stay. */
const DEGREES = wordSet('too still then again previously');

/** Of these, the ones that a phrase behind them needs ("later that year"). */
const BINDING = wordSet('too then later earlier previously instead subsequently');

/**
 * The word at token `i` of the stretch, if it is one that looks back at the sentence before: "another", "however", "higher".
 * Pronouns and "the" are looked at elsewhere.
 */
export function backwardStanding(s: SentenceReading, i: number, {to: end}: TokenRange): Standing | undefined {
  const {normal} = s.tokens[i];
  if (BACKWARD.has(normal) && !isCorrelative(s, i, end)) return {dangling: 'dangling-reference'};
  if (CONNECTING.has(normal) && (s.classes[i] === 'adverb' || CONNECTIVES.has(normal)))
    return connectiveStanding(s, i);
  return isOpenComparison(s, i, end) ? {dangling: 'dangling-reference'} : undefined;
}

/** "both X and Y", "such as": the other half stands behind. */
function isCorrelative({tokens}: SentenceReading, i: number, end: number): boolean {
  const {normal} = tokens[i];
  return (
    (normal === 'both' &&
      tokens.slice(i + 1, Math.min(end, i + 8)).some((token) => token.normal === 'and')) ||
    (normal === 'such' && i + 1 < end && tokens[i + 1].normal === 'as')
  );
}

function connectiveStanding({tokens, classes}: SentenceReading, i: number): Standing {
  const {normal} = tokens[i];
  const next = classes[i + 1] ?? '';
  if (/^(adjective|adverb|participle)$/.test(next) && DEGREES.has(normal)) return {to: i + 1};
  if (/^(adverb|determiner|number|preposition)$/.test(next) && BINDING.has(normal))
    return {dangling: 'dangling-reference'};
  return {to: i + 1, edit: {from: i, to: i + 1, text: ''}};
}

/** "higher yields" than what? But "a newer version" says enough. */
function isOpenComparison({tokens}: SentenceReading, i: number, end: number): boolean {
  return (
    tokens[i].tags.has('Comparative') &&
    !/^an?$/.test(tokens[i - 1]?.normal ?? '') &&
    !tokens.slice(i, end).some(({normal}) => normal === 'than')
  );
}
