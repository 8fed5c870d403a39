import type {Action} from '../quiz/action.js';
import {loadScorer} from '../quiz/load-scorer.js';
import {scoreAttemptBy} from '../quiz/score-attempt.js';
import type {Scorer} from '../quiz/scorer.js';
import {advanceBy} from '../quiz/transitions.js';
import {shownItems, type Desk, type Shown} from './desk.js';
import {QuizCompleteEvent, QuizRespondEvent} from './events.js';
import {feedback, grounds, outcome} from './feedback.js';
import {resultView} from './result-view.js';
import type {Stage} from './stage.js';

/** Opens a session, with the rules that the quiz is scored by. */
export async function openSession(stage: Stage): Promise<Session> {
  return new Session(stage, await loadScorer(stage.quiz.items));
}

/**
 * A reader at work: what answers lead to, what they are worth, and what is shown for them. It comes with the first touch,
 * so that a page pays for it only where there is a reader.
 */
export class Session {
  constructor(
    readonly stage: Stage,
    readonly score: Scorer,
  ) {}

  /** Does one thing to the attempt, and what follows from it: focus, announcement, events. Gives whether it did. */
  act(action: Action, focus = '', news = ''): boolean {
    const {stage} = this;
    const {quiz, attempt: before, t} = stage;
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
      const {word, points} = outcome(first, stage, this.score);
      this.#move('[part=verdict]', `${word}. ${points}. ${progress}.`);
    } else if (after.current !== before.current || after.startedAt !== before.startedAt) {
      this.#move('[part=stem]', progress);
    }
    stage.report();
    this.#tell(graded);
    return true;
  }

  /** Grades the answer on screen, or goes on. */
  proceed(): void {
    const {stage} = this;
    const {quiz, attempt, t} = stage;
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
      stage.report();
    }
  }

  feedback(shown: Shown, desk: Desk): unknown {
    return feedback(shown, desk, this);
  }

  grounds(shown: Shown, desk: Desk, key: boolean): unknown {
    return grounds(shown, desk, this, key);
  }

  result(desk: Desk): unknown {
    return resultView(shownItems(desk.quiz, desk.attempt), desk, this);
  }

  announce(news: string): void {
    this.stage.news = news;
    this.stage.report();
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
    const {quiz, attempt, element} = this.stage;
    return this.#fetched(async () => {
      await this.stage.speakMore();
      const {shareResult} = await import('./share-result.js');
      const address = quiz.source?.url ?? element.ownerDocument.URL;
      const score = scoreAttemptBy(this.score, quiz, attempt);
      this.announce(await shareResult(quiz, score, address, this.stage.t));
    });
  }

  /** Prints the page, with the quiz as a worksheet and its answer key on a page of its own. */
  print(): Promise<void> {
    const {stage} = this;
    return this.#fetched(async () => {
      await stage.speakMore();
      stage.printed = (await import('./print-view.js')).printView;
      stage.report();
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
    const {quiz, attempt, element} = this.stage;
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
