import {localeOf} from '../locales/locale-of.js';
import type {Action} from '../quiz/action.js';
import type {Attempt} from '../quiz/attempt.js';
import {loadScorer} from '../quiz/load-scorer.js';
import {fitsItem} from '../quiz/response.js';
import {scoreAttemptBy} from '../quiz/score-attempt.js';
import type {Scorer} from '../quiz/scorer.js';
import {startAttempt} from '../quiz/start-attempt.js';
import {advanceBy} from '../quiz/transitions.js';
import {shownItems, type Desk, type Shown} from './desk.js';
import type {Extras} from './extras.js';
import {outcome} from './feedback.js';
import {keep} from './keeping.js';
import {QuizCompleteEvent} from './quiz-complete-event.js';
import {QuizRespondEvent} from './quiz-respond-event.js';
import {readForm} from './read-form.js';
import type {Stage} from './stage.js';

/** Attributes for which a quiz has more to offer than one answer after the other. */
const EXTRAS = ['mode', 'attempts', 'hints', 'confidence', 'skip', 'timeLimit'] as const;

/**
 * Opens a session: begins an attempt, or takes up the one that was kept as JSON. What this quiz needs beside the script
 * itself is fetched first; throws where it cannot be.
 */
export async function openSession(stage: Stage, kept?: string): Promise<Session> {
  const {quiz, element} = stage;
  const {items} = quiz;
  const {mode = 'immediate', attempts = 1, hintCost = 0, timeLimit, shuffle = false} = element;
  const arranged = items.some(({type}) => type === 'match' || type === 'order');
  const more = EXTRAS.some((name) => element[name]) || items.some(({hints}) => hints);
  const score = await loadScorer(items);
  const fresh = startAttempt(quiz, {
    now: Date.now(),
    seed: stage.seed ?? quiz.seed ?? '',
    mode,
    tries: +attempts,
    hintCost: +hintCost,
    shuffle,
    locale: localeOf(element),
    ...(timeLimit && {timeLimit: +timeLimit * 1000}),
  });
  const earlier = kept && (await import('./take-up.js')).takeUp(quiz, fresh, kept);
  const session = new Session(stage, score, earlier || fresh, !!earlier);
  if (arranged) session.arranged = (await import('./arranged-inputs.js')).arrangedInputs;
  if (more) session.extras = (await import('./extras.js')).extras;
  if (arranged || more) await stage.speakMore();
  // The time since an earlier visit is not counted.
  if (earlier) session.act({type: 'resume'});
  session.report();
  return session;
}

/** A reader at work: what answers lead to, what they are worth, and what is shown for them. */
export class Session {
  /** The inputs of items to match and to order, where the quiz has such. */
  arranged?: (shown: Shown, desk: Desk) => unknown;
  extras?: Extras;
  /** What stands in the way of grading the answer on screen, or of what was asked for; '' when nothing does. */
  error = '';
  /** What is announced to who cannot see it. */
  news = '';
  /** What takes the focus once the next screen is drawn: a selector. */
  focus = '';
  /** What is printed in place of what is seen. */
  printed?: (desk: Desk) => unknown;

  constructor(
    readonly stage: Stage,
    readonly score: Scorer,
    public attempt: Attempt,
    /** Whether the reader has done anything. */
    public begun: boolean,
  ) {}

  get quiz() {
    return this.stage.quiz;
  }

  get t() {
    return this.stage.t;
  }

  get element() {
    return this.stage.element;
  }

  /** Where the views are drawn. */
  get root() {
    return this.element.renderRoot as ShadowRoot;
  }

  /** The level of the quiz's own heading. */
  get level() {
    return this.element.headingLevel || 2;
  }

  get items(): readonly Shown[] {
    return shownItems(this.quiz, this.attempt);
  }

  /** Draws the attempt, keeps it, and puts it into the form. */
  report(): void {
    const {element, begun, attempt, t} = this;
    const {internals, place} = this.stage;
    element.requestUpdate();
    const json = JSON.stringify(attempt);
    if (begun && element.storage !== 'none') keep(place, json);
    internals.setFormValue(json);
    const valueMissing = element.required && !attempt.finished;
    internals.setValidity({valueMissing}, valueMissing ? t('finish') : undefined);
  }

  /**
   * Does one thing to the attempt, and what follows from it: events, and focus (a selector) and announcement where none are
   * given. Gives whether it did.
   */
  act = (action: Action, focus = '', news = ''): boolean => {
    const {quiz, t, attempt: before} = this;
    const after = advanceBy(this.score, quiz, before, action, Date.now());
    if (after === before) return false;
    this.attempt = after;
    if (action.type === 'pause' || action.type === 'resume') return true;
    this.begun = true;
    this.error = '';
    const graded = this.items.filter(
      ({entry}, i) =>
        after.round === before.round && entry.tries.length > (before.entries[i]?.tries.length ?? 0),
    );
    const [first] = graded;
    const progress = t('progress', {n: after.current + 1, total: after.entries.length});
    if (after.finished) {
      const score = scoreAttemptBy(this.score, quiz, after);
      focus = '[part=verdict]';
      news = t('points', {n: score.points, count: score.maxPoints});
    } else if (first) {
      const {word, points} = outcome(first, this);
      focus = '[part=verdict]';
      news = `${word}. ${points}. ${progress}.`;
    } else if (after.current !== before.current || after.startedAt !== before.startedAt) {
      focus = '[part=stem]';
      news = progress;
    }
    this.focus = focus;
    this.news = news;
    this.report();
    this.#tell(graded);
    return true;
  };

  /** What the main button of an item does: grades the answer on screen, or goes on. */
  proceed = (): void => {
    const {attempt, items, t} = this;
    const {item, entry} = items[attempt.current] as Shown;
    if (entry.closed || attempt.settings.mode !== 'immediate') {
      this.act({type: 'next'});
      return;
    }
    // An order is an answer even as it was shown.
    if (item.type === 'order' && !entry.response) {
      this.act({type: 'respond', item: item.id, response: {type: 'order', options: entry.options ?? []}});
    }
    if (!this.act({type: 'grade', item: item.id})) {
      const typed = item.type === 'number' || item.type === 'text';
      this.error = t(entry.response ? 'writeNumber' : typed ? 'writeFirst' : 'chooseFirst');
      this.focus = 'fieldset :is(input, select)';
      this.report();
    }
  };

  /** Takes what the form says as the answer to an item, or takes the answer back when it says nothing. */
  respond(form: HTMLFormElement, {item, entry}: Shown): void {
    const response = readForm(form, item);
    this.act(
      fitsItem(item, response)
        ? {type: 'respond', item: item.id, response, confidence: entry.confidence}
        : {type: 'withdraw', item: item.id},
    );
  }

  announce(news: string): void {
    this.news = news;
    this.report();
  }

  /** Shows a quote in the article of the page. */
  showQuote(quote: string, from: HTMLElement): Promise<void> {
    const {element, t} = this;
    const root = element.getRootNode() as Document | ShadowRoot;
    const id = element.for as string;
    const article = root.getElementById(id) ?? element.ownerDocument.getElementById(id);
    return this.#fetched(async () => {
      const {showInPage} = await import('./evidence-in-page.js');
      if (article) showInPage(article, quote, from, t('backToQuiz'));
    });
  }

  /** Shares the result, without the answers. */
  share(): Promise<void> {
    const {quiz, element} = this;
    return this.#fetched(async () => {
      await this.stage.speakMore();
      const {shareResult} = await import('./share-result.js');
      const address = quiz.source?.url ?? element.ownerDocument.URL;
      const score = scoreAttemptBy(this.score, quiz, this.attempt);
      this.announce(await shareResult(quiz, score, address, this.t));
    });
  }

  /** Prints the page, with the quiz as a worksheet and its answer key on a page of its own. */
  print(): Promise<void> {
    return this.#fetched(async () => {
      await this.stage.speakMore();
      this.printed = (await import('./print-view.js')).printView;
      this.report();
      await this.element.updateComplete;
      print();
    });
  }

  /** Does something that has to be fetched first; says so when it cannot be. Whoever wants may press again. */
  async #fetched(what: () => Promise<void>): Promise<void> {
    try {
      this.error = '';
      await what();
    } catch {
      this.error = this.t('notLoaded');
      this.announce(this.error);
    }
  }

  /** Tells the page what was answered, and that all is. */
  #tell(graded: readonly Shown[]): void {
    const {attempt, quiz, element} = this;
    const {round, settings, finished} = attempt;
    for (const {item, entry} of graded) {
      const last = entry.tries.at(-1);
      const score = last && this.score(item, last.response, settings.locale);
      if (!score || 'unreadable' in score) continue;
      const {id, kind, type, points: maxPoints} = item;
      const {spent, tries} = entry;
      const detail = {item: id, kind, type, ...last, ...score, maxPoints, spent, try: tries.length, round};
      element.dispatchEvent(new QuizRespondEvent(detail));
    }
    if (finished) {
      element.dispatchEvent(
        new QuizCompleteEvent({quiz, attempt, ...scoreAttemptBy(this.score, quiz, attempt)}),
      );
    }
  }
}
