import {dateText, whenText} from '../../facts/dated.js';
import {BLANK} from '../item.js';
import {lowerInitial} from '../letter-case.js';
import type {Part} from '../statement.js';
import type {Asked} from './asked.js';
import {whFor} from './name-question.js';
import {sentenceWith} from './statement-text.js';
import type {Stem} from './stem.js';
import {blankRange, isRelativeDate} from './target.js';

/** The statement with a blank, or with "which …" where the answer would end it. */
export function cloze(asked: Asked, part: Part): Stem | undefined {
  const {fact, statement, target} = asked;
  const {kind, answer} = fact;
  if (sharesItsPlace(asked, part) || isOutOfReach(asked, part)) return undefined;
  const s = statement.clause.reading;
  const possessive = answer.entity ? (/['’]s?$/.exec(s.tokens[target.to - 1].text)?.[0] ?? '') : '';
  const isLast = statement.parts.filter(({role}) => role !== 'fronted').at(-1) === part;
  const ends = isLast && part.range.to === target.to;
  const named = answer.entity && answer.entity.type !== 'person' && !possessive;
  if (ends && (kind === 'set' || (named && takesWhich(asked)))) {
    const text = lowerInitial(whFor(fact));
    return {text: `${sentenceWith(statement, {...target, text})}?`, form: 'question'};
  }
  if (kind === 'set') return undefined;
  // The article before a name stays in the sentence: "the _____".
  const range = blankRange(fact, target, s);
  const {iso = ''} = answer.time ?? {};
  const text =
    kind === 'when' && isRelativeDate(fact)
      ? whenText(iso).replace(dateText(iso), BLANK)
      : BLANK + (possessive && "'s");
  return {text: `${sentenceWith(statement, {...range, text})}.`, form: 'cloze'};
}

/** Whether the words around a name fit no other, or name somebody else along with it. */
function sharesItsPlace({fact, statement, target}: Asked, {range, role}: Part): boolean {
  const {entity} = fact.answer;
  if (!entity) return false;
  const {classes, tokens} = statement.clause.reading;
  const before = target.from - 1;
  // A gap in an apposition or in one of two subjects: "two politicians _____ of X and Y of Z were beaten".
  if (range.from <= before && classes[before] === 'noun' && tokens[before].tags.has('Plural')) return true;
  if (role === 'subject' && classes.slice(range.from, range.to).includes('coordinator')) return true;
  // "the northern Bahamas": the options' own article has no place.
  return entity.type === 'country' && classes[before] === 'adjective';
}

/** Whether the blank would stand too far from the clause's own verb for a reader to tell what is asked. */
function isOutOfReach({fact: {kind, answer}}: Asked, {piece}: Part): boolean {
  if (!piece) return false;
  if (piece.trailing && (kind === 'when' || (answer.entity && piece.kind === 'prepositional'))) return true;
  // A blank inside a clause inside the clause: the reader would have to guess which of two statements is asked about.
  return /^(that|relative|subordinate)$/.test(piece.kind) && kind !== 'quantity' && kind !== 'when';
}

/** "to which company", "members of which party"; but not "the town of which city" or "the 2019 which event". */
function takesWhich({fact, statement}: Asked): boolean {
  const {tokens, classes} = statement.clause.reading;
  let at = fact.target.from - 1;
  if (tokens[at]?.normal === 'the') at--;
  if (!/^(preposition|to|finite|infinitive|participle)$/.test(classes[at] ?? '')) return false;
  return (
    tokens[at].normal !== 'of' ||
    !/^(town|city|village|state|province|island|country|county|region|capital|district|coast)$/.test(
      tokens[at - 1]?.normal ?? '',
    )
  );
}
