import {html, nothing} from 'lit/html.js';
import type {Article} from '../article/article.js';
import {en} from '../locales/en.js';
import {localeOf} from '../locales/locale-of.js';
import type {Strings} from '../locales/strings.js';
import {translator} from '../locales/translate.js';
import type {Mode} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import type {Shown} from './desk.js';
import {DrawnElement, flag, number, text} from './drawn-element.js';
import type {} from './events.js';
import {findQuiz, type Found} from './find-quiz.js';
import {itemView} from './item-view.js';
import {kept} from './keeping.js';
import {failure, type QuizProblem} from './problem.js';
import type {problemView} from './problem-view.js';
import {QuizErrorEvent} from './quiz-error-event.js';
import {QuizReadyEvent} from './quiz-ready-event.js';
import {resultView} from './result-view.js';
import {openSession, type Session} from './session.js';
import {styles} from './styles.js';
import {part} from './part.js';

/** Properties that decide neither which quiz is shown nor how it is taken. */
const MINOR = ['headingLevel', 'required', 'strings', 'lang'];

/** Properties with values that are none. */
const SETTINGS = ['count', 'mode', 'attempts', 'hintCost', 'timeLimit'] as const;

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
export class MigrationQuiz extends DrawnElement {
  static readonly formAssociated = true;

  static override styles = styles;

  static override properties = {
    for: text,
    src: text,
    count: text,
    seed: text,
    mode: text,
    attempts: text,
    shuffle: flag,
    hints: flag,
    hintCost: text,
    confidence: flag,
    skip: flag,
    timeLimit: text,
    storage: text,
    required: flag,
    headingLevel: number,
    quiz: undefined,
    article: undefined,
    strings: undefined,
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
  /** There once there is a quiz. */
  #session?: Session;
  #problem?: QuizProblem;
  #apology?: typeof problemView;
  /** English words that came with something fetched later. */
  #words?: Partial<Strings>;
  /** Ends the search for a quiz, and all that goes on for the one found. */
  #search?: AbortController;
  /** A seed of the reader's, who asked for other questions. */
  #reseed?: string;

  constructor() {
    super();
    // Until the reader comes to the quiz, no time is spent with it.
    for (const type of ['pointerenter', 'focusin']) this.addEventListener(type, () => this.#arrive());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#search?.signal.aborted) this.#find();
    this.ownerDocument.addEventListener('visibilitychange', this.#watchReader);
  }

  disconnectedCallback(): void {
    this.ownerDocument.removeEventListener('visibilitychange', this.#watchReader);
    if (!this.#session) this.#search?.abort();
    this.#session?.act({type: 'pause'});
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (!this.#search || [...changed].some((name) => !MINOR.includes(name))) this.#find();
    else if (changed.has('lang') || changed.has('strings')) this.#speak();
    if (changed.has('required')) this.#session?.report();
  }

  protected override updated(): void {
    const session = this.#session;
    if (!session?.focus) return;
    // Where what was meant is gone, the stem is the place to go on from.
    const query = (selector: string) => session.root.querySelector<HTMLElement>(selector);
    (query(session.focus) ?? query('[part=stem]'))?.focus();
    session.focus = '';
  }

  /** Prints the page, with the quiz as a worksheet and its answer key on a page of its own. */
  async print(): Promise<void> {
    await this.#session?.request(({print}) => print(this.#session as Session));
  }

  formResetCallback(): void {
    this.#session?.act({type: 'restart', seed: this.#session.attempt.seed});
  }

  #arrive(): void {
    const session = this.#session;
    if (session && !session.begun && !this.timeLimit) session.act({type: 'resume'});
  }

  /** Time is counted while the page is seen. */
  #watchReader = () => this.#session?.act({type: this.ownerDocument.hidden ? 'pause' : 'resume'});

  async #find(): Promise<void> {
    this.#search?.abort();
    const {signal} = (this.#search = new AbortController());
    // A reader who was in the old quiz is put into the new one.
    const focus = this.shadowRoot?.activeElement ? '[part=stem]' : '';
    this.#session = this.#problem = undefined;
    this.requestUpdate();
    const {quiz, article, src, count, ownerDocument} = this;
    const most = Number(count ?? Infinity);
    const options = {seed: this.#reseed ?? this.seed, count: count === undefined ? undefined : most};
    const take = async (found?: Found) => {
      if (signal.aborted || !found) return;
      if ('problem' in found) return this.#fail(found.problem, signal);
      await this.#show({...found.quiz, items: found.quiz.items.slice(0, most)}, signal, focus);
    };
    const attempt = async (what: () => Promise<void>) => {
      try {
        await what();
      } catch (error) {
        await take({problem: failure(error, 'to find a quiz', this.localName)});
      }
    };
    await attempt(async () => {
      await this.#speak();
      if (SETTINGS.some((name) => this[name] !== undefined)) {
        const wrong = (await part(() => import('./settings.js'))).wrongSetting(this);
        if (wrong) return take({problem: wrong});
      }
      // A child may still be on its way.
      if (ownerDocument.readyState === 'loading') await once(ownerDocument, 'DOMContentLoaded');
      const inline = this.querySelector(':scope > script[type="application/json"]')?.textContent;
      const sources = {quiz, article, src, inline, for: this.for, ...options};
      const found = await findQuiz(sources, ownerDocument.baseURI, signal);
      if (found) return take(found);
      const {followArticle} = await part(() => import('./host-article.js'));
      followArticle(this, this.for as string, options, signal, (next) => {
        if (!this.#session?.begun) attempt(() => take(next));
      });
    });
  }

  /** Takes on the language of the page, and the page's own words. English where another cannot be fetched. */
  async #speak(): Promise<void> {
    const locale = localeOf(this);
    const foreign = !/^en\b/.test(locale);
    const {language = foreign ? 'en' : locale, strings = en} = foreign
      ? await part(() => import('../locales/load.js'))
          .then(({loadStrings}) => loadStrings(locale))
          .catch(() => ({}) as never)
      : {};
    this.#t = translator(language, {...this.#words, ...strings, ...this.strings});
    this.requestUpdate();
  }

  async #speakMore(): Promise<void> {
    this.#words = (await part(() => import('../locales/en-more.js'))).enMore;
    await this.#speak();
  }

  async #show(quiz: Quiz, signal: AbortSignal, focus: string): Promise<void> {
    const {ownerDocument, localName, id} = this;
    const place = `${localName} ${location.pathname} ${id || [...ownerDocument.querySelectorAll(localName)].indexOf(this)}`;
    const translate = () => this.#t;
    if (!quiz.items.length) await this.#equipApology();
    const session = await openSession(
      {
        element: this,
        internals: this.#internals,
        quiz,
        seed: this.#reseed ?? this.seed,
        place,
        get t() {
          return translate();
        },
        speakMore: () => this.#speakMore(),
        others: this.for || this.article ? () => this.#others() : undefined,
      },
      this.storage === 'none' ? undefined : kept(place),
    );
    if (signal.aborted) return;
    session.focus = focus;
    this.#problem = undefined;
    this.#session = session;
    this.requestUpdate();
    this.dispatchEvent(new QuizReadyEvent({quiz, resumed: session.begun}));
    if (this.timeLimit) session.extras?.watchTime(session, signal);
  }

  async #fail(problem: QuizProblem, signal: AbortSignal): Promise<void> {
    await this.#equipApology();
    if (signal.aborted) return;
    this.#session = undefined;
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

  #others(): void {
    this.#reseed = String(Math.random());
    this.#find();
  }

  protected override render() {
    const session = this.#session;
    const t = this.#t;
    const busy = !session && !this.#problem;
    const {quiz, attempt} = session ?? {};
    return html`<section
        part="quiz"
        aria-labelledby="title"
        aria-busy=${busy}
        lang=${t.locale}
        dir=${t.direction}
      >
        <header>
          <div part="title" id="title" role="heading" aria-level=${this.headingLevel || 2}>
            ${(!this.for && quiz?.title) || t('quiz')}
          </div>
          ${
            attempt && !attempt.finished
              ? html`<p part="progress">
                  ${t('progress', {n: attempt.current + 1, total: attempt.entries.length})}
                </p>`
              : nothing
          }
        </header>
        ${session && quiz?.items.length ? this.#screen(session) : this.#standIn(busy)}
        <p class="hidden" role="status">${session?.news}</p>
      </section>
      ${session?.printed?.(session)}`;
  }

  #standIn(busy: boolean) {
    const t = this.#t;
    if (busy) return html`<p part="message" role="status">${t('loading')}</p>`;
    const problem = this.#problem;
    const lost = problem && (!this.#apology || problem.code === 'not-loaded');
    return html`${this.#apology?.(problem, t, this.renderRoot as ShadowRoot) ?? html`<p part="message" role="status">${t('notLoaded')}</p>`}
    ${
      lost
        ? html`<div part="actions">
            <button type="button" @click=${() => this.#find()}>${t('tryAgain')}</button>
          </div>`
        : nothing
    }`;
  }

  #screen(session: Session) {
    const {attempt, items, extras} = session;
    if (attempt.finished) return resultView(session);
    // How far the reader is, to the eye; to the ear the progress in words.
    const done = attempt.entries.filter(({closed, response}) => closed || response).length;
    return [
      html`<div class="bar" .style=${`inline-size:${(100 * done) / items.length}%`}></div>`,
      extras?.head(session),
      itemView(items[attempt.current] as Shown, session),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'migration-quiz': MigrationQuiz;
  }
}
