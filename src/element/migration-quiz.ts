import {html, LitElement, nothing, type PropertyValues} from 'lit';
import type {Article} from '../article/article.js';
import {en} from '../locales/en.js';
import {localeOf} from '../locales/locale-of.js';
import type {Strings} from '../locales/strings.js';
import {translator} from '../locales/translate.js';
import type {Mode} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import {shownItems, type Desk, type OpenDesk, type Shown} from './desk.js';
import type {} from './events.js';
import {QuizErrorEvent} from './quiz-error-event.js';
import {QuizReadyEvent} from './quiz-ready-event.js';
import {findQuiz, type Found} from './find-quiz.js';
import {itemView} from './item-view.js';
import {kept} from './keeping.js';
import {quizProblem, type QuizProblem} from './problem.js';
import type {problemView} from './problem-view.js';
import type {Session} from './session.js';
import type {Stage} from './stage.js';
import {styles} from './styles.js';

/** Properties that decide neither which quiz is shown nor how it is taken. */
const MINOR: readonly PropertyKey[] = ['headingLevel', 'required', 'strings', 'lang'];

/** Properties with values that are none, and that may change what there is to fetch. */
const SETTINGS = ['count', 'mode', 'attempts', 'hintCost', 'timeLimit'] as const;
const EXTRAS = ['mode', 'attempts', 'hints', 'confidence', 'skip', 'timeLimit'] as const;

const once = (target: EventTarget, type: string) =>
  new Promise((resolve) => target.addEventListener(type, resolve, {once: true}));

/**
 * A quiz about a news article: made from the article of the page, or prepared.
 *
 * Where several sources are given, the first of these counts: `quiz`, `article`, `src`, a child
 * `<script type="application/json">`, `for`, the quiz that comes with the element. A quiz is set up before the reader
 * begins: a change to what it is made of, or to how it is taken, starts it anew.
 *
 * Custom properties begin with `--quiz-`. Colours that are not given follow the page: its text colour, and light or dark by
 * its `color-scheme`.
 *
 * @fires {QuizReadyEvent} quiz-ready - A quiz can be taken.
 * @fires {QuizRespondEvent} quiz-respond - An answer was graded.
 * @fires {QuizCompleteEvent} quiz-complete - The last item is behind the reader.
 * @fires {QuizErrorEvent} quiz-error - There is no quiz to take: `detail` says what was expected, what came and where.
 *
 * @slot - Never shown: what readers see without script, and a `<script type="application/json">` with a quiz.
 *
 * @csspart quiz - All of it.
 * @csspart title - The quiz's own heading.
 * @csspart progress - How far the reader is, in words.
 * @csspart item - The item on screen.
 * @csspart stem - The question.
 * @csspart option - One option with its input.
 * @csspart input - A field to write in, or to choose from.
 * @csspart pair - A prompt with what it is matched to.
 * @csspart order - The list to put in order; `movable` is one entry of it.
 * @csspart error - What is missing before an answer can be graded.
 * @csspart hint - A hint that was asked for.
 * @csspart confidence - How sure the reader is; `chip` is one choice of it.
 * @csspart feedback - What follows an answer.
 * @csspart verdict - Whether it was right; on the last screen its heading.
 * @csspart evidence - A quote with its caption and its link; `quote` is the quote alone.
 * @csspart actions - A row of buttons.
 * @csspart time - The time left, with the ways to have more.
 * @csspart navigator - In mode `exam` the way to any item.
 * @csspart result - The last screen; `score` is the score on it.
 * @csspart review - All items again; `review-heading` and `review-stem` are their headings.
 * @csspart message - What stands in for a quiz.
 * @csspart back - What leads back from the article to the question.
 * @csspart print - What is printed in place of what is seen.
 *
 * @cssproperty --quiz-accent - The one colour that stands out: `#8a2a1b`, in the dark `#f0a08c`.
 * @cssproperty --quiz-on-accent - Text on it.
 * @cssproperty --quiz-right - What is right.
 * @cssproperty --quiz-wrong - What is wrong.
 * @cssproperty --quiz-line - Fine lines.
 * @cssproperty --quiz-muted - Text that steps back.
 * @cssproperty --quiz-tint - What is chosen or pointed at.
 * @cssproperty --quiz-radius - How round buttons and fields are.
 * @cssproperty --quiz-space - The space between things.
 * @cssproperty --quiz-min-height - The space that is kept while a quiz loads.
 * @cssproperty --quiz-heading-font - The font of stems; the page's when not given.
 * @cssproperty --quiz-quote-font - The font of quotes; the page's when not given.
 * @cssproperty --quiz-highlight - Behind the sentence that is marked in the article; read from the article.
 * @cssproperty --quiz-highlight-text - Its text.
 */
export class MigrationQuiz extends LitElement {
  static readonly formAssociated = true;

  static override styles = styles;

  static override properties = {
    for: {},
    src: {},
    count: {},
    seed: {},
    mode: {},
    attempts: {},
    shuffle: {type: Boolean},
    hints: {type: Boolean},
    hintCost: {attribute: 'hint-cost'},
    confidence: {type: Boolean},
    skip: {type: Boolean},
    timeLimit: {attribute: 'time-limit'},
    storage: {},
    required: {type: Boolean},
    lang: {reflect: true},
    headingLevel: {attribute: 'heading-level', type: Number},
    quiz: {attribute: false},
    article: {attribute: false},
    strings: {attribute: false},
  };

  /** Id of the element of the page that holds the article to ask about. */
  declare for?: string;
  /** Address of a prepared quiz. */
  declare src?: string;
  /** How many items at most: a whole number of 1 or more. */
  declare count?: string | number;
  /** What the choice of items and orders are drawn with. Any text is a seed, '' and '0' too. */
  declare seed?: string;
  /** `immediate` when not given. */
  declare mode?: Mode;
  /** How often an item may be answered in mode `immediate`; once when not given. */
  declare attempts?: string | number;
  /** Shows items and options in an order the seed draws. */
  declare shuffle: boolean;
  /** Lets readers have wrong options struck out, beside the hints that an item has. */
  declare hints: boolean;
  /** What a hint takes off an item's points: a share from 0 to 1. */
  declare hintCost?: string | number;
  /** Asks how sure the reader is. */
  declare confidence: boolean;
  /** Lets readers leave an item for later. */
  declare skip: boolean;
  /** Seconds for the whole quiz. Readers may take more time, or do without the limit. */
  declare timeLimit?: string | number;
  /** `none` to keep nothing between visits. */
  declare storage?: string;
  /** In a form: the quiz must be finished. */
  declare required: boolean;
  /** The level of the quiz's own heading, from 1 to 6; 2 when not given. */
  declare headingLevel?: number;
  /** A prepared quiz. It is checked like one that is fetched. */
  declare quiz?: Quiz;
  /** An article to ask about, or its plain text. */
  declare article?: Article | string;
  /** Words of the interface that the page says in its own way. */
  declare strings?: Partial<Strings>;

  #internals = this.attachInternals();
  #t = translator('en', en);
  /** What is shown, once there is a quiz. */
  #stage?: Stage;
  #problem?: QuizProblem;
  #apology?: typeof problemView;
  #arranged: Desk['arranged'];
  #extras: Desk['extras'];
  /** English words that came with something fetched later. */
  #words?: Partial<Strings>;
  /** Ends the search for a quiz, and all that goes on for the one found. */
  #search?: AbortController;
  /** A seed of the reader's, who asked for other questions. */
  #reseed?: string;

  constructor() {
    super();
    // Who comes near is likely to answer.
    for (const type of ['pointerenter', 'focusin']) this.addEventListener(type, () => this.#open());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#stage) this.#find();
    this.ownerDocument.addEventListener('visibilitychange', this.#watchReader);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('visibilitychange', this.#watchReader);
    if (!this.#stage) this.#search?.abort();
    this.#stage?.session?.act({type: 'pause'});
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || [...changed.keys()].some((name) => !MINOR.includes(name))) this.#find();
    else if (changed.has('lang') || changed.has('strings')) this.#speak();
    if (changed.has('required')) this.#stage?.session?.report();
  }

  protected override updated(): void {
    const stage = this.#stage;
    if (!stage?.focus) return;
    // Where what was meant is gone, the stem is the place to go on from.
    const query = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (query(stage.focus) ?? query('[part=stem]'))?.focus();
    stage.focus = '';
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#stage?.opening?.catch(() => undefined);
    return super.getUpdateComplete();
  }

  /** Prints the page, with the quiz as a worksheet and its answer key on a page of its own. */
  async print(): Promise<void> {
    await (await this.#open())?.print();
  }

  formResetCallback(): void {
    const session = this.#stage?.session;
    session?.act({type: 'restart', seed: session.attempt.seed});
  }

  /** Time is counted while the page is seen. */
  #watchReader = () => this.#stage?.session?.act({type: this.ownerDocument.hidden ? 'pause' : 'resume'});

  async #find(): Promise<void> {
    this.#search?.abort();
    const {signal} = (this.#search = new AbortController());
    // A reader who was in the old quiz is put into the new one.
    const focus = this.shadowRoot?.activeElement ? '[part=stem]' : '';
    this.#stage = this.#problem = undefined;
    this.requestUpdate();
    const {quiz, article, src, count, ownerDocument} = this;
    const most = Number(count ?? Infinity);
    const options = {seed: this.#reseed ?? this.seed, count: count === undefined ? undefined : most};
    const take = async (found?: Found) => {
      if (signal.aborted || !found) return;
      if ('problem' in found) return this.#fail(found.problem, signal);
      const next = {...found.quiz, items: found.quiz.items.slice(0, most)};
      await this.#equip(next);
      if (!signal.aborted) await this.#show(next, signal, focus);
    };
    try {
      await this.#speak();
      if (SETTINGS.some((name) => this[name] !== undefined)) {
        const wrong = (await import('./settings.js')).wrongSetting(this);
        if (wrong) return await take({problem: wrong});
      }
      // A child may still be on its way.
      if (ownerDocument.readyState === 'loading') await once(ownerDocument, 'DOMContentLoaded');
      const inline = this.querySelector(':scope > script[type="application/json"]')?.textContent;
      const sources = {quiz, article, src, inline, for: this.for, ...options};
      const found = await findQuiz(sources, ownerDocument.baseURI, signal);
      if (found) return await take(found);
      const {followArticle} = await import('./host-article.js');
      followArticle(this, this.for as string, options, signal, (next) => this.#stage?.begun || take(next));
    } catch (error) {
      await take({problem: quizProblem('internal', 'to find a quiz', String(error), this.localName)});
    }
  }

  /** Learns English words that came with something fetched later. */
  async #learn(words: Partial<Strings>): Promise<void> {
    this.#words = {...this.#words, ...words};
    await this.#speak();
  }

  /** Takes on the language of the page, and the page's own words. */
  async #speak(): Promise<void> {
    const locale = localeOf(this);
    const foreign = !/^en\b/.test(locale);
    const {language = locale, strings = en} = foreign
      ? await (await import('../locales/load.js')).loadStrings(locale)
      : {};
    this.#t = translator(language, {...this.#words, ...strings, ...this.strings});
    this.requestUpdate();
  }

  async #speakMore(): Promise<void> {
    await this.#learn((await import('../locales/en-more.js')).enMore);
  }

  /** Fetches what this quiz needs beside the script itself. */
  async #equip({items}: Quiz): Promise<void> {
    const arranged = items.some((item) => 'prompts' in item || item.type === 'order');
    const more = EXTRAS.some((name) => this[name]) || items.some((item) => item.hints);
    if (!items.length) await this.#equipApology();
    this.#arranged = arranged ? (await import('./arranged-inputs.js')).arrangedInputs : undefined;
    this.#extras = more ? (await import('./extras.js')).extras : undefined;
    if (arranged || more) await this.#speakMore();
  }

  async #show(quiz: Quiz, signal: AbortSignal, focus: string): Promise<void> {
    const place = `${this.localName} ${location.pathname} ${this.id || [...this.ownerDocument.querySelectorAll(this.localName)].indexOf(this)}`;
    const json = this.storage === 'none' ? undefined : kept(place);
    this.#problem = undefined;
    const translate = () => this.#t;
    const stage: Stage = {
      element: this,
      internals: this.#internals,
      quiz,
      seed: this.#reseed ?? this.seed,
      place,
      get t() {
        return translate();
      },
      begun: false,
      error: '',
      news: '',
      focus,
      learn: (words) => this.#learn(words),
      speakMore: () => this.#speakMore(),
      others: this.for || this.article ? () => this.#others() : undefined,
    };
    // What is drawn by lot, was answered before or goes into a form cannot wait for the first touch.
    if (json || this.shuffle || this.#arranged || this.#extras || this.#internals.form)
      await this.#open(stage, json);
    if (signal.aborted) return;
    this.#stage = stage;
    this.requestUpdate();
    this.dispatchEvent(new QuizReadyEvent({quiz, resumed: stage.begun}));
    if (stage.session && this.timeLimit) this.#extras?.watchTime(stage.session, signal);
  }

  async #fail(problem: QuizProblem, signal: AbortSignal): Promise<void> {
    await this.#equipApology();
    if (signal.aborted) return;
    this.#stage = undefined;
    this.#problem = problem;
    this.requestUpdate();
    this.dispatchEvent(new QuizErrorEvent(problem));
  }

  /** Fetches the words for when there is no quiz. Where even they cannot be fetched, the script's own have to do. */
  async #equipApology(): Promise<void> {
    try {
      this.#apology = (await import('./problem-view.js')).problemView;
      await this.#speakMore();
    } catch {
      this.#apology = undefined;
    }
  }

  /** Opens the session, once. Where it cannot be fetched the reader is told, and may try again. */
  async #open(stage = this.#stage, json?: string): Promise<Session | undefined> {
    if (!stage) return undefined;
    try {
      stage.opening ??= import('./session.js').then(({openSession}) => openSession(stage, json));
      return (stage.session = await stage.opening);
    } catch {
      stage.opening = undefined;
      stage.error = this.#t('notLoaded');
      this.requestUpdate();
      return undefined;
    }
  }

  /** Does something with the session: at once when it is open, else once it is. */
  #with(what: (session: Session) => void): void {
    const session = this.#stage?.session;
    if (session) what(session);
    else this.#open().then((session) => session && what(session));
  }

  #others(): void {
    this.#reseed = String(Math.random());
    this.#find();
  }

  #desk(): Desk {
    const {hints, confidence, skip, renderRoot: root} = this;
    return {
      ...(this.#stage as Stage),
      level: this.headingLevel || 2,
      root,
      offers: {hints, confidence, skip},
      arranged: this.#arranged,
      extras: this.#stage?.session && this.#extras,
      respond: (form, shown) => this.#with((session) => session.respond(form, shown)),
      act: (...action) => this.#with((session) => session.act(...action)),
      proceed: () => this.#with((session) => session.proceed()),
    };
  }

  protected override render() {
    const stage = this.#stage;
    const t = this.#t;
    const busy = !stage && !this.#problem;
    return html`<section
        part="quiz"
        aria-labelledby="title"
        aria-busy=${busy}
        lang=${t.locale}
        dir=${t.direction}
      >
        <header>
          <div part="title" id="title" role="heading" aria-level=${this.headingLevel || 2}>
            ${(!this.for && stage?.quiz.title) || t('quiz')}
          </div>
          ${stage && !stage.attempt?.finished ? html`<p part="progress">${this.#progress(stage)}</p>` : nothing}
        </header>
        ${stage?.quiz.items.length ? this.#screen(stage) : this.#standIn(busy)}
        <p class="hidden" role="status">${stage?.news}</p>
      </section>
      ${stage?.printed?.(this.#desk())}`;
  }

  #progress({quiz, attempt, t}: Stage): string {
    return t('progress', {n: (attempt?.current ?? 0) + 1, total: (attempt?.entries ?? quiz.items).length});
  }

  #standIn(busy: boolean) {
    const t = this.#t;
    const words = this.#apology?.(this.#problem, t, () => this.#find());
    return busy || !words
      ? html`<p part="message" role="status">${t(busy ? 'loading' : 'notLoaded')}</p>`
      : words;
  }

  #screen({quiz, attempt}: Stage) {
    const desk = this.#desk();
    const {session, extras} = desk;
    const all = shownItems(quiz, attempt);
    if (attempt?.finished) return session?.result(desk);
    return [
      session?.bar(all),
      extras?.head(desk as OpenDesk),
      itemView(all[attempt?.current ?? 0] as Shown, desk),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'migration-quiz': MigrationQuiz;
  }
}
