import {render, tidy, type Edit} from '../../facts/render.js';
import {dateText, whenText} from '../../facts/dated.js';
import type {ClauseFact} from '../../facts/fact.js';
import type {Clause, Piece} from '../../language/clause.js';
import {nounPhraseAt} from '../../language/noun-phrase.js';
import type {TokenRange} from '../../language/sentence-reading.js';
import {invert} from '../inversion.js';
import {BLANK} from '../item.js';
import {lowerFirst} from '../lower-first.js';
import type {Part, Statement} from '../statement.js';
import {hedgedHowMany, hedgedWhat, nounFor, pluralOf, whoOrWhich} from '../wh.js';

/** A stem and what kind of sentence it is: the review holds a cloze to other rules than a question. */
export interface Stem {
  readonly text: string;
  readonly form: 'question' | 'cloze';
}

/** The question for a clause's fact; a cloze where no question reads well; undefined where neither does. */
export function clauseStem(fact: ClauseFact, statement: Statement): Stem | undefined {
  return new StemWriter(fact, statement).write();
}

/** The clause as it reads behind "said that": no capital, no full stop. */
export function plainStatement(clause: Clause, statement: Statement): string {
  return new StemWriter(
    {
      clause,
      target: clause.subject,
      kind: 'which',
      answer: {text: '', span: {start: 0, end: 0}},
    } as unknown as ClauseFact,
    statement,
  ).plain();
}

/** The clause as a plain sentence with `text` where the answer is; '' leaves the answer out. */
export function clauseStatement(fact: ClauseFact, statement: Statement, text: string): string | undefined {
  return new StemWriter(fact, statement).statementWith(text);
}

class StemWriter {
  private readonly target: TokenRange;

  constructor(
    private readonly fact: ClauseFact,
    private readonly statement: Statement,
  ) {
    this.target = this.widened(fact.target);
  }

  private get s() {
    return this.statement.clause.reading;
  }

  write(): Stem | undefined {
    if (this.fact.kind === 'why') return this.inverted('Why');
    const part = this.statement.parts.find(({range}) => this.isIn(range));
    if (!part) return undefined;
    // "Allegedly, how many …?" is no English.
    const alleged = this.statement.parts.some(
      ({role, piece}) => role === 'fronted' && piece?.kind === 'adverb',
    );
    const question = alleged ? undefined : this.question(part);
    return question || this.fact.kind === 'comparison' ? question : this.cloze(part);
  }

  plain(): string {
    const {parts} = this.statement;
    const texts = (role: Part['role']): string[] =>
      parts.filter((part) => part.role === role).map((part) => this.partText(part));
    const fronted = texts('fronted').map((text) => `${lowerHead(text)}, `);
    return tidy([fronted.join(''), this.subjectText(), ...texts('verb'), ...texts('piece')].join(' '));
  }

  statementWith(text: string): string | undefined {
    const part = this.statement.parts.find(({range}) => this.isIn(range));
    if (!part) return undefined;
    if (text === '') return this.statementText('', '.', this.fact.target).text;
    return this.statementText(this.replacementFor(text), '.', this.blankRange()).text;
  }

  /** An option's text as it reads inside the sentence. */
  private replacementFor(text: string): string {
    const {entity, quantity} = this.fact.answer;
    const last = this.s.tokens[this.target.to - 1].text;
    const possessive = entity && /['’]s?$/.test(last) ? "'s" : '';
    if (this.isRelativeDate()) {
      const {iso = ''} = this.fact.answer.time!;
      return whenText(iso).replace(dateText(iso), text);
    }
    const opens = this.s.tokens[this.target.from].start === this.s.sentence.start;
    return (quantity && !opens ? text.charAt(0).toLowerCase() + text.slice(1) : text) + possessive;
  }

  private blankRange(): TokenRange {
    const {kind, answer} = this.fact;
    if (kind === 'when') return this.isRelativeDate() ? this.fact.target : this.coreOf();
    // "the United States" is one option among "Nicaragua" and "Cuba": there the article goes with the name.
    const apart = answer.entity && answer.entity.type !== 'person' && answer.entity.type !== 'country';
    return apart ? this.fact.target : this.target;
  }

  private isIn({from, to}: TokenRange): boolean {
    return from <= this.fact.target.from && this.fact.target.to <= to;
  }

  /** A person's title goes with the name: "Swedish captain X" is one answer, and the title would give it away. */
  private widened({from, to}: TokenRange): TokenRange {
    const {entity} = this.fact.answer;
    if (!entity) return {from, to};
    const {tokens, classes} = this.s;
    let start = from;
    const container = this.statement.parts.find(({range}) => range.from <= from && to <= range.to)?.range;
    const floor = container?.from ?? from;
    if (entity.type === 'person') {
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
    }
    // "two veteran politicians X and Y": what stands before the name belongs to both.
    if (
      start > floor &&
      (classes[start - 1] === 'number' ||
        (classes[start - 1] === 'determiner' && tokens[start - 1].normal !== 'the'))
    )
      start = from;
    if (start > floor && tokens[start - 1].normal === 'the' && (entity.type === 'person' || start === from))
      start--;
    return {from: start, to};
  }

  private question(part: Part): Stem | undefined {
    switch (this.fact.kind) {
      case 'who':
      case 'which':
      case 'set':
        return this.nameQuestion(part);
      case 'where':
        return this.whereQuestion(part);
      case 'when':
        return this.whenQuestion(part);
      case 'quantity':
      case 'comparison':
        return this.quantityQuestion(part);
      default:
        return undefined;
    }
  }

  private wh(): string {
    const {answer, kind} = this.fact;
    if (kind === 'set') {
      const {members = []} = answer;
      return `Which ${NUMBER_WORDS[members.length] ?? members.length} ${pluralOf(nounFor(members[0].entity!))}`;
    }
    return whoOrWhich(answer.entity!);
  }

  private nameQuestion(part: Part): Stem | undefined {
    const wh = this.wh();
    if (part.role === 'subject' && this.covers(part.range)) {
      const {verb} = this.statement.clause;
      const plural = this.fact.kind === 'set';
      if (!plural && verb.number === 'plural') return undefined;
      return this.assemble([wh, this.verbText(), this.behind()]);
    }
    const {piece} = part;
    if (!piece || !this.isExtractable(piece)) return undefined;
    // "was born Y", "was named X": what follows a passive is no object.
    const objects = this.statement.clause.pieces.filter(
      ({kind, trailing}) => kind === 'noun' && !trailing,
    ).length;
    if (
      piece.kind === 'noun' &&
      objects === 1 &&
      this.covers(piece) &&
      !this.statement.clause.verb.passive &&
      !this.statement.clause.verb.copula
    ) {
      return this.inverted(wh === 'Who' ? 'Whom' : wh, part);
    }
    if (piece.kind === 'prepositional' && piece.phrase && this.covers(piece.phrase)) {
      return this.inverted(`${piece.preposition} ${lowerWh(wh === 'Who' ? 'whom' : wh)}`, part);
    }
    return undefined;
  }

  private whereQuestion(part: Part): Stem | undefined {
    const {piece} = part;
    if (!piece || piece.kind !== 'prepositional' || !piece.phrase || !this.covers(piece.phrase))
      return undefined;
    if (part.role !== 'fronted' && !this.isNextToVerb(piece)) return undefined;
    const noun = nounFor(this.fact.answer.entity!);
    return this.inverted(`${piece.preposition} which ${noun}`, part);
  }

  private whenQuestion(part: Part): Stem | undefined {
    const {piece} = part;
    const {time} = this.fact.answer;
    if (!piece || piece.kind !== 'time' || !time) return undefined;
    if (time.preposition && time.preposition !== 'in' && time.preposition !== 'on') return undefined;
    if (part.role !== 'fronted' && !this.isExtractable(piece)) return undefined;
    // "In which year has it changed?" is no English.
    const {auxiliary} = this.statement.clause.verb;
    if (auxiliary !== undefined && /^(has|have)$/.test(this.s.tokens[auxiliary].normal)) return undefined;
    const {iso = ''} = time;
    const grain = !this.isRelativeDate()
      ? time.grain
      : iso.length > 7
        ? 'day'
        : iso.length > 4
          ? 'month'
          : 'year';
    const wh = grain === 'year' ? 'In which year' : grain === 'month' ? 'In which month' : 'On what date';
    return this.inverted(wh, part);
  }

  private quantityQuestion(part: Part): Stem | undefined {
    const {quantity} = this.fact.answer;
    if (!quantity) return undefined;
    const {piece, range} = part;
    const phrase = part.role === 'subject' ? range : piece?.kind === 'noun' ? piece.phrase : undefined;
    if (!phrase) return undefined;
    const wh = this.howMany(phrase, part.edits);
    if (!wh) return undefined;
    if (part.role === 'subject') {
      return this.assemble([wh, this.verbText(), this.behind()]);
    }
    const objects = this.statement.clause.pieces.filter(
      ({kind, trailing}) => kind === 'noun' && !trailing,
    ).length;
    if (!this.isExtractable(piece!) || objects > 1) return undefined;
    return this.inverted(wh, part);
  }

  /** "how many arrests of Mexican migrants", when the figure opens its noun phrase. */
  private howMany(phrase: TokenRange, edits: readonly Edit[]): string | undefined {
    const {quantity} = this.fact.answer;
    const {target} = this.fact;
    if (!quantity || quantity.max !== undefined) return undefined;
    // "More than how many?" is no question to print: the hedge stays in a gap's sentence.
    if (quantity.hedge && !/^(about|around|roughly|approximately)$/i.test(quantity.hedge)) return undefined;
    const opening = this.s.quantities.find(({from, to}) => from <= target.from && target.to <= to);
    if (!opening || opening.from !== phrase.from) return undefined;
    // "200 soldiers and four bridges": a second figure in the phrase would be asked about with the first.
    if (this.s.quantities.some(({from}) => from > target.from && from < phrase.to)) return undefined;
    const before = this.s.tokens
      .slice(phrase.from, target.from)
      .map(({normal}) => normal)
      .join(' ');
    if (before !== '' && before !== (opening.quantity.hedge ?? '').toLowerCase()) return undefined;
    const rest = render(this.s, {from: target.to, to: phrase.to}, edits);
    // "how many coins and a cup"
    if (/ (?:and|or) /.test(` ${rest} `)) return undefined;
    switch (quantity.kind) {
      case 'count':
      case 'measure':
      case 'duration':
        if (rest === '' || !/s\b|people|men|women|children|police|percent/.test(rest)) return undefined;
        return `${hedgedHowMany(quantity)} ${rest}`;
      case 'money':
        return rest === '' ? `${hedgedHowMany(quantity).replace('many', 'much')} money` : undefined;
      case 'percent':
        return /^of /.test(rest) ? `${hedgedWhat(quantity)} percentage ${rest}` : undefined;
      case 'fraction':
        return /^of /.test(rest) ? `${hedgedWhat(quantity)} share ${rest}` : undefined;
      default:
        return undefined;
    }
  }

  /** The statement with a blank, or with "which …" where the answer would end it. */
  private cloze(part: Part): Stem | undefined {
    const {kind, answer} = this.fact;
    const {to} = this.target;
    const last = this.s.tokens[to - 1].text;
    const possessive = answer.entity ? (/['’]s?$/.exec(last)?.[0] ?? '') : '';
    // A gap in an apposition or in one of two subjects: "two politicians _____ of X and Y of Z were beaten".
    const before = this.target.from - 1;
    if (
      answer.entity &&
      part.range.from <= before &&
      this.s.classes[before] === 'noun' &&
      this.s.tokens[before].tags.has('Plural')
    ) {
      return undefined;
    }
    if (
      answer.entity &&
      part.role === 'subject' &&
      this.s.classes.slice(part.range.from, part.range.to).includes('coordinator')
    ) {
      return undefined;
    }
    // "the northern Bahamas": the options' own article has no place.
    if (answer.entity?.type === 'country' && this.s.classes[before] === 'adjective') return undefined;
    if (answer.entity && part.piece?.trailing && part.piece.kind === 'prepositional') return undefined;
    if (kind === 'when' && part.piece?.trailing) return undefined;
    // A blank inside a clause inside the clause: the reader would have to guess which of two statements is asked about.
    if (
      part.piece &&
      /^(that|relative|subordinate)$/.test(part.piece.kind) &&
      kind !== 'quantity' &&
      kind !== 'when'
    )
      return undefined;
    const ends =
      this.statement.parts.filter(({role}) => role !== 'fronted').at(-1) === part && part.range.to === to;
    if (ends && !possessive && answer.entity && answer.entity.type !== 'person' && this.takesWhich()) {
      return this.statementText(lowerWh(this.wh()), '?');
    }
    if (kind === 'set') {
      return ends ? this.statementText(lowerWh(this.wh()), '?') : undefined;
    }
    // The article before a name stays in the sentence: "the _____".
    const range = this.blankRange();
    if (kind === 'when' && this.isRelativeDate()) {
      const {iso = ''} = answer.time!;
      return {...this.statementText(whenText(iso).replace(dateText(iso), BLANK), '.', range)};
    }
    return this.statementText(BLANK + (possessive && "'s"), '.', range);
  }

  /** "to which company", "members of which party"; but not "the town of which city" or "the 2019 which event". */
  private takesWhich(): boolean {
    const {tokens, classes} = this.s;
    let at = this.fact.target.from - 1;
    if (tokens[at]?.normal === 'the') at--;
    if (!/^(preposition|to|finite|infinitive|participle)$/.test(classes[at] ?? '')) return false;
    return (
      tokens[at].normal !== 'of' ||
      !/^(town|city|village|state|province|island|country|county|region|capital|district|coast)$/.test(
        tokens[at - 1]?.normal ?? '',
      )
    );
  }

  /** "yesterday", "on Friday": written out as a date, so the whole of it makes room for the blank. */
  private isRelativeDate(): boolean {
    const {time} = this.fact.answer;
    return time !== undefined && !time.absolute && time.iso !== undefined;
  }

  private coreOf(): TokenRange {
    const {time} = this.fact.answer;
    const {tokens} = this.s;
    let {from, to} = this.fact.target;
    while (from < to && tokens[from].start < time!.core.start) from++;
    while (to > from && tokens[to - 1].end > time!.core.end) to--;
    return {from, to};
  }

  private statementText(replacement: string, mark: string, target = this.target): Stem {
    const {attribution, parts} = this.statement;
    const texts = (role: Part['role']): string[] =>
      parts.filter((part) => part.role === role).map((part) => this.partText(part, replacement, target));
    const fronted = texts('fronted');
    const {edits: subjectEdits, range} = parts.find(({role}) => role === 'subject')!;
    const subject = texts('subject').map((text) =>
      (fronted.length > 0 || attribution) && (replacement === '' || !text.startsWith(replacement))
        ? lowerFirst(this.statement.clause, range, text, subjectEdits)
        : text,
    );
    const body = tidy([...subject, ...texts('verb'), ...texts('piece')].join(' '));
    const opening = [attribution, ...fronted.map((text) => lowerHead(text))]
      .filter(Boolean)
      .map((text) => `${text}, `);
    return {
      text: upperFirst(opening.join('') + body) + mark,
      form: mark === '.' ? 'cloze' : 'question',
    };
  }

  private partText(
    {range, edits, role, piece}: Part,
    replacement?: string,
    target: TokenRange = this.target,
  ): string {
    if (role === 'verb') return this.verbText();
    const holds = replacement !== undefined && range.from <= target.from && target.to <= range.to;
    const possessive = role === 'subject' && this.statement.clause.nominal !== undefined;
    const text = render(this.s, range, holds ? [{...target, text: replacement}, ...edits] : edits);
    if (possessive) return text.replace(/['’]s?$/, '');
    return piece?.trailing ? `, ${text}` : text;
  }

  /** The verb's words, contractions written out. */
  private verbText(): string {
    const {verb, nominal} = this.statement.clause;
    if (nominal) return nominal.past;
    const edits = this.statement.parts.find(({role}) => role === 'verb')?.edits ?? [];
    const words: string[] = [];
    for (let i = verb.from; i < verb.to; i++) {
      if (edits.some((edit) => edit.from <= i && i < edit.to && edit.text === '')) continue;
      const token = this.s.tokens[i];
      if (token.punctuation) continue;
      const contracted = token.text === '' || /['’]/.test(token.text);
      words.push(contracted ? (token.normal === "n't" ? 'not' : token.normal) : token.text);
    }
    return words.join(' ');
  }

  /** What follows the verb, the answer's own part apart. */
  private behind(except?: Part): string {
    const {comparedAt} = this.fact;
    return tidy(
      this.statement.parts
        .filter((part) => part.role === 'piece' && part !== except)
        .filter(({piece}) => !(comparedAt && piece?.kind === 'time'))
        .map((part) => this.partText(part))
        .concat(comparedAt ?? [])
        .join(' '),
    );
  }

  private subjectText(): string {
    const part = this.statement.parts.find(({role}) => role === 'subject')!;
    return lowerFirst(this.statement.clause, part.range, this.partText(part), part.edits);
  }

  private inverted(wh: string, part?: Part): Stem | undefined {
    const verb = invert(this.statement.clause, this.statement.parts.find(({role}) => role === 'verb')?.edits);
    const {pieces} = this.statement.clause;
    const next = part?.piece && pieces[pieces.indexOf(part.piece) + 1];
    // "which of the migrants did X name who died": the relative clause would be left behind.
    if (!verb || (next?.kind === 'relative' && !next.trailing)) return undefined;
    return this.assemble([wh, verb.auxiliary, this.subjectText(), verb.rest, this.behind(part)], part);
  }

  private assemble(words: readonly string[], except?: Part): Stem {
    const {attribution, parts} = this.statement;
    const fronted = parts
      .filter((part) => part.role === 'fronted' && part !== except)
      .filter(({piece}) => !(this.fact.comparedAt && piece?.kind === 'time'))
      .map((part) => lowerHead(this.partText(part)));
    const opening = [attribution, ...fronted].filter(Boolean).map((text) => `${text}, `);
    const [first, ...rest] = words.filter(Boolean);
    const question = tidy([opening.length > 0 ? lowerWh(first) : first, ...rest].join(' '));
    return {text: upperFirst(`${opening.join('')}${question}?`), form: 'question'};
  }

  /** Whether the target is all there is to the phrase, articles and titles apart. */
  private covers({from, to}: TokenRange): boolean {
    if (this.target.to !== to) return false;
    const {target} = this;
    if (target.from === from) return true;
    const phrase = nounPhraseAt(this.s, from, to);
    return phrase?.to === to && target.from === from + 1 && this.s.tokens[from].normal === 'the';
  }

  /** "skipped the summit in Los Angeles" tells where the summit was, not where it was skipped: only right behind the verb is it sure. */
  private isNextToVerb(piece: Piece): boolean {
    const {pieces} = this.statement.clause;
    const before = pieces.slice(0, pieces.indexOf(piece));
    return (
      !piece.embedded && !piece.trailing && before.every(({kind}) => kind === 'adverb' || kind === 'time')
    );
  }

  /** Whether a question may take the piece out: it belongs to the clause's verb, or to an infinitive right behind it. */
  private isExtractable(piece: Piece): boolean {
    if (piece.trailing) return false;
    const {pieces} = this.statement.clause;
    const before = pieces.slice(0, pieces.indexOf(piece));
    return (
      !piece.embedded ||
      before.every(({kind}) => kind === 'infinitive' || kind === 'adverb' || kind === 'time')
    );
  }
}

const NUMBER_WORDS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lowerWh = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "In May" as it reads behind an attribution; names keep their capital. "Later" is later than something else. */
const lowerHead = (phrase: string): string => {
  const text = phrase.replace(/^(?:Later|Earlier|Also|Then) (?=on |in |at )/, '');
  return /^(In|On|At|By|During|After|Before|Since|From|For|With|Under|Over|As|Between|According|The|A|An|Last|Earlier|To|Of)\b/.test(
    text,
  )
    ? lowerWh(text)
    : text;
};
