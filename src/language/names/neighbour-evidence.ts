import {isHeadWord} from './head-words.js';
import type {Piece} from './name-pieces.js';
import type {Evidence} from './name-reason.js';
import type {Word} from './name-words.js';

/** "Sochi, Russia": what stands before a country or state, apart by a comma, is a place in it. */
export function addNeighbours(
  pieces: readonly Piece[],
  evidence: Evidence[][],
  sentences: readonly (readonly Word[])[],
): void {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const inner = pieces[i];
    const outer = pieces[i + 1];
    const words = sentences[inner.sentence];
    if (inner.sentence !== outer.sentence || outer.from !== inner.to + 1 || words[inner.to].text !== ',')
      continue;
    const type = outer.entry?.type;
    const state = outer.text === 'New York' || outer.text === 'Washington' || outer.text === 'Georgia';
    if (type !== 'country' && type !== 'region' && !state) continue;
    if (inner.entry && !inner.entry.doubtful && inner.entry.type !== 'city') continue;
    const last = words[inner.to - 1];
    if (isHeadWord(last.lower) && inner.to - inner.from > 1) {
      // "Carmel Valley, California": a town or what it is called after.
      if (TOWN_HEADS.has(last.lower)) evidence[i].push({type: 'city', weight: 0.6, source: 'neighbour'});
      continue;
    }
    // A list of countries and towns looks the same: "Kyiv, Russia and …" has its end in "and".
    const after = words[outer.to];
    if (!closes(after) || words[inner.from - 1]?.text === ',') continue;
    const known = inner.entry?.type === 'city';
    const prepositional = /^(?:in|at|near|from|to|of|outside)$/.test(words[inner.from - 1]?.lower ?? '');
    evidence[i].push({type: 'city', weight: known ? 0.9 : prepositional ? 0.82 : 0.5, source: 'neighbour'});
    if (outer.entry?.doubtful || state) {
      evidence[i + 1].push({type: 'region', subtype: 'us-state', weight: 0.9, source: 'neighbour'});
    }
  }
}

const TOWN_HEADS = new Set(
  'valley hill hills beach springs park falls heights lake lakes port point grove creek forest ridge mills bay island brook field wood woods rapids station plains ground bridge house harbour harbor river'.split(
    ' ',
  ),
);

function closes(word: Word | undefined): boolean {
  return word === undefined || word.punctuation || !['and', 'or'].includes(word.lower);
}
