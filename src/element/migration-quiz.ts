import {html, LitElement, nothing, type PropertyValues} from 'lit';
import type {Article} from '../article/article.js';
import {en} from '../locales/en.js';
import {localeOf} from '../locales/locale-of.js';
import type {MoreStrings, Strings} from '../locales/strings.js';
import {translator} from '../locales/translate.js';
import type {Action} from '../quiz/action.js';
import type {Attempt, Mode} from '../quiz/attempt.js';
import {loadScorer} from '../quiz/load-scorer.js';
import type {Quiz} from '../quiz/quiz.js';
import {scoreAttemptBy} from '../quiz/score-attempt.js';
import type {Scorer} from '../quiz/scorer.js';
import {startAttempt} from '../quiz/start-attempt.js';
import {advanceBy} from '../quiz/transitions.js';
import type {Desk, Shown} from './desk.js';
import {QuizCompleteEvent, QuizErrorEvent, QuizReadyEvent, QuizRespondEvent} from './events.js';
import {outcome} from './feedback.js';
import {findQuiz, type Found} from './find-quiz.js';
import {itemView} from './item-view.js';
import {keep, kept} from './keeping.js';
import {quizProblem, type QuizProblem} from './problem.js';
import type {problemView} from './problem-view.js';
import {resultView} from './result-view.js';
import {styles} from './styles.js';

/** Properties that decide neither which quiz is shown nor how it is taken. */
const MINOR: readonly PropertyKey[] = ['headingLevel', 'required', 'strings'];

const once = (target: EventTarget, type: string) =>
  new Promise((resolve) => target.addEventListener(type, resolve, {once: true}));

/**
 * A quiz about a news article: made from the article of the page, or prepared.
 *
 * Where several sources are given, the first of these counts: `quiz`, `article`, `src`, a child
 * `<script type="application/json">`, `for`, the quiz that comes with the element.
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
  #shown?: Quiz;
  #attempt?: Attempt;
  #score: Scorer = () => ({unreadable: true});
  #arranged: Desk['arranged'];
  #extras: Desk['extras'];
  /** English words that came with something fetched later. */
  #more?: MoreStrings;
  #printed?: (desk: Desk) => unknown;
  #problem?: QuizProblem;
  #apology?: typeof problemView;
  #begun = false;
  #error = '';
  #news = '';
  /** What takes the focus once the next screen is drawn: a selector. */
  #focus = '';
  /** Ends the search for a quiz, and all that goes on for the one found. */
  #search?: AbortController;
  /** A seed of the reader's, who asked for other questions. */
  #reseed?: string;
  #t = translator('en', en);

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#attempt) this.#find();
    this.ownerDocument.addEventListener('visibilitychange', this.#watchReader);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('visibilitychange', this.#watchReader);
    if (!this.#attempt) this.#search?.abort();
    this.#act({type: 'pause'});
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || [...changed.keys()].some((name) => !MINOR.includes(name))) this.#find();
  }

  protected override updated(): void {
    if (!this.#focus) return;
    // Where what was meant is gone, the stem is the place to go on from.
    const query = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (query(this.#focus) ?? query('[part=stem]'))?.focus();
    this.#focus = '';
  }

  /** Prints the page, with the quiz as a worksheet and its answer key on a page of its own. */
  async print(): Promise<void> {
    await this.#speakMore();
    this.#printed = (await import('./print-view.js')).printView;
    this.requestUpdate();
    await this.updateComplete;
    print();
  }

  formResetCallback(): void {
    if (this.#attempt) this.#act({type: 'restart', seed: this.#attempt.seed});
  }

  /** Time is counted while the page is seen. */
  #watchReader = () => this.#act({type: this.ownerDocument.hidden ? 'pause' : 'resume'});

  async #find(): Promise<void> {
    this.#search?.abort();
    const search = (this.#search = new AbortController());
    // A reader who was in the old quiz is put into the new one.
    const within = !!this.shadowRoot?.activeElement;
    this.#attempt = this.#problem = undefined;
    this.requestUpdate();
    const {quiz, article, src, count} = this;
    const seed = this.#reseed ?? this.seed;
    const most = Number(count ?? Infinity);
    const options = {seed, count: count === undefined ? undefined : most};
    const take = async (found?: Found) => {
      if (search.signal.aborted || !found) return;
      if ('problem' in found) return this.#fail(found.problem, search.signal);
      const next = {...found.quiz, items: found.quiz.items.slice(0, most)};
      await this.#equip(next);
      if (search.signal.aborted) return;
      if (within) this.#focus = '[part=stem]';
      await this.#show(next, search.signal);
    };
    try {
      await this.#speak();
      const wrong = await this.#wrongSetting();
      if (wrong) return await take({problem: wrong});
      // A child may still be on its way.
      if (this.ownerDocument.readyState === 'loading') await once(this.ownerDocument, 'DOMContentLoaded');
      const inline = this.querySelector(':scope > script[type="application/json"]')?.textContent;
      const sources = {quiz, article, src, inline, for: this.for, ...options};
      const found = await findQuiz(sources, this.ownerDocument.baseURI, search.signal);
      if (found) return await take(found);
      const {followArticle} = await import('./host-article.js');
      followArticle(this, this.for as string, options, search.signal, (next) => this.#begun || take(next));
    } catch (error) {
      await take({problem: quizProblem('internal', 'to find a quiz', String(error), this.localName)});
    }
  }

  async #wrongSetting(): Promise<QuizProblem | undefined> {
    const {count, mode, attempts, hintCost, timeLimit} = this;
    if ((count ?? mode ?? attempts ?? hintCost ?? timeLimit) === undefined) return undefined;
    const {wrongSetting} = await import('./settings.js');
    return wrongSetting({count, mode, attempts, 'hint-cost': hintCost, 'time-limit': timeLimit});
  }

  /** Takes on the language of the page, and the page's own words. */
  async #speak(): Promise<void> {
    const locale = localeOf(this);
    const foreign = !/^en\b/.test(locale);
    const {language = locale, strings = en} = foreign
      ? await (await import('../locales/load.js')).loadStrings(locale)
      : {};
    this.#t = translator(language, {...this.#more, ...strings, ...this.strings});
  }

  async #speakMore(): Promise<void> {
    this.#more = (await import('../locales/en-more.js')).enMore;
    await this.#speak();
  }

  /** Fetches what this quiz needs beside the script itself. */
  async #equip({items}: Quiz): Promise<void> {
    const arranged = items.some(({type}) => type === 'match' || type === 'order');
    const {mode = 'immediate', attempts = 1, hints, confidence, skip, timeLimit} = this;
    const more =
      arranged ||
      mode !== 'immediate' ||
      +attempts > 1 ||
      hints ||
      confidence ||
      skip ||
      timeLimit ||
      items.some((item) => item.hints);
    if (!items.length) await this.#equipApology();
    this.#score = await loadScorer(items);
    this.#arranged = arranged ? (await import('./arranged-inputs.js')).arrangedInputs : undefined;
    this.#extras = more ? (await import('./extras.js')).extras : undefined;
    if (more) await this.#speakMore();
  }

  async #show(quiz: Quiz, signal: AbortSignal): Promise<void> {
    const {mode = 'immediate', attempts = 1, hintCost = 0, timeLimit, shuffle = false} = this;
    const fresh = startAttempt(quiz, {
      now: Date.now(),
      seed: this.#reseed ?? this.seed ?? quiz.seed ?? '',
      mode,
      tries: +attempts,
      hintCost: +hintCost,
      shuffle,
      locale: localeOf(this),
      ...(timeLimit && {timeLimit: +timeLimit * 1000}),
    });
    const json = this.storage !== 'none' && kept(this.#key);
    const earlier = json && (await import('./take-up.js')).takeUp(quiz, fresh, json);
    if (signal.aborted) return;
    this.#shown = quiz;
    this.#problem = undefined;
    this.#attempt = earlier || fresh;
    this.#begun = !!earlier;
    this.#report();
    this.dispatchEvent(new QuizReadyEvent({quiz, resumed: this.#begun}));
    if (timeLimit) this.#watchTime(signal);
  }

  #watchTime(signal: AbortSignal): void {
    const tick = setInterval(() => {
      if (this.isConnected) this.#extras?.tick(this.#desk());
      this.requestUpdate();
    }, 1000);
    signal.addEventListener('abort', () => clearInterval(tick));
  }

  async #fail(problem: QuizProblem, signal: AbortSignal): Promise<void> {
    await this.#equipApology();
    if (signal.aborted) return;
    this.#attempt = undefined;
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

  /** Does one thing to the attempt, and what follows from it: focus, announcement, events. */
  #act(action: Action, focus = '', news = ''): boolean {
    const before = this.#attempt;
    const quiz = this.#shown;
    if (!before || !quiz) return false;
    const after = advanceBy(this.#score, quiz, before, action, Date.now());
    if (after === before) return false;
    this.#attempt = after;
    const {type} = action;
    if (type === 'pause' || type === 'resume') return true;
    this.#begun = true;
    this.#error = '';
    this.#move(focus, news);
    this.#report();
    const graded = this.#entries().filter(
      ({entry}, i) =>
        after.round === before.round && entry.tries.length > (before.entries[i]?.tries.length ?? 0),
    );
    const t = this.#t;
    if (after.finished) {
      const score = scoreAttemptBy(this.#score, quiz, after);
      this.#move('[part=verdict]', t('points', {n: score.points, count: score.maxPoints}));
      this.#tell(graded);
      this.dispatchEvent(new QuizCompleteEvent({quiz, attempt: after, ...score}));
    } else if (graded.length) {
      const {word, points} = outcome(graded[0] as Shown, this.#desk());
      this.#move('[part=verdict]', `${word}. ${points}. ${this.#progress()}.`);
      this.#tell(graded);
    } else if (after.current !== before.current || after.startedAt !== before.startedAt) {
      this.#move('[part=stem]', this.#progress());
    }
    return true;
  }

  #move(focus: string, news: string): void {
    this.#focus = focus;
    this.#news = news;
  }

  /** Where an attempt is kept: this place of this page. */
  get #key(): string {
    const place = this.id || [...this.ownerDocument.querySelectorAll(this.localName)].indexOf(this);
    return `${this.localName} ${location.pathname} ${place}`;
  }

  /** Draws the attempt, keeps it, and puts it into the form. */
  #report(): void {
    this.requestUpdate();
    const json = JSON.stringify(this.#attempt);
    if (this.#begun && this.storage !== 'none') keep(this.#key, json);
    this.#internals.setFormValue(json);
    const missing = this.required && !this.#attempt?.finished;
    this.#internals.setValidity({valueMissing: missing}, missing ? this.#t('unfinished') : undefined);
  }

  #tell(graded: readonly Shown[]): void {
    for (const {item, entry} of graded) {
      const {length} = entry.tries;
      const {response, confidence} = entry.tries[length - 1]!;
      const score = this.#score(item, response, this.#attempt?.settings.locale);
      if ('unreadable' in score) continue;
      const {id, kind, type, points: maxPoints} = item;
      const {spent} = entry;
      const {round} = this.#attempt as Attempt;
      const detail = {
        item: id,
        kind,
        type,
        response,
        confidence,
        ...score,
        maxPoints,
        spent,
        try: length,
        round,
      };
      this.dispatchEvent(new QuizRespondEvent(detail));
    }
  }

  #proceed(event: Event): void {
    event.preventDefault();
    const attempt = this.#attempt as Attempt;
    const {item, entry} = this.#entries()[attempt.current] as Shown;
    if (entry.closed || attempt.settings.mode !== 'immediate') {
      this.#act({type: 'next'});
      return;
    }
    // An order is an answer even as it was shown.
    if (item.type === 'order' && !entry.response) {
      this.#act({type: 'respond', item: item.id, response: {type: 'order', options: entry.options ?? []}});
    }
    if (!this.#act({type: 'grade', item: item.id})) {
      const typed = item.type === 'number' || item.type === 'text';
      this.#error = this.#t(entry.response ? 'writeNumber' : typed ? 'writeFirst' : 'chooseFirst');
      this.#focus = 'fieldset :is(input, select)';
      this.requestUpdate();
    }
  }

  /** Shows a quote in the article of the page. */
  async #showQuote(quote: string, {currentTarget}: Event): Promise<void> {
    const root = this.getRootNode() as Document | ShadowRoot;
    const article =
      root.getElementById(this.for as string) ?? this.ownerDocument.getElementById(this.for as string);
    const from = currentTarget as HTMLElement;
    const {showInPage} = await import('./evidence-in-page.js');
    if (article) showInPage(article, quote, from, this.#t('backToQuiz'));
  }

  async #share(): Promise<void> {
    await this.#speakMore();
    const {shareResult} = await import('./share-result.js');
    const quiz = this.#shown as Quiz;
    const score = scoreAttemptBy(this.#score, quiz, this.#attempt as Attempt);
    this.#announce(await shareResult(quiz, score, quiz.source?.url ?? this.ownerDocument.URL, this.#t));
  }

  #announce(news: string): void {
    this.#news = news;
    this.requestUpdate();
  }

  #others(): void {
    this.#reseed = String(Math.random());
    this.#begun = false;
    this.#find();
  }

  #entries(): Shown[] {
    const items = new Map(this.#shown?.items.map((item) => [item.id, item]));
    return (this.#attempt?.entries ?? []).flatMap((entry) => {
      const item = items.get(entry.item);
      return item ? [{item, entry}] : [];
    });
  }

  #progress(): string {
    const {current, entries} = this.#attempt as Attempt;
    return this.#t('progress', {n: current + 1, total: entries.length});
  }

  #desk(): Desk {
    const {hints, confidence, skip} = this;
    return {
      t: this.#t,
      quiz: this.#shown as Quiz,
      attempt: this.#attempt as Attempt,
      score: this.#score,
      level: this.headingLevel || 2,
      error: this.#error,
      root: this.renderRoot,
      offers: {hints, confidence, skip},
      arranged: this.#arranged,
      extras: this.#extras,
      now: Date.now,
      act: (action, focus, news) => this.#act(action, focus, news),
      announce: (news) => this.#announce(news),
      share: () => this.#share(),
      print: () => this.print(),
      proceed: (event) => this.#proceed(event),
      find: this.for ? (quote, event) => this.#showQuote(quote, event) : undefined,
      others: this.for || this.article ? () => this.#others() : undefined,
    };
  }

  protected override render() {
    const t = this.#t;
    const quiz = this.#shown;
    const attempt = this.#attempt;
    const busy = !attempt && !this.#problem;
    return html`<section
        part="quiz"
        aria-labelledby="title"
        aria-busy=${busy}
        lang=${t.locale}
        dir=${t.direction}
      >
        <header>
          <div part="title" id="title" role="heading" aria-level=${this.headingLevel || 2}>
            ${(!this.for && attempt && quiz?.title) || t('quiz')}
          </div>
          ${attempt && !attempt.finished ? html`<p part="progress">${this.#progress()}</p>` : nothing}
        </header>
        ${attempt && quiz?.items.length ? this.#screen(attempt) : this.#standIn(busy)}
        <p class="hidden" role="status">${this.#news}</p>
      </section>
      ${attempt && this.#printed?.(this.#desk())}`;
  }

  #standIn(busy: boolean) {
    const t = this.#t;
    const words = this.#apology?.(this.#problem, t, () => this.#find());
    return busy || !words
      ? html`<p part="message" role="status">${t(busy ? 'loading' : 'notLoaded')}</p>`
      : words;
  }

  #screen(attempt: Attempt) {
    const {current, entries, finished} = attempt;
    const all = this.#entries();
    const desk = this.#desk();
    const done = entries.filter(({closed, response}) => closed || response).length;
    return html`<progress aria-hidden="true" .max=${entries.length} .value=${done}></progress>
      ${finished ? resultView(all, desk) : [this.#extras?.head(desk), itemView(all[current] as Shown, desk)]}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'migration-quiz': MigrationQuiz;
  }
}
