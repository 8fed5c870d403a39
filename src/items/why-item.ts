import {render} from '../facts/render.js';
import {standAlone} from '../facts/stand-alone.js';
import type {ClauseFact} from '../facts/fact.js';
import type {Clause} from '../language/clause.js';
import type {Reading} from '../language/reading.js';
import type {TokenRange} from '../language/sentence-reading.js';
import type {Draft} from './candidate.js';
import {lettered} from './lettered.js';
import {shuffle, type Random} from './random.js';
import {statementOf} from './statement.js';
import {clauseStem} from './stems/clause-stem.js';

const MIN_WORDS = 4;
const MAX_WORDS = 20;

/** "Why did X do Y?" for each clause that says what for, against the purposes the article gives for other things. */
export function whyItems(reading: Reading, facts: readonly ClauseFact[], random: Random): Draft[] {
  const purposes = facts.flatMap((fact) => {
    const text = fact.kind === 'why' ? textOf(reading, fact.clause, fact.target) : undefined;
    return text ? [{fact, text}] : [];
  });
  return purposes.flatMap(({fact, text}): Draft[] => {
    const others = purposes.filter(
      (other) => other.fact.clause.reading !== fact.clause.reading && isAlike(other.text, text),
    );
    const made = statementOf(reading, fact.clause, fact.target);
    if (others.length < 2 || 'problem' in made) return [];
    const stem = clauseStem(fact, made.statement);
    if (!stem) return [];
    const texts = shuffle(
      [
        text,
        ...shuffle(others, random)
          .slice(0, 3)
          .map((other) => other.text),
      ],
      random,
    );
    return [
      {
        reading,
        fact,
        form: 'question',
        fromHeadline: made.statement.fromHeadline,
        item: {
          id: '',
          kind: 'why',
          type: 'choice',
          stem: stem.text,
          points: 1,
          evidence: fact.evidence,
          ...lettered(texts, [text]),
        },
      },
    ];
  });
}

function textOf(reading: Reading, clause: Clause, range: TokenRange): string | undefined {
  const result = standAlone(reading, clause.reading.sentence.index, range, {
    named: new Set(),
    plural: false,
    subject: 'singular',
  });
  if (!('edits' in result)) return undefined;
  const text = render(clause.reading, range, result.edits);
  const length = text.split(' ').length;
  return length >= MIN_WORDS && length <= MAX_WORDS ? text : undefined;
}

/** Of a length, so that the key does not stand out. */
function isAlike(a: string, b: string): boolean {
  const [x, y] = [a.length, b.length];
  return a !== b && Math.max(x, y) <= 2.2 * Math.min(x, y);
}
