import {render, type Edit} from '../../facts/render.js';
import {lowerInitial} from '../letter-case.js';
import {lowerFirst} from '../lower-first.js';
import type {Part, Statement} from '../statement.js';

/** A part of the statement as a stem writes it, with `instead` in the place of some of its tokens. */
export function partText(statement: Statement, part: Part, instead?: Edit): string {
  const {clause} = statement;
  const {range, edits, role, piece} = part;
  if (role === 'verb') return verbText(statement);
  const holds = instead !== undefined && range.from <= instead.from && instead.to <= range.to;
  const text = render(clause.reading, range, holds ? [instead, ...edits] : edits);
  // "the minister's decision": whose it was is who decided.
  if (role === 'subject' && clause.nominal !== undefined) return text.replace(/['’]s?$/, '');
  return piece?.trailing ? `, ${text}` : text;
}

/** The texts of the parts that play a role, in their order. */
export const textsOf = (statement: Statement, role: Part['role'], instead?: Edit): string[] =>
  statement.parts.filter((part) => part.role === role).map((part) => partText(statement, part, instead));

/** The verb's words, contractions written out. */
export function verbText({clause, parts}: Statement): string {
  const {verb, nominal, reading} = clause;
  if (nominal) return nominal.past;
  const edits = parts.find(({role}) => role === 'verb')?.edits ?? [];
  const words: string[] = [];
  for (let i = verb.from; i < verb.to; i++) {
    if (edits.some((edit) => edit.from <= i && i < edit.to && edit.text === '')) continue;
    const token = reading.tokens[i];
    if (token.punctuation) continue;
    const contracted = token.text === '' || /['’]/.test(token.text);
    words.push(contracted ? (token.normal === "n't" ? 'not' : token.normal) : token.text);
  }
  return words.join(' ').replace(/\bcan not\b/, 'cannot');
}

/** The subject as it reads behind other words. */
export function subjectText(statement: Statement): string {
  const part = statement.parts.find(({role}) => role === 'subject')!;
  return lowerFirst(statement.clause, part.range, partText(statement, part), part.edits);
}

/** "In May" as it reads behind an attribution; names keep their capital. "Later" is later than something else. */
export function lowerHead(phrase: string): string {
  const text = phrase.replace(/^(?:Later|Earlier|Also|Then) (?=on |in |at )/, '');
  return /^(In|On|At|By|During|After|Before|Since|From|For|With|Under|Over|As|Between|According|The|A|An|Last|Earlier|To|Of)\b/.test(
    text,
  )
    ? lowerInitial(text)
    : text;
}
