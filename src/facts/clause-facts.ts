import type {Clause} from '../language/clause.js';
import {SURE, type Entity} from '../language/name.js';
import type {Quantity} from '../language/quantity.js';
import type {Reading} from '../language/reading.js';
import {spanOf, type SentenceReading, type TokenRange} from '../language/sentence-reading.js';
import type {TimeMention} from '../language/time.js';
import {comparedAt, comparedFigure} from './comparison.js';
import {dateText} from './dated.js';
import {evidenceOf, type Evidence} from './evidence.js';
import type {Answer, ClauseFact} from './fact.js';

/** More keys than this make a list to tick off, not a question. */
const MAX_MEMBERS = 5;

/** The facts of every clause: whom and what it names, how many, when, and which of a list. */
export function clauseFacts(reading: Reading): ClauseFact[] {
  return reading.clauses.flatMap((clauses) => clauses.flatMap((clause) => factsOf(reading, clause)));
}

function factsOf(reading: Reading, clause: Clause): ClauseFact[] {
  const s = clause.reading;
  const {index} = s.sentence;
  const evidence: Evidence[] = [evidenceOf(reading.article, s.sentence)];
  const inClause = ({from, to}: TokenRange): boolean =>
    [clause.subject, ...clause.fronted, ...clause.pieces].some((part) => part.from <= from && to <= part.to);
  const base = {sentence: index, evidence, clause};
  const lists = reading.lists[index].filter(inClause).flatMap((list): ClauseFact[] => {
    const members = list.members.map((member) => nameIn(s, member));
    if (
      members.length > MAX_MEMBERS ||
      members.some((member) => !member) ||
      !sameType(members.map((member) => member!.entity))
    )
      return [];
    return [
      {
        ...base,
        kind: 'set',
        target: {from: list.from, to: list.to},
        answer: {
          text: s.sentence.text.slice(
            s.tokens[list.from].start - s.sentence.start,
            s.tokens[list.to - 1].end - s.sentence.start,
          ),
          span: spanOf(s.tokens, list),
          members: members.map((member) => entityAnswer(member!)),
        },
      },
    ];
  });
  const inList = (range: TokenRange): boolean =>
    reading.lists[index].some((list) => list.from <= range.from && range.to <= list.to);
  const names = s.names
    .filter((name) => inClause(name) && !inList(name) && name.entity.confidence >= SURE)
    .filter(({entity}) => entity.type !== 'nationality' && entity.type !== 'work')
    .filter((name) => !isModifier(s, name.to) && !isInPair(s, name) && !s.quoted[name.from])
    .map((name): ClauseFact => ({
      ...base,
      kind: nameKind(s, name),
      target: {from: name.from, to: name.to},
      answer: entityAnswer(name),
    }));
  const quantities = s.quantities
    .filter(
      (found) =>
        inClause(found) &&
        (isAskable(found.quantity) || isCompared(clause, found)) &&
        !s.quoted[found.from] &&
        !isNamed(s, found),
    )
    .flatMap(({quantity, from, to}): ClauseFact[] => {
      const answer = {
        text: s.sentence.text.slice(...local(s, quantity.figure)),
        span: quantity.figure,
        quantity,
      };
      const comparison = clause.pieces.find(
        (piece) => piece.kind === 'comparison' && piece.from <= from && to <= piece.to,
      );
      if (!comparison)
        return [{...base, kind: 'quantity', target: figureTokens(s, quantity, {from, to}), answer}];
      const compared = comparedFigure(clause, quantity);
      const when = comparedAt(clause, comparison);
      if (!compared || !when) return [];
      return [
        {
          ...base,
          kind: 'comparison',
          target: figureTokens(s, compared.quantity, compared),
          answer,
          comparedAt: when,
        },
      ];
    })
    .filter(({target}) => target.to > target.from);
  const times = s.times
    .filter(
      (found) =>
        inClause(found) && isDatable(found.time) && !isModifier(s, found.to) && !s.quoted[found.from],
    )
    .map(({time, from, to}): ClauseFact => ({
      ...base,
      kind: 'when',
      target: {from, to},
      answer: {
        text: time.absolute || !time.iso ? s.sentence.text.slice(...local(s, time.core)) : dateText(time.iso),
        span: time.core,
        time,
      },
    }));
  return [...lists, ...names, ...quantities, ...times];
}

const local = ({sentence}: SentenceReading, {start, end}: {start: number; end: number}): [number, number] => [
  start - sentence.start,
  end - sentence.start,
];

type Named = SentenceReading['names'][number];

function nameIn(s: SentenceReading, {from, to}: TokenRange): Named | undefined {
  const inside = s.names.filter((name) => name.from >= from && name.to <= to);
  return inside.length === 1 && inside[0].to === to && inside[0].entity.confidence >= SURE
    ? inside[0]
    : undefined;
}

function sameType(entities: readonly Entity[]): boolean {
  return entities.every(({type}) => type === entities[0].type) && new Set(entities).size === entities.length;
}

function entityAnswer({mention, entity}: Named): Answer {
  return {
    text: entity.type === 'person' ? entity.name : mention.text.replace(/['’]s?$/, ''),
    span: mention,
    entity,
  };
}

/** "Kutama, Zimbabwe": one place in two words; half of it is no answer, and the other half tells it. */
function isInPair(s: SentenceReading, {from, to, entity}: Named): boolean {
  if (!PLACE_TYPES.has(entity.type)) return false;
  const comma = (at: number): boolean => s.tokens[at]?.text === ',';
  const place = (name: Named): boolean => PLACE_TYPES.has(name.entity.type);
  return s.names.some(
    (name) =>
      place(name) && ((comma(to) && name.from === to + 1) || (comma(from - 1) && name.to === from - 1)),
  );
}

/** "U.S. President", "the Texas government": a name before a noun says which, and is nothing of its own. */
function isModifier({tokens, classes}: SentenceReading, to: number): boolean {
  if (/['’]s?$/.test(tokens[to - 1].text)) return false;
  return (
    /^(noun|name|adjective|gerund)$/.test(classes[to] ?? '') && tokens[to].start === tokens[to - 1].end + 1
  );
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside', 'off', 'across']);
const PLACE_TYPES = new Set(['country', 'region', 'city', 'place']);

function nameKind(s: SentenceReading, {from, entity}: Named): 'who' | 'which' | 'where' {
  if (entity.type === 'person') return 'who';
  const before = s.tokens[from - 1]?.normal === 'the' ? s.tokens[from - 2] : s.tokens[from - 1];
  return PLACE_TYPES.has(entity.type) && before && PLACE_PREPOSITIONS.has(before.normal) ? 'where' : 'which';
}

function isAskable({kind, value, unit, vague}: Quantity): boolean {
  // "was 95": when? Ages stand in appositions and predicates that leave the moment out.
  if (vague || kind === 'age') return false;
  if (kind === 'label' || kind === 'ordinal') return false;
  if (kind === 'count') return unit !== '' && value >= 2;
  return kind === 'percent' || value !== 1;
}

/** "up from about 18,000": a figure whose unit is the other figure's. */
function isCompared({pieces}: Clause, {from, to, quantity}: TokenRange & {quantity: Quantity}): boolean {
  const inComparison = pieces.some(
    (piece) => piece.kind === 'comparison' && piece.from <= from && to <= piece.to,
  );
  return inComparison && quantity.kind === 'count' && quantity.value > 1 && !quantity.vague;
}

/** "two politicians X and Y": the names give the number away. */
function isNamed(s: SentenceReading, {to}: TokenRange): boolean {
  return s.names.some(({from, entity}) => from === to && entity.type === 'person');
}

function figureTokens(s: SentenceReading, quantity: Quantity, {from, to}: TokenRange): TokenRange {
  let first = from;
  while (first < to && s.tokens[first].start < quantity.figure.start) first++;
  let last = first;
  while (last < to && s.tokens[last].end <= quantity.figure.end) last++;
  return {from: first, to: last};
}

function isDatable({absolute, grain, anaphoric, iso}: TimeMention): boolean {
  return (
    !anaphoric &&
    (absolute || iso !== undefined) &&
    (iso !== undefined || grain === 'year' || grain === 'month' || grain === 'day') &&
    grain !== 'hour' &&
    grain !== 'period'
  );
}
