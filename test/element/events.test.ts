import {expect, fixture, html} from '@open-wc/testing';
import {
  QuizCompleteEvent,
  QuizReadyEvent,
  QuizRespondEvent,
  type QuizComplete,
  type QuizReady,
  type QuizRespond,
} from '../../src/index.js';
import {click, loadQuiz, ready} from './quiz-page.js';

describe('events', () => {
  it('tell the page what happens, across shadow roots', async () => {
    const [first, second] = (await loadQuiz('ferries')).items;
    const document_ = {...(await loadQuiz('ferries')), items: [first!, second!]};
    const heard: Event[] = [];
    const place = await fixture<HTMLElement>(html`<div></div>`);
    for (const type of ['quiz-ready', 'quiz-respond', 'quiz-complete'] as const) {
      place.addEventListener(type, (event: Event) => heard.push(event));
    }
    const inner = place.attachShadow({mode: 'open'});
    const quiz = document.createElement('migration-quiz');
    quiz.quiz = document_;
    inner.append(quiz);
    await ready(quiz);
    expect(heard[0]).to.be.instanceOf(QuizReadyEvent);
    const readyDetail = (heard[0] as CustomEvent<QuizReady>).detail;
    expect(readyDetail.quiz.items).to.deep.equal(document_.items);
    expect(readyDetail.resumed).to.equal(false);

    await click(quiz, 'input', 0);
    await click(quiz, 'button[type=submit]');
    expect(heard[1]).to.be.instanceOf(QuizRespondEvent);
    const {spent, ...respond} = (heard[1] as CustomEvent<QuizRespond>).detail;
    expect(spent).to.be.a('number').and.at.least(0);
    expect(respond).to.deep.equal({
      item: 'i1',
      kind: 'who',
      type: 'choice',
      response: {type: 'choice', option: 'a'},
      confidence: undefined,
      score: 1,
      points: 1,
      maxPoints: 1,
      correct: true,
      try: 1,
      round: 1,
    });

    await click(quiz, 'button[type=submit]');
    await click(quiz, 'input', 0);
    await click(quiz, 'button[type=submit]');
    expect((heard[2] as CustomEvent<QuizRespond>).detail.score).to.be.closeTo(1 / 3, 1e-9);
    await click(quiz, 'button[type=submit]');
    expect(heard[3]).to.be.instanceOf(QuizCompleteEvent);
    const complete = (heard[3] as CustomEvent<QuizComplete>).detail;
    expect(complete.points).to.equal(2);
    expect(complete.maxPoints).to.equal(4);
    expect(complete.share).to.equal(0.5);
    expect(complete.attempt.finished).to.equal(true);
    expect(heard).to.have.length(4);
  });
});
