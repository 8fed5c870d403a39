import {CONNECTIVES, SUBORDINATORS} from './closed-classes.js';
import {nounPhraseAt, type NounPhrase} from './noun-phrase.js';
import {isNotVouching, isReporting, reportsWithThat} from './reporting.js';
import {startingAt, type SentenceReading, type TokenRange} from './sentence-reading.js';
import type {List, Segment} from './segments.js';
import {isPastOnly} from './word-class.js';
import {isBare, verbGroupAt, type VerbGroup} from './verb-group.js';

export type PieceKind =
  | 'noun'
  | 'prepositional'
  | 'time'
  | 'adverb'
  | 'adjective'
  | 'infinitive'
  | 'participial'
  | 'that'
  | 'subordinate'
  | 'relative'
  | 'apposition'
  | 'comparison'
  | 'predicate'
  | 'other';

/** A constituent of a clause, in the order it stands. */
export interface Piece extends TokenRange {
  readonly kind: PieceKind;
  readonly preposition?: string;
  /** The noun phrase of a `noun` or `prepositional` piece with its of-phrases, preposition apart. */
  readonly phrase?: TokenRange;
  /** Stands behind an infinitive or a participle: it belongs to that verb, not to the clause's own. */
  readonly embedded: boolean;
  /** Set off by a comma at the end of the clause: the clause stands without it. */
  readonly trailing: boolean;
}

/** Who a statement is the word of. */
export interface Attribution {
  readonly speaker: TokenRange;
  readonly verb: string;
}

/** A subject, a finite verb and what completes it. */
export interface Clause {
  readonly reading: SentenceReading;
  readonly fronted: readonly Piece[];
  readonly subject: TokenRange & {readonly head: number};
  readonly verb: VerbGroup;
  /** The verb's forms when a noun stands for it: "decision" gives "decided" and "decide". */
  readonly nominal?: {readonly past: string; readonly infinitive: string};
  readonly pieces: readonly Piece[];
  readonly attribution?: Attribution;
  /** The subject is taken over from the clause before ("…, was awarded a medal and rescued animals"). */
  readonly sharesSubject: boolean;
  /** An "if" or "unless" governs it. */
  readonly conditional: boolean;
  /** The reader met a verb it cannot place: what follows the verb cannot be trusted. */
  readonly doubtful: boolean;
}

/** Every clause of the sentence that can be told apart with confidence; none is as good an answer. */
export function clausesOf(
  s: SentenceReading,
  lists: readonly List[],
  segments: readonly Segment[],
): Clause[] {
  return new ClauseReader(s, lists, segments).read();
}

const MAX_INTERPOSED = 3;

/** Marks that may enclose an apposition. */
const INTERPOSING = new Set([',', '(', ')', '—', '–']);

const INTERPOSABLE: ReadonlySet<string> = new Set(['apposition', 'other', 'participial', 'relative']);

/** Take a singular or a plural verb. */
const COLLECTIVE =
  /^(people|police|men|women|children|team|group|staff|crew|family|couple|pair|majority|number|half|third|quarter|series|news|politics|percent|some|most|many|all|none|government|company|public|media|data|dozens|hundreds|thousands|millions|rest|side|crowd|jury|band|party|committee|headquarters|means|species)$/;

const COMPARING = new Set(['up', 'down', 'compared']);

/** Open examples, not a constituent of the clause. */
const EXAMPLES = new Set(['including', 'such', 'like', 'excluding']);

/** Belong to the verb they stand behind: "made up half". */
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'away', 'back', 'together', 'apart']);

class ClauseReader {
  private readonly clauses: Clause[] = [];

  constructor(
    private readonly s: SentenceReading,
    private readonly lists: readonly List[],
    private readonly segments: readonly Segment[],
  ) {}

  read(): Clause[] {
    const {segments} = this;
    const conditional = this.s.tokens.some(({normal}) => normal === 'if' || normal === 'unless');
    let attribution = this.leadingAttribution();
    let k = 0;
    let lost = false;
    while (k < segments.length) {
      const count = this.clauses.length;
      const next = Math.max(this.readFrom(k, segments[k].from, attribution, conditional), k + 1);
      const found = this.clauses.splice(count);
      // Behind a verb that could not be placed nothing is sure: what follows may be its report.
      if (!lost) this.clauses.push(...found);
      if (found.length === 0 && this.hasVerb(segments.slice(k, next))) lost = true;
      k = next;
      if (k < segments.length && segments[k].mark === ';') {
        attribution = undefined;
        lost = false;
      }
    }
    // What stands between quotation marks is somebody's speech, with its own "I" and "now".
    return this.clauses.filter(({verb}) => !this.s.quoted[verb.main]);
  }

  private hasVerb(segments: readonly Segment[]): boolean {
    return segments.some(({from, to}) =>
      this.s.classes
        .slice(from, to)
        .some((here) => here === 'finite' || here === 'auxiliary' || here === 'modal'),
    );
  }

  /** Reads a clause that starts at `start` in segment `k`; gives the segment to go on with. */
  private readFrom(
    k: number,
    start: number,
    attribution: Attribution | undefined,
    conditional: boolean,
  ): number {
    const {s, segments} = this;
    let segment = segments[k];
    let at = this.skipOpening(start, segment.to);
    const fronted: Piece[] = [];
    // Phrases before the subject, in this segment or in segments of their own.
    for (;;) {
      if (at >= segment.to) {
        if (++k >= segments.length) return k;
        segment = segments[k];
        at = this.skipOpening(segment.from, segment.to);
        if (segment.mark !== ',') break;
      }
      if (this.opensSubordinate(at, segment.to)) return k + 1;
      const piece = this.frontedAt(at, segment.to);
      if (!piece) break;
      fronted.push(piece);
      at = piece.to;
    }
    const subject = this.subjectAt(at, segment.to);
    if (!subject) return k + 1;
    let verb: VerbGroup | undefined;
    let verbSegment = k;
    const medial: Piece[] = [];
    let behind = subject.to;
    // "X on Tuesday morning met Y"
    for (
      let time = startingAt(s.times, behind);
      time && time.to < segment.to;
      time = startingAt(s.times, behind)
    ) {
      medial.push(this.piece('time', time));
      behind = time.to;
    }
    if (behind < segment.to) {
      verb = verbGroupAt(s, behind, segment.to);
    } else {
      const found = this.interposedVerb(k);
      if (found) ({verb, segment: verbSegment} = found);
    }
    if (!verb || isBare(s, verb)) return k + 1;
    // "The boy's aunt, X, came too": the name says who.
    const named =
      verbSegment > k && s.tokens[subject.from].normal === 'the'
        ? this.nameBehind(subject, verbSegment)
        : undefined;
    if (named) {
      return this.finish({
        fronted: [...fronted, ...medial],
        subject: {...named, head: named.to - 1},
        verb,
        verbSegment,
        attribution,
        conditional,
        sharesSubject: false,
      });
    }
    // "a system backed by X was rejected": a first past form with a second verb behind it is a participle of the subject's.
    if (
      this.isReduced(verb) &&
      !isReporting(s.tokens[verb.main].normal) &&
      (this.piecesIn(verb.to, segments[verbSegment].to, false).doubtful ||
        s.classes[this.laterVerb(verb.to, segments[verbSegment].to)?.from ?? -1] === 'auxiliary')
    ) {
      const main = this.laterVerb(verb.to, segments[verbSegment].to);
      if (main) {
        return this.finish({
          fronted: [...fronted, ...medial],
          subject: {...subject, to: main.from},
          verb: main,
          verbSegment,
          attribution,
          conditional,
          sharesSubject: false,
        });
      }
    }
    return this.finish({
      fronted: [...fronted, ...medial],
      subject,
      verb,
      verbSegment,
      attribution,
      conditional,
      sharesSubject: false,
    });
  }

  /** "the tax discipline" read as subject and verb: the numbers do not agree. */
  private disagrees({from, to, head}: NounPhrase, verb: VerbGroup): boolean {
    const {tokens, classes} = this.s;
    const {normal, tags} = tokens[head];
    if (classes[head] === 'name' || classes[head] === 'pronoun') {
      return (
        verb.number === 'plural' &&
        classes[head] === 'name' &&
        to - from === 1 &&
        verb.auxiliary === undefined &&
        !/s$/.test(normal)
      );
    }
    const plural = tags.has('Plural') || /[^s]s$/.test(normal) || COLLECTIVE.test(normal);
    if (verb.number === 'plural') {
      return (
        !plural &&
        !classes.slice(from, to).includes('coordinator') &&
        (classes[head] === 'noun' || verb.auxiliary === undefined)
      );
    }
    return (
      verb.number === 'singular' && tags.has('Plural') && classes[head] === 'noun' && !COLLECTIVE.test(normal)
    );
  }

  /** "The group's spokesman, X, said": the name is who speaks. */
  private nameBehind(subject: TokenRange, verbSegment: number): TokenRange | undefined {
    const segment = this.segments.find(({from}) => from > subject.to - 1);
    if (!segment || segment.mark !== ',' || segment.from >= this.segments[verbSegment].from) return undefined;
    return this.s.names.find(({from, to}) => from === segment.from && to === segment.to);
  }

  /** Whether the verb may be a participle: a past form without auxiliary. */
  private isReduced({auxiliary, main, tense}: VerbGroup): boolean {
    return auxiliary === undefined && tense === 'past' && !isPastOnly(this.s.tokens[main].normal);
  }

  /** The next verb group behind a reduced relative, with nothing between that opens a clause. */
  private laterVerb(from: number, end: number): VerbGroup | undefined {
    const {s} = this;
    for (let at = from; at < end; at++) {
      const here = s.classes[at];
      if (here === 'relative' || here === 'subordinator' || here === 'coordinator') return undefined;
      if (here === 'auxiliary' || here === 'modal' || here === 'finite') return verbGroupAt(s, at, end);
    }
    return undefined;
  }

  /** "X, a member of Y, was …": the verb stands behind what is interposed after segment `k`. */
  private interposedVerb(k: number): {verb: VerbGroup; segment: number} | undefined {
    const {s, segments} = this;
    if (k < 0) return undefined;
    for (let j = k + 1; j < segments.length && j <= k + MAX_INTERPOSED + 1; j++) {
      const {from, to, mark} = segments[j];
      if (!INTERPOSING.has(mark)) return undefined;
      const verb = verbGroupAt(s, from, to);
      const next = segments[j + 1];
      // "The bank, based in Zurich, denied": a participle that looks like the verb.
      if (
        verb &&
        j === k + 1 &&
        this.isReduced(verb) &&
        next?.mark === ',' &&
        verbGroupAt(s, next.from, next.to)
      )
        continue;
      if (verb) return j > k + 1 ? {verb, segment: j} : undefined;
      if (this.opensClause(segments[j])) return undefined;
    }
    return undefined;
  }

  private finish(start: {
    fronted: Piece[];
    subject: NounPhrase;
    verb: VerbGroup;
    verbSegment: number;
    attribution?: Attribution;
    conditional: boolean;
    sharesSubject: boolean;
  }): number {
    const {s, segments} = this;
    const {subject, verb, verbSegment, conditional} = start;
    const segment = segments[verbSegment];
    const main = s.tokens[verb.main].normal;
    // "denied that X had paid", "hoped X would come": what follows is no statement of anybody's.
    if (isNotVouching(main) && this.embeddedStart(verb.to, segment.to, true) !== undefined)
      return verbSegment + 1;
    if (isReporting(main) && !verb.passive) {
      const embedded = this.embeddedStart(verb.to, segment.to, reportsWithThat(main));
      if (embedded !== undefined) {
        if (verb.negated) return verbSegment + 1;
        const attribution = {speaker: this.nameBehind(subject, verbSegment) ?? subject, verb: main};
        const at = embedded < segment.to ? verbSegment : verbSegment + 1;
        return Math.max(this.readFrom(at, embedded, attribution, conditional), verbSegment + 1);
      }
    }
    const {pieces, doubtful: lost, stop} = this.piecesIn(verb.to, segment.to, false);
    // "said although …": what is said was not found.
    // "that only X, which …, has": a clause cut off by what is interposed in it.
    const cut = pieces.some(
      ({kind, from, to}) =>
        (kind === 'that' || kind === 'subordinate' || kind === 'relative') &&
        !s.classes
          .slice(from, to)
          .some((here) => here === 'finite' || here === 'auxiliary' || here === 'modal'),
    );
    const doubtful =
      lost ||
      cut ||
      this.disagrees(subject, verb) ||
      (isReporting(main) &&
        !verb.passive &&
        (!reportsWithThat(main) ||
          /^(told|tells|tell)$/.test(main) ||
          !pieces.some(({kind}) => kind === 'noun' || kind === 'infinitive')));
    let next = verbSegment + 1;
    let broken = doubtful;
    let {attribution} = start;
    let sharedVerb: {verb: VerbGroup; segment: number} | undefined;
    if (stop !== undefined) {
      const shared = this.sharedVerbAt(stop, segment.to, verb);
      if (shared) sharedVerb = {verb: shared, segment: verbSegment};
    }
    while (next < segments.length && !sharedVerb) {
      const following = segments[next];
      if (following.mark === ';') break;
      const attributed = this.trailingAttribution(following);
      if (attributed) {
        attribution ??= attributed;
        next++;
        continue;
      }
      const shared =
        following.mark === ',' && this.isCoordinated(next)
          ? this.sharedVerbAt(following.from, following.to, verb)
          : undefined;
      if (shared) {
        sharedVerb = {verb: shared, segment: next};
        break;
      }
      if (this.opensClause(following)) break;
      const kind = this.trailingKind(following);
      if (
        INTERPOSABLE.has(pieces.at(-1)?.kind ?? '') &&
        following.mark === ',' &&
        !s.quoted[following.from] &&
        pieces.at(-1)?.trailing &&
        pieces.filter(({trailing}) => trailing).length === 1 &&
        (kind === 'prepositional' || kind === 'infinitive') &&
        !EXAMPLES.has(s.tokens[following.from].normal)
      ) {
        // "blamed X, a senator, for the delay": the clause goes on behind the apposition.
        const further = this.piecesIn(following.from, following.to, false);
        pieces.push(...further.pieces);
        broken ||= further.doubtful;
      } else {
        pieces.push({from: following.from, to: following.to, kind, embedded: true, trailing: true});
      }
      next++;
    }
    this.clauses.push({
      reading: s,
      fronted: start.fronted,
      subject,
      verb,
      pieces,
      attribution,
      sharesSubject: start.sharesSubject,
      conditional,
      doubtful: broken,
    });
    if (sharedVerb) {
      return this.finish({
        ...start,
        fronted: [],
        verb: sharedVerb.verb,
        verbSegment: sharedVerb.segment,
        attribution,
        sharesSubject: true,
      });
    }
    return next;
  }

  /** "and", "However" and the like at the head of a clause. */
  private skipOpening(at: number, end: number): number {
    const {tokens} = this.s;
    while (at < end && (CONNECTIVES.has(tokens[at].normal) || /^["“”'‘’]$/.test(tokens[at].text))) {
      if (startingAt(this.s.times, at)) break;
      at++;
    }
    return at;
  }

  private opensSubordinate(at: number, end: number): boolean {
    const {normal} = this.s.tokens[at];
    if (!SUBORDINATORS.has(normal) || startingAt(this.s.times, at)) return false;
    if (this.s.classes[at] === 'subordinator') return true;
    const subject = this.subjectAt(at + 1, end);
    return subject !== undefined && verbGroupAt(this.s, subject.to, end) !== undefined;
  }

  private frontedAt(at: number, end: number): Piece | undefined {
    const time = startingAt(this.s.times, at);
    if (time && time.to <= end) {
      // A time right before a verb is its subject ("2019 was …"), one before a noun its modifier.
      return verbGroupAt(this.s, time.to, end) ? undefined : this.piece('time', time);
    }
    // "About 70,000 people fled": a hedge opens the subject.
    if (startingAt(this.s.quantities, at)) return undefined;
    if (this.s.classes[at] === 'preposition') return this.prepositionalAt(at, end);
    if (
      this.s.classes[at] === 'adverb' &&
      this.s.classes[at + 1] !== 'adjective' &&
      this.s.classes[at + 1] !== 'number'
    ) {
      return this.piece('adverb', {from: at, to: at + 1});
    }
    return undefined;
  }

  /** A noun phrase with the prepositional phrases that follow it, and a second one joined by "and". */
  private subjectAt(at: number, end: number): NounPhrase | undefined {
    const phrase = this.fullPhraseAt(at, end, true);
    if (phrase && /['’]s?$/.test(this.s.tokens[phrase.to - 1].text)) return undefined;
    if (!phrase || this.s.classes[phrase.to] !== 'gerund') return phrase;
    // "an official briefing reporters on Monday said": the participle's own phrases belong to the subject.
    let to = phrase.to + 1;
    while (to < end && !verbGroupAt(this.s, to, end)) {
      const next =
        startingAt(this.s.times, to) ?? this.prepositionalAt(to, end) ?? nounPhraseAt(this.s, to, end);
      if (!next || next.to <= to) return phrase;
      to = next.to;
    }
    return to < end ? {...phrase, to} : phrase;
  }

  /**
   * A noun phrase with its of-phrases; with `loose`, any prepositional phrase behind it too. Only the last member of a
   * list decides where it ends.
   */
  private fullPhraseAt(at: number, end: number, loose: boolean): NounPhrase | undefined {
    const {s} = this;
    const list = this.lists.find(({from, to}) => from === at && to <= end);
    const first = nounPhraseAt(s, at, end);
    if (!first) return undefined;
    // Two phrases with "and" between are one only when no verb follows the second.
    let to = list && (list.members.length > 2 || loose || !verbGroupAt(s, list.to, end)) ? list.to : first.to;
    for (;;) {
      const {normal} = s.tokens[to] ?? {normal: ''};
      if (to >= end || (s.classes[to] !== 'preposition' && s.classes[to] !== 'to')) break;
      if (startingAt(s.times, to)) break;
      if (normal !== 'of' && !loose) break;
      const list = this.lists.find(({from}) => from === to + 1);
      const inner = nounPhraseAt(s, to + 1, end);
      if (!inner) break;
      to = list && list.to <= end && !(verbGroupAt(s, list.to, end) && !loose) ? list.to : inner.to;
    }
    return {from: at, to, head: first.head};
  }

  private prepositionalAt(at: number, end: number): Piece | undefined {
    const {s} = this;
    if (s.classes[at] !== 'preposition' && s.classes[at] !== 'to') return undefined;
    // "because of", "due to", "along with": two words, one preposition.
    const next = s.tokens[at + 1]?.normal;
    const joined =
      next === 'of' || next === 'to' || next === 'with' || (next === 'as' && s.tokens[at].normal === 'such');
    const phrase = this.fullPhraseAt(at + (joined ? 2 : 1), end, false);
    if (!phrase) return undefined;
    return {
      ...this.piece('prepositional', {from: at, to: phrase.to}),
      preposition: s.tokens[at].normal,
      phrase,
    };
  }

  private piece(kind: PieceKind, {from, to}: TokenRange, embedded = false): Piece {
    return {kind, from, to, embedded, trailing: false};
  }

  /** The constituents behind a verb; `stop` is where a new clause or a second verb of the same subject begins. */
  private piecesIn(
    from: number,
    end: number,
    behindInfinitive: boolean,
  ): {pieces: Piece[]; doubtful: boolean; stop?: number} {
    const {s} = this;
    const pieces: Piece[] = [];
    let embedded = behindInfinitive;
    let at = from;
    const push = (piece: Piece): void => {
      pieces.push({...piece, embedded});
      at = piece.to;
    };
    const swallow = (kind: PieceKind): void => push(this.piece(kind, {from: at, to: end}));
    while (at < end) {
      const {normal} = s.tokens[at];
      const here = s.classes[at];
      const time = startingAt(s.times, at);
      if (time && time.to <= end) {
        push(this.piece('time', time));
      } else if (at === from && PARTICLES.has(normal)) {
        push(this.piece('adverb', {from: at, to: at + 1}));
      } else if (startingAt(s.quantities, at) && here === 'preposition') {
        // "about 70,000 arrests": a hedge, not a preposition.
        const phrase = this.fullPhraseAt(at, end, false);
        if (!phrase) return {pieces, doubtful: true};
        push({...this.piece('noun', phrase), phrase});
      } else if (here === 'to') {
        if (s.classes[at + 1] === 'infinitive' || s.classes[at + 1] === 'auxiliary') {
          embedded = true;
          push(this.piece('infinitive', {from: at, to: this.verbEnd(at + 1, end)}));
        } else {
          const phrase = this.prepositionalAt(at, end);
          if (phrase) push(phrase);
          else if (s.classes[at + 1] === 'gerund') {
            embedded = true;
            push(this.piece('participial', {from: at, to: at + 2}));
          } else swallow('other');
        }
      } else if (here === 'preposition' || here === 'subordinator') {
        if (SUBORDINATORS.has(normal) && this.opensSubordinate(at, end)) {
          swallow('subordinate');
        } else if (here === 'subordinator') {
          swallow(normal === 'that' ? 'that' : 'subordinate');
        } else if (s.classes[at + 1] === 'gerund') {
          embedded = true;
          push(this.piece('participial', {from: at, to: at + 2}));
        } else {
          push(this.prepositionalAt(at, end) ?? this.piece('adverb', {from: at, to: at + 1}));
        }
      } else if (here === 'relative') {
        swallow('relative');
      } else if (here === 'coordinator') {
        if (s.classes[at + 1] === 'subordinator' || this.opensLater(at + 1, end))
          return {pieces, doubtful: false, stop: at};
        // "closed three mines and cost the owners millions": no infinitive came before that this could go on.
        const governed = embedded || s.classes.slice(Math.max(0, from - 5), from).includes('modal');
        if (s.classes[at + 1] === 'infinitive' && !governed) return {pieces, doubtful: false, stop: at};
        const verb = verbGroupAt(s, at + 1, end);
        const subject = verb ? undefined : this.subjectAt(at + 1, end);
        if (verb || at + 1 >= end || (subject && verbGroupAt(s, subject.to, end)))
          return {pieces, doubtful: false, stop: at};
        push(this.piece('other', {from: at, to: at + 1}));
        if (s.classes[at] === 'infinitive')
          push(this.piece('infinitive', {from: at, to: this.verbEnd(at, end)}));
      } else if (here === 'gerund' || here === 'participle') {
        embedded = true;
        push(this.piece('participial', {from: at, to: at + 1}));
      } else {
        const phrase = this.fullPhraseAt(at, end, false);
        if (phrase) {
          const verb = verbGroupAt(s, phrase.to, end);
          // A verb right behind an object is a clause the reader did not see coming, unless it may be a participle ("rounds aimed at X").
          if (verb && (!this.isReduced(verb) || pieces.at(-1)?.kind === 'noun'))
            return {pieces, doubtful: true};
          push({...this.piece('noun', phrase), phrase});
          if (verb) {
            embedded = true;
            push(this.piece('participial', {from: at, to: verb.to}));
          }
        } else if (here === 'finite' && (s.tokens[at].tags.has('PastTense') || !/s$/.test(normal))) {
          return {pieces, doubtful: true};
        } else {
          push(
            this.piece(here === 'adjective' ? 'adjective' : here === 'adverb' ? 'adverb' : 'other', {
              from: at,
              to: at + 1,
            }),
          );
        }
      }
    }
    return {pieces, doubtful: false};
  }

  /** Whether a verb stands behind a coordinator that opens no list: "and according to X he died". */
  private opensLater(from: number, end: number): boolean {
    const {classes, tokens} = this.s;
    if (tokens[from]?.normal !== 'according' && classes[from] !== 'preposition' && classes[from] !== 'adverb')
      return false;
    for (let at = from; at < end; at++) {
      const here = classes[at];
      if (here === 'relative' || here === 'subordinator') return false;
      if (here === 'finite' || here === 'auxiliary' || here === 'modal') return true;
    }
    return false;
  }

  /** Where the verb words of an infinitive end: "to have been given", "to carefully weigh". */
  private verbEnd(at: number, end: number): number {
    const {classes} = this.s;
    let i = at;
    while (i < end && (classes[i] === 'auxiliary' || classes[i] === 'adverb')) i++;
    if (i < end && (classes[i] === 'infinitive' || classes[i] === 'participle' || classes[i] === 'gerund'))
      i++;
    return Math.max(i, at + 1);
  }

  /** A verb that takes over the subject of the clause before: "and rescued animals". */
  private sharedVerbAt(at: number, end: number, before: VerbGroup): VerbGroup | undefined {
    const {s} = this;
    const from = s.classes[at] === 'coordinator' ? at + 1 : at;
    const verb = verbGroupAt(s, from, end);
    if (!verb || isBare(s, verb)) return undefined;
    // "but lines for the subway can be long": a noun that looks like a verb.
    if (verb.auxiliary === undefined && verb.tense === 'present' && this.laterVerb(verb.to, end))
      return undefined;
    // "was hurt and replaced": a participle that leans on the auxiliary before; by itself it would be active.
    return before.auxiliary !== undefined && verb.auxiliary === undefined && verb.tense === 'past'
      ? undefined
      : verb;
  }

  /** "…, was awarded X, and rescued Y": an "and" before this verb or before a later one of the row. */
  private isCoordinated(k: number): boolean {
    const {s, segments} = this;
    for (let j = k; j < segments.length && segments[j].mark === ','; j++) {
      const {from, to} = segments[j];
      if (s.classes[from] === 'coordinator') return verbGroupAt(s, from + 1, to) !== undefined;
      const verb = verbGroupAt(s, from, to);
      if (!verb || COMPARING.has(s.tokens[from].normal)) return false;
      // "…, was awarded X and rescued Y"
      if (j > k || s.classes.slice(verb.to, to).includes('coordinator')) {
        for (let at = verb.to; at < to; at++) {
          if (s.classes[at] === 'coordinator' && verbGroupAt(s, at + 1, to)) return true;
        }
      }
    }
    return false;
  }

  /** Where the reported clause starts behind a verb of saying, if one does. */
  private embeddedStart(from: number, end: number, needsThat: boolean): number | undefined {
    const {s} = this;
    for (let at = from; at < end;) {
      if (s.tokens[at].normal === 'that') return at + 1 < end ? at + 1 : undefined;
      const time = startingAt(s.times, at);
      if (time) {
        at = time.to;
        continue;
      }
      const subject = this.subjectAt(at, end);
      if (subject && verbGroupAt(s, subject.to, end)) return at;
      // "said X, the minister, met …"
      if (subject && subject.to === end && this.interposedVerb(this.segments.findIndex(({to}) => to === end)))
        return at;
      if (s.tokens[at].normal === 'there' && s.classes[at + 1] === 'auxiliary') return undefined;
      if (s.classes[at] === 'preposition' || s.classes[at] === 'to') {
        const phrase = this.prepositionalAt(at, end);
        if (!phrase) return undefined;
        at = phrase.to;
      } else if (needsThat || this.followedByThat(at, end)) {
        // "told reporters that": the hearer stands between.
        const phrase = nounPhraseAt(s, at, end);
        if (!phrase) return undefined;
        at = phrase.to;
      } else {
        return undefined;
      }
    }
    // "reported in May, 62 shops had closed"
    const next = this.segments.find(({from: start}) => start > end - 1);
    return next?.mark === ',' && this.opensClause(next) ? next.from : undefined;
  }

  private followedByThat(at: number, end: number): boolean {
    const phrase = nounPhraseAt(this.s, at, end);
    return phrase !== undefined && this.s.tokens[phrase.to]?.normal === 'that';
  }

  /** "according to X," at the head of the sentence. */
  private leadingAttribution(): Attribution | undefined {
    const [first] = this.segments;
    return first && this.accordingTo(first);
  }

  private accordingTo({from, to}: Segment): Attribution | undefined {
    const {tokens} = this.s;
    if (tokens[from].normal !== 'according' || tokens[from + 1]?.normal !== 'to') return undefined;
    const speaker = this.fullPhraseAt(from + 2, to, true);
    return speaker ? {speaker, verb: 'according'} : undefined;
  }

  /** "…, X said", "…, said X", "…, according to X". */
  private trailingAttribution(segment: Segment): Attribution | undefined {
    const {s} = this;
    const according = this.accordingTo(segment);
    if (according) return according;
    const {from, to} = segment;
    const inverted = s.classes[from] === 'finite' && isReporting(s.tokens[from].normal);
    if (inverted) {
      const speaker = this.fullPhraseAt(from + 1, to, true);
      return speaker ? {speaker, verb: s.tokens[from].normal} : undefined;
    }
    const speaker = this.fullPhraseAt(from, to, true);
    const verb = speaker && verbGroupAt(s, speaker.to, to);
    if (!speaker || !verb || !isReporting(s.tokens[verb.main].normal)) return undefined;
    return this.embeddedStart(verb.to, to, false) === undefined
      ? {speaker, verb: s.tokens[verb.main].normal}
      : undefined;
  }

  private opensClause({from, to}: Segment): boolean {
    const at = this.skipOpening(from, to);
    if (at >= to || this.opensSubordinate(at, to) || this.s.classes[at] === 'relative') return false;
    const subject = this.subjectAt(at, to);
    return subject !== undefined && verbGroupAt(this.s, subject.to, to) !== undefined;
  }

  private trailingKind({from, to}: Segment): PieceKind {
    const {s} = this;
    const {normal} = s.tokens[from];
    const here = s.classes[from];
    if (COMPARING.has(normal) && to - from > 1) return 'comparison';
    if (startingAt(s.times, from)) return 'time';
    if (here === 'relative') return 'relative';
    if (this.opensSubordinate(from, to)) return 'subordinate';
    if (here === 'gerund' || here === 'participle') return 'participial';
    if (here === 'preposition') return 'prepositional';
    if (here === 'to') return 'infinitive';
    if (nounPhraseAt(s, from, to)) return 'apposition';
    return 'other';
  }
}
