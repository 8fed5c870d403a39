import type {Clause} from '../language/clause.js';
import {SURE} from '../language/names/name.js';
import type {Reading} from '../language/reading.js';
import type {SentenceReading} from '../language/sentence-reading.js';
import {clauseBase, isInClause, isModifier} from './clause-place.js';
import type {ClauseFact} from './fact.js';
import {nameAnswer, type Named} from './name-answer.js';

/** Whom and what the clause names, one by one: those named in a list are asked for together. */
export function nameFacts(reading: Reading, clause: Clause): ClauseFact[] {
  const s = clause.reading;
  const lists = reading.lists[s.sentence.index];
  const isListed = ({from, to}: Named): boolean => lists.some((list) => list.from <= from && to <= list.to);
  return s.names
    .filter((name) => isInClause(clause, name) && !isListed(name) && name.entity.confidence >= SURE)
    .filter(({entity}) => entity.type !== 'nationality' && entity.type !== 'work')
    .filter((name) => !isModifier(s, name.to) && !isInPair(s, name) && !s.quoted[name.from])
    .filter((name) => !isWithParticiple(s, name))
    .map((name) => ({
      ...clauseBase(reading, clause),
      kind: kindOf(s, name),
      target: {from: name.from, to: name.to},
      answer: nameAnswer(name),
    }));
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside', 'off', 'across']);
const PLACE_TYPES: ReadonlySet<string> = new Set(['country', 'region', 'city', 'place']);

const isPlace = ({entity}: Named): boolean => PLACE_TYPES.has(entity.type);

/** "Kutama, Zimbabwe": one place in two words; half of it is no answer, and the other half tells it. */
function isInPair(s: SentenceReading, own: Named): boolean {
  if (!isPlace(own)) return false;
  const {from, to} = own;
  const isComma = (at: number): boolean => s.tokens[at]?.text === ',';
  return s.names.some(
    (name) =>
      isPlace(name) && ((isComma(to) && name.from === to + 1) || (isComma(from - 1) && name.to === from - 1)),
  );
}

/** "with X and Y making early attempts": a clause of its own, without its verb. */
function isWithParticiple({classes, tokens}: SentenceReading, {from}: Named): boolean {
  return /^with$/.test(tokens[from - 1]?.normal ?? '') && classes.slice(from).includes('gerund');
}

function kindOf(s: SentenceReading, name: Named): 'who' | 'which' | 'where' {
  if (name.entity.type === 'person') return 'who';
  const {from} = name;
  const before = s.tokens[from - 1]?.normal === 'the' ? s.tokens[from - 2] : s.tokens[from - 1];
  return isPlace(name) && before && PLACE_PREPOSITIONS.has(before.normal) ? 'where' : 'which';
}
