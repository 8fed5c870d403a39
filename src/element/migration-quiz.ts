import {html, LitElement, nothing, type PropertyValues} from 'lit';
import type {Article} from '../article/article.js';
import {en} from '../locales/en.js';
import {translator} from '../locales/translate.js';
import type {Attempt} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import {scoreAttemptBy} from '../quiz/score-attempt.js';
import type {Scorer} from '../quiz/scorer.js';
import {loadScorer} from '../quiz/load-scorer.js';
import {startAttempt} from '../quiz/start-attempt.js';
import type {Action} from '../quiz/action.js';
import {advanceBy} from '../quiz/transitions.js';
import type {Desk, Shown} from './desk.js';
import {QuizCompleteEvent, QuizErrorEvent, QuizReadyEvent, QuizRespondEvent} from './events.js';
import {outcome} from './feedback.js';
import {findQuiz, type Found} from './find-quiz.js';
import {itemView} from './item-view.js';
import {quizProblem, type QuizProblem} from './problem.js';
import {problemView} from './problem-view.js';
import {resultView} from './result-view.js';
import {styles} from './styles.js';

/** The attributes and properties that decide which quiz is shown. */
const SOURCES = ['quiz', 'article', 'src', 'for', 'count', 'seed'];

/**
 * A quiz about a news article: made from the article of the page, or prepared.
 *
 * Where several sources are given, the first of these counts: `quiz`, `article`, `src`, a child
 * `<script type="application/json">`, `for`, the quiz that comes with the element.
 */
export class MigrationQuiz extends LitElement {
  static override styles = styles;

  static override properties = {
    for: {},
    src: {},
    count: {},
    seed: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    quiz: {attribute: false},
    article: {attribute: false},
  };

  /** Id of the element of the page that holds the article to ask about. */
  declare for?: string;
  /** Address of a prepared quiz. */
  declare src?: string;
  /** How many items at most: a whole number of 1 or more. */
  declare count?: string | number;
  /** What the choice of items is drawn with. Any text is a seed, '' and '0' too. */
  declare seed?: string;
  /** The level of the quiz's own heading, from 1 to 6; 2 when not given. */
  declare headingLevel?: number;
  /** A prepared quiz. It is checked like one that is fetched. */
  declare quiz?: Quiz;
  /** An article to ask about, or its plain text. */
  declare article?: Article | string;

  #shown?: Quiz;
  #attempt?: Attempt;
  #score: Scorer = () => ({unreadable: true});
  #arranged: Desk['arranged'];
  #problem?: QuizProblem;
  #begun = false;
  #error = '';
  #news = '';
  /** What takes the focus once the next screen is drawn: a selector. */
  #focus = '';
  #search?: AbortController;
  #t = translator('en', en);

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#attempt) this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#search?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || SOURCES.some((name) => changed.has(name))) this.#find();
  }

  protected override updated(): void {
    if (!this.#focus) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  async #find(): Promise<void> {
    this.#search?.abort();
    const search = (this.#search = new AbortController());
    // A reader who was in the old quiz is put into the new one.
    const within = !!this.shadowRoot?.activeElement;
    this.#attempt = this.#problem = undefined;
    this.requestUpdate();
    const {quiz, article, src, seed, count} = this;
    const items = count === undefined ? Infinity : Number(count);
    if (!(items >= 1) || (count !== undefined && !Number.isInteger(items))) {
      return this.#fail(quizProblem('count', 'a whole number of 1 or more', JSON.stringify(count), 'count'));
    }
    const options = {seed, count: count === undefined ? undefined : items};
    const take = async (found?: Found) => {
      if (search.signal.aborted || !found) return;
      if ('problem' in found) return this.#fail(found.problem);
      const quiz = {...found.quiz, items: found.quiz.items.slice(0, items)};
      const score = await loadScorer(quiz.items);
      if (quiz.items.some(({type}) => type === 'match' || type === 'order')) {
        this.#arranged = (await import('./arranged-inputs.js')).arrangedInputs;
      }
      if (search.signal.aborted) return;
      if (within) this.#focus = '[part=stem]';
      this.#show(quiz, score);
    };
    try {
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

  #show(quiz: Quiz, score: Scorer): void {
    this.#shown = quiz;
    this.#score = score;
    this.#problem = undefined;
    this.#begun = false;
    this.#attempt = startAttempt(quiz, {now: Date.now(), seed: this.seed ?? quiz.seed ?? ''});
    this.requestUpdate();
    this.dispatchEvent(new QuizReadyEvent({quiz, resumed: false}));
  }

  #fail(problem: QuizProblem): void {
    this.#attempt = undefined;
    this.#problem = problem;
    this.requestUpdate();
    this.dispatchEvent(new QuizErrorEvent(problem));
  }

  /** Does one thing to the attempt, and what follows from it: focus, announcement, events. */
  #act(action: Action, focus = '', news = ''): boolean {
    const before = this.#attempt as Attempt;
    const quiz = this.#shown as Quiz;
    const after = advanceBy(this.#score, quiz, before, action, Date.now());
    if (after === before) return false;
    this.#attempt = after;
    this.#begun = true;
    this.#error = '';
    this.#move(focus, news);
    this.requestUpdate();
    const graded = this.#entries().filter(
      ({entry}, i) =>
        after.round === before.round && entry.tries.length > (before.entries[i]?.tries.length ?? 0),
    );
    const t = this.#t;
    if (after.finished) {
      const score = scoreAttemptBy(this.#score, quiz, after);
      this.#move('[part=verdict]', t('points', {n: score.points, count: score.maxPoints}));
      this.#report(graded);
      this.dispatchEvent(new QuizCompleteEvent({quiz, attempt: after, ...score}));
    } else if (graded.length) {
      const {word, points} = outcome(graded[0] as Shown, this.#desk());
      this.#move('[part=verdict]', `${word}. ${points}. ${this.#progress()}.`);
      this.#report(graded);
    } else if (after.current !== before.current || after.startedAt !== before.startedAt) {
      this.#move('[part=stem]', this.#progress());
    }
    return true;
  }

  #move(focus: string, news: string): void {
    this.#focus = focus;
    this.#news = news;
  }

  #report(graded: readonly Shown[]): void {
    for (const {item, entry} of graded) {
      const {length} = entry.tries;
      const {response, confidence} = entry.tries[length - 1]!;
      const score = this.#score(item, response, this.#t.locale);
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
    if (entry.closed) {
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
    return {
      t: this.#t,
      quiz: this.#shown as Quiz,
      attempt: this.#attempt as Attempt,
      score: this.#score,
      level: this.headingLevel || 2,
      error: this.#error,
      arranged: this.#arranged,
      act: (action, focus, news) => this.#act(action, focus, news),
      proceed: (event) => this.#proceed(event),
    };
  }

  protected override render() {
    const t = this.#t;
    const quiz = this.#shown;
    const attempt = this.#attempt;
    const busy = !attempt && !this.#problem;
    return html`<section aria-labelledby="title" aria-busy=${busy}>
      <header>
        <div part="title" id="title" role="heading" aria-level=${this.headingLevel || 2}>
          ${(!this.for && attempt && quiz?.title) || t('quiz')}
        </div>
        ${attempt && !attempt.finished ? html`<p part="progress">${this.#progress()}</p>` : nothing}
      </header>
      ${attempt && quiz?.items.length ? this.#screen(attempt) : problemView(busy, this.#problem, t, () => this.#find())}
      <p class="hidden" role="status">${this.#news}</p>
    </section>`;
  }

  #screen(attempt: Attempt) {
    const {current, entries, finished} = attempt;
    const all = this.#entries();
    const done = entries.filter(({closed}) => closed).length;
    return html`<progress aria-hidden="true" .max=${entries.length} .value=${done}></progress>
      ${finished ? resultView(all, this.#desk()) : itemView(all[current] as Shown, this.#desk())}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'migration-quiz': MigrationQuiz;
  }
}
