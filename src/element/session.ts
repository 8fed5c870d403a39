import {localeOf} from '../locales/locale-of.js';
import type {Action} from '../quiz/action.js';
import type {Attempt} from '../quiz/attempt.js';
import {beginAttempt} from '../quiz/begin-attempt.js';
import {loadPlay} from './load-play.js';
import {advanceBy, type Play} from '../quiz/play-by.js';
import type {Quiz} from '../quiz/quiz.js';
import type {Scorer} from '../quiz/scorer.js';
import {scoreAttemptBy} from '../quiz/score-attempt.js';
import {shownItems, type Desk, type Shown} from './desk.js';
import type {Extras} from './extras.js';
import type {MigrationQuiz} from './migration-quiz.js';
import {outcome} from './feedback.js';
import {isPicked} from './inputs.js';
import {keep} from './keeping.js';
import {QuizCompleteEvent} from './quiz-complete-event.js';
import {QuizRespondEvent} from './quiz-respond-event.js';
import {readForm} from './read-form.js';
import type {Stage} from './stage.js';
import {part} from './part.js';

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
  const play = await loadPlay(items, shuffle, more);
  const settings = {
    mode,
    shuffle,
    tries: +attempts,
    hintCost: +hintCost,
    locale: localeOf(element),
    ...(timeLimit && {timeLimit: +timeLimit * 1000}),
  };
  const fresh = beginAttempt(quiz, stage.seed ?? quiz.seed ?? '', settings, Date.now(), play.draw);
  const earlier = kept && (await part(() => import('./take-up.js'))).takeUp(quiz, fresh, kept);
  const session = new Session(stage, play, earlier || fresh, !!earlier);
  if (more || quiz.bands || stage.others || !items.every(isPicked)) {
    session.rare = await part(() => import('./rare.js'));
    await stage.speakMore();
  }
  if (arranged) session.arranged = (await part(() => import('./arranged-inputs.js'))).arrangedInputs;
  if (more) session.extras = (await part(() => import('./extras.js'))).extras;
  // The time since an earlier visit is not counted.
  if (earlier) session.act({type: 'resume'});
  session.report();
  return session;
}

/** A reader at work: what answers lead to, what they are worth, and what is shown for them. */
export class Session {
  /** What only some quizzes need: those with bands, with extras, about the article of the page, and items that are not answered by picking. */
  rare?: typeof import('./rare.js');
  /** The inputs of items to match and to order, where the quiz has such. */
  arranged?: (shown: Shown, desk: Desk) => unknown;
  extras?: Extras;
  /** What stands in the way of grading the answer on screen, or of what was asked for; '' when nothing does. */
  error = '';
  /** What is announced to who cannot see it. */
  news = '';
  /** What takes the focus once the next screen is drawn: a selector. */
  focus = '';
  readonly quiz: Quiz;
  readonly element: MigrationQuiz;
  readonly score: Scorer;
  /** What is printed in place of what is seen. */
  printed?: (desk: Desk) => unknown;

  constructor(
    readonly stage: Stage,
    readonly play: Play,
    public attempt: Attempt,
    /** Whether the reader has done anything. */
    public begun: boolean,
  ) {
    ({quiz: this.quiz, element: this.element} = stage);
    this.score = play.score;
  }

  get t() {
    return this.stage.t;
  }

  /** Where the views are drawn. */
  get root() {
    return this.element.renderRoot as ShadowRoot;
  }

  /** The level of the quiz's own heading. */
  get level() {
    return this.element.headingLevel || 2;
  }

  /** The score of what is graded so far. */
  get total() {
    return scoreAttemptBy(this.score, this.quiz, this.attempt);
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
    const after = advanceBy(this.play, quiz, before, action, Date.now());
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
      const {points, maxPoints} = this.total;
      focus = '[part=verdict]';
      news = t('points', {n: points, count: maxPoints});
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
    const shown = items[attempt.current] as Shown;
    const {item, entry} = shown;
    if (entry.closed || attempt.settings.mode !== 'immediate') {
      this.act({type: 'next'});
      return;
    }
    this.rare?.complete(shown, this);
    if (!this.act({type: 'grade', item: item.id})) {
      this.error = t(this.rare?.missing(this.items[attempt.current] as Shown) ?? 'chooseFirst');
      this.focus = 'fieldset :is(input, select)';
      this.report();
    }
  };

  /** Takes what the form says as the answer to an item, or takes the answer back when it says nothing. */
  respond(form: HTMLFormElement, {item, entry}: Shown): void {
    const response = readForm(form, item);
    this.act(
      this.play.fits(item, response)
        ? {type: 'respond', item: item.id, response, confidence: entry.confidence}
        : {type: 'withdraw', item: item.id},
    );
  }

  announce(news: string): void {
    this.news = news;
    this.report();
  }

  /** Does what has to be fetched first; says so when it cannot be. Whoever wants may ask again. */
  async request(what: (ways: typeof import('./on-request.js')) => Promise<void>): Promise<void> {
    try {
      this.error = '';
      await what(await part(() => import('./on-request.js')));
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
      element.dispatchEvent(new QuizCompleteEvent({quiz, attempt, ...this.total}));
    }
  }
}
