import {ANAPHORS, CONNECTIVES, FIRST_AND_SECOND_PERSON} from '../language/closed-classes.js';
import {SURE, type Entity} from '../language/name.js';
import {antecedentOf} from '../language/pronouns.js';
import type {Reading} from '../language/reading.js';
import {startingAt, type TokenRange} from '../language/sentence-reading.js';
import {dateText, whenText} from './dated.js';
import {isInHeadline, isSelfContained} from './definites.js';
import {longForm} from './long-form.js';
import type {Edit} from './render.js';

/** Why a stretch of text means nothing without the text around it. */
export type Dangling =
  | 'dangling-pronoun'
  | 'dangling-definite'
  | 'dangling-reference'
  | 'dangling-time'
  | 'first-person'
  | 'unbalanced-quotes';

/** What the stem has said so far: whom a pronoun may take up. */
export interface StemContext {
  /** Entities the stem names already. */
  readonly named: Set<Entity>;
  /** Whom the stem asks for: a pronoun that takes them up may stay. */
  readonly asked?: Entity;
  /** The subject of the clause: "its" and "their" may take it up. */
  readonly subject?: 'singular' | 'plural' | 'group' | 'person';
  /** An organisation or country has been named as the speaker: "it" and "they" may take it up. */
  readonly speaker?: boolean;
  /** A time was left out that may limit a figure ("last year"). Set by `standAlone`. */
  droppedTime?: boolean;
  /** The person the clause's subject names. */
  readonly subjectPerson?: Entity;
  /** The answer: a pronoun for it may stay only where `asked` allows. */
  readonly answer?: Entity;
  /** Something means what the headline names: the stem must carry it. Set by `standAlone`. */
  fromHeadline?: boolean;
  /** A plural noun has been said: "their" may take it up. */
  plural: boolean;
}

const SINGULAR_POSSESSIVES = new Set(['its', 'itself']);
const PLURAL_POSSESSIVES = new Set(['their', 'themselves']);
const PLURAL_PRONOUNS = new Set(['they', 'them']);
/** Point back at something said before. */
const BACKWARD = new Set(
  `such another other others same latter aforementioned respectively both either neither here`.split(/\s+/),
);
const BINDING = new Set(['too', 'then', 'later', 'earlier', 'previously', 'instead', 'subsequently']);
const DEGREES = new Set(['too', 'still', 'then', 'again', 'previously']);
const DROPPED = new Set(
  `also instead however meanwhile then too moreover furthermore still again already now recently currently later earlier
  previously subsequently eventually therefore thus nevertheless nonetheless`.split(/\s+/),
);

/**
 * The edits that make a stretch of a sentence stand alone: names in full at first mention, sure pronouns replaced, connectives
 * left out; `rests` tells which earlier sentences that rests on. When something in it still points outside, says what. `skip` is what the stem asks for: left as it is. `opens` tells that the
 * stretch is the clause's subject, where "the" nearly always takes up what was told.
 */
export function standAlone(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  context: StemContext,
  skip?: TokenRange,
  opens = false,
): {edits: Edit[]; rests: number[]} | {dangling: Dangling; at: number} {
  const s = reading.sentences[sentence];
  const edits: Edit[] = [];
  const rests: number[] = [];
  const restOn = (entity: Entity): void => {
    const before = entity.mentions.filter(({start}) => start < s.sentence.start).at(-1);
    if (before && !s.names.some((name) => name.entity === entity)) rests.push(before.sentence);
  };
  let quotes = 0;
  let seenPlural = context.plural;
  for (let i = range.from; i < range.to; i++) {
    if (skip && skip.from <= i && i < skip.to) {
      i = skip.to - 1;
      continue;
    }
    const token = s.tokens[i];
    const {normal, text} = token;
    if (s.classes[i] === 'noun' && token.tags.has('Plural')) seenPlural = true;
    if (/^["“”]$/.test(text)) quotes++;
    const name = startingAt(s.names, i);
    if (name) {
      const edit = fullName(name.entity, name.mention.text, name, s.tokens[name.to - 1].text, context.named);
      if (edit) edits.push(edit);
      context.named.add(name.entity);
      i = name.to - 1;
      continue;
    }
    const time = startingAt(s.times, i);
    if (time) {
      if (time.time.anaphoric) return {dangling: 'dangling-time', at: i};
      const edit = datedForm(time.time, time);
      if (edit) edits.push(edit);
      else if (standsAlone(time.time) && !/^(last|next|this)$/.test(s.tokens[time.from - 1]?.normal ?? '')) {
        // As it is.
      } else if (isAdjunct(reading, sentence, time)) {
        edits.push({from: time.from, to: time.to, text: ''});
        if (!/^(weekday|day|hour)$/.test(time.time.grain)) context.droppedTime = true;
      } else return {dangling: 'dangling-time', at: i};
      i = time.to - 1;
      continue;
    }
    if (FIRST_AND_SECOND_PERSON.has(normal)) return {dangling: 'first-person', at: i};
    if (ANAPHORS.has(normal)) {
      if (normal === 'there' && s.classes[i + 1] === 'auxiliary') continue;
      if (normal === 'that' && s.classes[i] !== 'determiner' && s.classes[i] !== 'pronoun') continue;
      if (normal === 'those' && (s.classes[i + 1] === 'relative' || s.classes[i + 1] === 'participle'))
        continue;
      // "kept his": a possessive with nothing behind it stands for a thing not named.
      if (
        normal === 'his' &&
        !/^(noun|name|adjective|number|gerund|participle|finite|possessive)$/.test(s.classes[i + 1] ?? '')
      ) {
        return {dangling: 'dangling-pronoun', at: i};
      }
      const person = antecedentOf(reading.sentences, sentence, i);
      if (person && person === context.answer && person !== context.asked)
        return {dangling: 'dangling-pronoun', at: i};
      // "X identified him": an object that is no "himself" is somebody else than the subject.
      const isObject = normal === 'him' || (normal === 'her' && s.classes[i] === 'pronoun');
      if (person && isObject && (person === context.asked || person === context.subjectPerson)) {
        return {dangling: 'dangling-pronoun', at: i};
      }
      if (person) {
        restOn(person);
        if (!context.named.has(person) && person !== context.asked) {
          const possessive = normal === 'his' || (normal === 'her' && s.classes[i] === 'possessive');
          edits.push({from: i, to: i + 1, text: possessive ? `${person.name}'s` : person.name});
          context.named.add(person);
        }
        continue;
      }
      if (context.speaker && /^(it|its|they|their)$/.test(normal)) continue;
      if (
        SINGULAR_POSSESSIVES.has(normal) &&
        (context.subject === 'singular' || context.subject === 'group') &&
        !opens
      )
        continue;
      const plural = seenPlural || context.subject === 'plural' || context.subject === 'group';
      if (PLURAL_POSSESSIVES.has(normal) && plural && !opens) continue;
      if (PLURAL_PRONOUNS.has(normal) && seenPlural && !opens) continue;
      return {dangling: 'dangling-pronoun', at: i};
    }
    if (BACKWARD.has(normal) && !isCorrelative(s.tokens.slice(0, range.to), i, normal))
      return {dangling: 'dangling-reference', at: i};
    if ((s.classes[i] === 'adverb' || CONNECTIVES.has(normal)) && DROPPED.has(normal)) {
      // "too big", "later that year" mean more than "also" and "then".
      const next = s.classes[i + 1] ?? '';
      if (/^(adjective|adverb|participle)$/.test(next) && DEGREES.has(normal)) continue;
      if (/^(adverb|determiner|number|preposition)$/.test(next) && BINDING.has(normal))
        return {dangling: 'dangling-reference', at: i};
      edits.push({from: i, to: i + 1, text: ''});
      continue;
    }
    // "higher yields" than what? But "a newer version" says enough.
    if (
      token.tags.has('Comparative') &&
      !/^an?$/.test(s.tokens[i - 1]?.normal ?? '') &&
      !s.tokens.slice(i, range.to).some((other) => other.normal === 'than')
    ) {
      return {dangling: 'dangling-reference', at: i};
    }
    if (normal === 'the') {
      const replaced = longForm(reading, s, i, range.to);
      if (replaced) {
        edits.push(replaced.edit);
        if (replaced.entity) {
          restOn(replaced.entity);
          context.named.add(replaced.entity);
        }
        i = replaced.edit.to - 1;
      } else if (!isSelfContained(reading, s, i, s.tokens.length, opens && i === range.from)) {
        if (!isInHeadline(reading, s, i, s.tokens.length)) return {dangling: 'dangling-definite', at: i};
        context.fromHeadline = true;
      }
    }
  }
  context.plural = seenPlural;
  if (quotes % 2 !== 0) return {dangling: 'unbalanced-quotes', at: range.from};
  return {edits, rests};
}

function isCorrelative(tokens: readonly {normal: string}[], i: number, normal: string): boolean {
  return (
    (normal === 'both' && tokens.slice(i + 1, i + 8).some((token) => token.normal === 'and')) ||
    (normal === 'such' && tokens[i + 1]?.normal === 'as')
  );
}

/** A person's name in full where the article shortens it, unless the stem has named them. */
function fullName(
  entity: Entity,
  mention: string,
  {from, to}: TokenRange,
  last: string,
  named: ReadonlySet<Entity>,
): Edit | undefined {
  if (entity.confidence < SURE || entity.type !== 'person' || named.has(entity)) return undefined;
  const possessive = /['’]s?$/.exec(last)?.[0] ?? '';
  const bare = possessive && mention.endsWith(possessive) ? mention.slice(0, -possessive.length) : mention;
  return bare === entity.name || entity.name.length <= bare.length
    ? undefined
    : {
        from,
        to,
        text:
          entity.name + (possessive && `'${/s$/.test(entity.name) && possessive.length === 1 ? '' : 's'}`),
      };
}

const PLAIN = new Set(['on', 'in', 'during', 'at', 'over', 'earlier', 'late', 'early']);

/** A time that can be left out: no noun's modifier, no bound ("until Friday"). */
function isAdjunct(
  reading: Reading,
  sentence: number,
  {from, to, time}: TokenRange & {time: Dated},
): boolean {
  const {tokens, classes} = reading.sentences[sentence];
  if (time.preposition && !PLAIN.has(time.preposition.toLowerCase())) return false;
  if (/['’]s?$/.test(tokens[to - 1].text) || /^(noun|name|adjective|gerund)$/.test(classes[to] ?? ''))
    return false;
  const before = classes[from - 1];
  // "laws expected next month": without the time nothing is said.
  if (
    /^(expected|due|scheduled|set|planned|slated|only|just|until|since|by|late|early)$/.test(
      tokens[from - 1]?.normal ?? '',
    )
  )
    return false;
  return (
    before !== 'preposition' &&
    before !== 'determiner' &&
    before !== 'possessive' &&
    before !== 'to' &&
    before !== 'adjective'
  );
}

interface Dated {
  readonly grain: string;
  readonly absolute: boolean;
  readonly iso?: string;
  readonly preposition?: string;
}

const RELATIVE = /\b(?:last|this|next|ago|earlier|yesterday|today|tomorrow|same|previous|following|past)\b/i;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** A relative day written as its date, when the article's own date tells which. */
function datedForm(time: Dated, {from, to}: TokenRange): Edit | undefined {
  if (time.absolute || !time.iso) return undefined;
  // "by Friday", "since June": the bound stays.
  const bound = time.preposition && !/^(on|in|at|during)$/i.test(time.preposition);
  return {from, to, text: bound ? `${time.preposition} ${dateText(time.iso)}` : whenText(time.iso)};
}

/** A month or a day of a month is understood, if less surely, without its year; a weekday or "last month" is not. */
export function standsAlone({absolute, grain, text}: Dated & {readonly text: string}): boolean {
  return absolute || ((grain === 'month' || grain === 'day') && !RELATIVE.test(text) && MONTH.test(text));
}
