import {html} from 'lit';
import {enSession} from '../locales/en-session.js';
import {localeOf} from '../locales/locale-of.js';
import type {Action} from '../quiz/action.js';
import type {Attempt} from '../quiz/attempt.js';
import {loadScorer} from '../quiz/load-scorer.js';
import {fitsItem} from '../quiz/response.js';
import {scoreAttemptBy} from '../quiz/score-attempt.js';
import type {Scorer} from '../quiz/scorer.js';
import {startAttempt} from '../quiz/start-attempt.js';
import {advanceBy} from '../quiz/transitions.js';
import {shownItems, type Desk, type OpenDesk, type Shown} from './desk.js';
import {QuizCompleteEvent} from './quiz-complete-event.js';
import {QuizRespondEvent} from './quiz-respond-event.js';
import {feedback, grounds, outcome, tag} from './feedback.js';
import {keep} from './keeping.js';
import {readForm} from './read-form.js';
import {resultView} from './result-view.js';
import {sessionStyles} from './session-styles.js';
import type {Stage} from './stage.js';
import {wear} from './wear.js';

/**
 * Opens a session: begins an attempt, or takes up the one that was kept as JSON, with the rules that the quiz is scored by.
 * Throws where something cannot be fetched.
 */
export async function openSession(stage: Stage, kept?: string): Promise<Session> {
  const {quiz, element} = stage;
  const {mode = 'immediate', attempts = 1, hintCost = 0, timeLimit, shuffle = false} = element;
  const score = await loadScorer(quiz.items);
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
  stage.begun = !!earlier;
  stage.attempt = earlier || fresh;
  await stage.learn(enSession);
  const session = new Session(stage, score);
  // The time since an earlier visit is not counted.
  if (earlier) session.act({type: 'resume'});
  session.report();
  return session;
}

/**
 * A reader at work: what answers lead to, what they are worth, and what is shown for them. It comes with the first touch,
 * so that a page pays for it only where there is a reader.
 */
export class Session {
  constructor(
    readonly stage: Stage,
    readonly score: Scorer,
  ) {
    wear(stage.element.renderRoot, sessionStyles);
  }

  get attempt(): Attempt {
    return this.stage.attempt as Attempt;
  }

  /** Draws the attempt, keeps it, and puts it into the form. */
  report(): void {
    const {element, internals, begun, place, t} = this.stage;
    element.requestUpdate();
    const json = JSON.stringify(this.attempt);
    if (begun && element.storage !== 'none') keep(place, json);
    internals.setFormValue(json);
    const valueMissing = element.required && !this.attempt.finished;
    internals.setValidity({valueMissing}, valueMissing ? t('finish') : undefined);
  }

  /** Does one thing to the attempt, and what follows from it: focus, announcement, events. Gives whether it did. */
  act(action: Action, focus = '', news = ''): boolean {
    const {stage} = this;
    const {quiz, t} = stage;
    const before = this.attempt;
    const after = advanceBy(this.score, quiz, before, action, Date.now());
    if (after === before) return false;
    stage.attempt = after;
    if (action.type === 'pause' || action.type === 'resume') return true;
    stage.begun = true;
    stage.error = '';
    this.#move(focus, news);
    const graded = shownItems(quiz, after).filter(
      ({entry}, i) =>
        after.round === before.round && entry.tries.length > (before.entries[i]?.tries.length ?? 0),
    );
    const [first] = graded;
    const progress = t('progress', {n: after.current + 1, total: after.entries.length});
    if (after.finished) {
      const score = scoreAttemptBy(this.score, quiz, after);
      this.#move('[part=verdict]', t('points', {n: score.points, count: score.maxPoints}));
    } else if (first) {
      const {word, points} = outcome(first, {t, attempt: after}, this.score);
      this.#move('[part=verdict]', `${word}. ${points}. ${progress}.`);
    } else if (after.current !== before.current || after.startedAt !== before.startedAt) {
      this.#move('[part=stem]', progress);
    }
    this.report();
    this.#tell(graded);
    return true;
  }

  /** Grades the answer on screen, or goes on. */
  proceed(): void {
    const {stage, attempt} = this;
    const {quiz, t} = stage;
    const {item, entry} = shownItems(quiz, attempt)[attempt.current] as Shown;
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
      stage.error = t(entry.response ? 'writeNumber' : typed ? 'writeFirst' : 'chooseFirst');
      stage.focus = 'fieldset :is(input, select)';
      this.report();
    }
  }

  /** Takes what the form says as the answer to an item, or takes the answer back when it says nothing. */
  respond(form: HTMLFormElement, {item, entry}: Shown): void {
    const response = readForm(form, item);
    this.act(
      fitsItem(item, response)
        ? {type: 'respond', item: item.id, response, confidence: entry.confidence}
        : {type: 'withdraw', item: item.id},
    );
  }

  tag(id: string, chosen: boolean, shown: Shown): unknown {
    return tag(id, chosen, shown, this.stage.t);
  }

  /** How far the reader is, to the eye; to the ear the progress in words. */
  bar(all: readonly Shown[]): unknown {
    const done = all.filter(({entry: {closed, response}}) => closed || response).length;
    return html`<progress aria-hidden="true" .max=${all.length} .value=${done}></progress>`;
  }

  feedback(shown: Shown, desk: Desk): unknown {
    return feedback(shown, desk as OpenDesk);
  }

  grounds(shown: Shown, desk: OpenDesk, key: boolean): unknown {
    return grounds(shown, desk, key);
  }

  result(desk: Desk): unknown {
    return resultView(shownItems(desk.quiz, this.attempt), desk as OpenDesk);
  }

  announce(news: string): void {
    this.stage.news = news;
    this.report();
  }

  /** Shows a quote in the article of the page. */
  async showQuote(quote: string, from: HTMLElement): Promise<void> {
    const {element, t} = this.stage;
    const root = element.getRootNode() as Document | ShadowRoot;
    const id = element.for as string;
    const article = root.getElementById(id) ?? element.ownerDocument.getElementById(id);
    await this.#fetched(async () => {
      const {showInPage} = await import('./evidence-in-page.js');
      if (article) showInPage(article, quote, from, t('backToQuiz'));
    });
  }

  /** Shares the result, without the answers. */
  share(): Promise<void> {
    const {quiz, element} = this.stage;
    return this.#fetched(async () => {
      await this.stage.speakMore();
      const {shareResult} = await import('./share-result.js');
      const address = quiz.source?.url ?? element.ownerDocument.URL;
      const score = scoreAttemptBy(this.score, quiz, this.attempt);
      this.announce(await shareResult(quiz, score, address, this.stage.t));
    });
  }

  /** Prints the page, with the quiz as a worksheet and its answer key on a page of its own. */
  print(): Promise<void> {
    const {stage} = this;
    return this.#fetched(async () => {
      await stage.speakMore();
      stage.printed = (await import('./print-view.js')).printView;
      this.report();
      await stage.element.updateComplete;
      print();
    });
  }

  /** Does something that has to be fetched first, and says so when it cannot be. */
  async #fetched(what: () => Promise<void>): Promise<void> {
    try {
      await what();
    } catch {
      this.announce(this.stage.t('notLoaded'));
    }
  }

  #move(focus: string, news: string): void {
    this.stage.focus = focus;
    this.stage.news = news;
  }

  /** Tells the page what was answered, and that all is. */
  #tell(graded: readonly Shown[]): void {
    const {attempt} = this;
    const {quiz, element} = this.stage;
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
