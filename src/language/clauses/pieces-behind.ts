import type {Piece, PieceKind} from '../clause.js';
import {SUBORDINATORS} from '../words/closed-classes.js';
import {startingAt, type TokenRange} from '../sentence-reading.js';
import {verbGroupAt} from '../verb-group.js';
import {isFinite} from './finite.js';
import {isSubjectAndVerb, opensSubordinate} from './openings.js';
import type {PartedSentence} from './parted-sentence.js';
import {fullPhraseAt, pieceOf, prepositionalAt} from './phrases.js';
import {isReduced} from './reduced-relatives.js';

/** What stands behind a verb, in its order. */
export interface PiecesBehind {
  readonly pieces: Piece[];
  /** A verb stands among them that belongs to none of them. */
  readonly doubtful: boolean;
  /** The coordinator where a new clause or a second verb of the same subject begins. */
  readonly stop?: number;
}

/** The constituents from token `from`, right behind a verb, up to `end`. */
export function piecesBehind(parted: PartedSentence, from: number, end: number): PiecesBehind {
  return new PieceReader(parted, from, end).read();
}

/** Belong to the verb they stand behind: "made up half". */
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'away', 'back', 'together', 'apart']);

/** How many words before the pieces a modal may stand that governs their bare infinitives. */
const MODAL_REACH = 5;

class PieceReader {
  private readonly pieces: Piece[] = [];
  private embedded = false;
  private doubtful = false;
  private stop?: number;
  private at: number;

  constructor(
    private readonly parted: PartedSentence,
    private readonly from: number,
    private readonly end: number,
  ) {
    this.at = from;
  }

  read(): PiecesBehind {
    while (this.at < this.end && !this.doubtful && this.stop === undefined) this.readNext();
    return {pieces: this.pieces, doubtful: this.doubtful, stop: this.stop};
  }

  private get s() {
    return this.parted.s;
  }

  private readNext(): void {
    const {s, at, end} = this;
    const here = s.classes[at];
    const time = startingAt(s.times, at);
    if (time && time.to <= end) return this.push(pieceOf('time', time));
    if (at === this.from && PARTICLES.has(s.tokens[at].normal)) return this.pushWords('adverb', 1);
    // "about 70,000 arrests": a hedge, not a preposition.
    if (startingAt(s.quantities, at) && here === 'preposition') return this.readHedgedFigure();
    switch (here) {
      case 'to':
        return this.readTo();
      case 'preposition':
      case 'subordinator':
        return this.readPreposition();
      case 'relative':
        return this.pushRest('relative');
      case 'coordinator':
        return this.readCoordinator();
      case 'gerund':
      case 'participle':
        return this.pushEmbedding('participial', {from: at, to: at + 1});
      default:
        return this.readNoun();
    }
  }

  private push(piece: Piece): void {
    this.pieces.push({...piece, embedded: this.embedded});
    this.at = piece.to;
  }

  private pushWords(kind: PieceKind, count: number): void {
    this.push(pieceOf(kind, {from: this.at, to: this.at + count}));
  }

  private pushRest(kind: PieceKind): void {
    this.push(pieceOf(kind, {from: this.at, to: this.end}));
  }

  /** A verb form that is not finite: all that follows belongs to it. */
  private pushEmbedding(kind: 'infinitive' | 'participial', range: TokenRange): void {
    this.embedded = true;
    this.push(pieceOf(kind, range));
  }

  private readHedgedFigure(): void {
    const phrase = fullPhraseAt(this.parted, this.at, this.end, false);
    if (phrase) this.push({...pieceOf('noun', phrase), phrase});
    else this.doubtful = true;
  }

  private readTo(): void {
    const {at, end} = this;
    const next = this.s.classes[at + 1];
    if (next === 'infinitive' || next === 'auxiliary')
      return this.pushEmbedding('infinitive', {from: at, to: this.verbEnd(at + 1)});
    const phrase = prepositionalAt(this.parted, at, end);
    if (phrase) return this.push(phrase);
    if (next === 'gerund') return this.pushEmbedding('participial', {from: at, to: at + 2});
    return this.pushRest('other');
  }

  private readPreposition(): void {
    const {s, at, end} = this;
    const {normal} = s.tokens[at];
    if (SUBORDINATORS.has(normal) && opensSubordinate(this.parted, at, end))
      return this.pushRest('subordinate');
    if (s.classes[at] === 'subordinator') return this.pushRest(normal === 'that' ? 'that' : 'subordinate');
    if (s.classes[at + 1] === 'gerund') return this.pushEmbedding('participial', {from: at, to: at + 2});
    const phrase = prepositionalAt(this.parted, at, end);
    return phrase ? this.push(phrase) : this.pushWords('adverb', 1);
  }

  private readCoordinator(): void {
    const {s, at} = this;
    if (this.opensAnotherVerb(at + 1)) {
      this.stop = at;
      return;
    }
    // "live in Peru and 440,000 in Chile": a second clause without its verb.
    const last = this.pieces.at(-1);
    const figure = startingAt(s.quantities, at + 1);
    const toFigure = s.classes[at + 1] === 'to' && s.classes[at + 2] === 'number';
    if ((figure && last?.kind !== 'noun') || toFigure) {
      this.doubtful = true;
      return;
    }
    this.pushWords('other', 1);
    if (s.classes[this.at] === 'infinitive')
      this.push(pieceOf('infinitive', {from: this.at, to: this.verbEnd(this.at)}));
  }

  /** Whether a verb of its own, and no further piece of this one, stands behind a coordinator. */
  private opensAnotherVerb(at: number): boolean {
    const {s, end} = this;
    if (s.classes[at] === 'subordinator' || this.opensLater(at)) return true;
    // "closed three mines and cost the owners millions": no infinitive came before that this could go on.
    const governed =
      this.embedded || s.classes.slice(Math.max(0, this.from - MODAL_REACH), this.from).includes('modal');
    if (s.classes[at] === 'infinitive' && !governed) return true;
    return at >= end || verbGroupAt(s, at, end) !== undefined || isSubjectAndVerb(this.parted, at, end);
  }

  /** Whether a verb stands behind a coordinator that opens no list: "and according to X he died". */
  private opensLater(from: number): boolean {
    const {classes, tokens} = this.s;
    if (tokens[from]?.normal !== 'according' && classes[from] !== 'preposition' && classes[from] !== 'adverb')
      return false;
    for (let at = from; at < this.end; at++) {
      const here = classes[at];
      if (here === 'relative' || here === 'subordinator') return false;
      if (isFinite(here)) return true;
    }
    return false;
  }

  private readNoun(): void {
    const {s, at, end} = this;
    const here = s.classes[at];
    const phrase = fullPhraseAt(this.parted, at, end, false);
    if (phrase) {
      const verb = verbGroupAt(s, phrase.to, end);
      // A verb right behind an object is a clause the reader did not see coming, unless it may be a participle ("rounds aimed at X").
      if (verb && (!isReduced(s, verb) || this.pieces.at(-1)?.kind === 'noun')) {
        this.doubtful = true;
        return;
      }
      this.push({...pieceOf('noun', phrase), phrase});
      if (verb) this.pushEmbedding('participial', {from: this.at, to: verb.to});
    } else if (here === 'finite' && (s.tokens[at].tags.has('PastTense') || !/s$/.test(s.tokens[at].normal))) {
      this.doubtful = true;
    } else {
      this.pushWords(here === 'adjective' || here === 'adverb' ? here : 'other', 1);
    }
  }

  /** Where the verb words of an infinitive end: "to have been given", "to carefully weigh". */
  private verbEnd(at: number): number {
    const {classes} = this.s;
    let i = at;
    while (i < this.end && (classes[i] === 'auxiliary' || classes[i] === 'adverb')) i++;
    if (i < this.end && /^(infinitive|participle|gerund)$/.test(classes[i])) i++;
    return Math.max(i, at + 1);
  }
}
