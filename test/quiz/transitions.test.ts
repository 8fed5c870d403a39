import {expect} from '@open-wc/testing';
import type {Action} from '../../src/quiz/action.js';
import type {Attempt} from '../../src/quiz/attempt.js';
import {advance, scoreAttempt} from '../../src/quiz/play.js';
import type {Response} from '../../src/quiz/response.js';
import {startAttempt, type StartOptions} from '../../src/quiz/start-attempt.js';
import {timeLeft} from '../../src/quiz/transitions.js';
import {CHOICE, ITEMS, MULTIPLE, NUMBER, QUIZ, TRUE_FALSE} from './sample-quiz.js';

const RIGHT: Response = {type: 'choice', option: 'a'};
const WRONG: Response = {type: 'choice', option: 'b'};
const KNEW: Response = {type: 'self', grade: 'knew'};
const SHORT = {...QUIZ, items: [CHOICE, MULTIPLE, TRUE_FALSE]};
const who = 'who-sold';

const start = (options: Partial<StartOptions> = {}) => startAttempt(SHORT, {now: 0, ...options});
const after = (attempt: Attempt, ...actions: Action[]) =>
  actions.reduce((one, action) => advance(SHORT, one, action, one.at), attempt);
const entry = (attempt: Attempt, i = 0) => attempt.entries[i];

describe('advance', () => {
  it('leaves the attempt it was given as it was', () => {
    const attempt = start();
    const before = JSON.stringify(attempt);
    after(attempt, {type: 'respond', item: who, response: RIGHT}, {type: 'grade', item: who}, {type: 'next'});
    expect(JSON.stringify(attempt)).to.equal(before);
  });

  describe('in mode immediate', () => {
    it('grades when asked to, and closes', () => {
      const answered = after(start(), {type: 'respond', item: who, response: RIGHT, confidence: 'sure'});
      expect(entry(answered)).to.deep.include({response: RIGHT, confidence: 'sure', tries: []});
      const graded = after(answered, {type: 'grade', item: who});
      expect(entry(graded)).to.deep.include({tries: [{response: RIGHT, confidence: 'sure'}], closed: true});
      expect(entry(graded)?.response).to.equal(undefined);
      expect(scoreAttempt(SHORT, graded)).to.deep.include({points: 1, maxPoints: 5, share: 0.2});
    });

    it('lets an answer be changed or taken back before it is graded', () => {
      const changed = after(
        start(),
        {type: 'respond', item: who, response: WRONG},
        {type: 'respond', item: who, response: RIGHT},
      );
      expect(entry(changed)?.response).to.deep.equal(RIGHT);
      expect(entry(after(changed, {type: 'withdraw', item: who}))?.response).to.equal(undefined);
    });

    it('gives as many tries as there are, the best of which counts', () => {
      const attempt = start({tries: 2});
      const once = after(attempt, {type: 'respond', item: who, response: WRONG}, {type: 'grade', item: who});
      expect(entry(once)?.closed).to.equal(false);
      const twice = after(once, {type: 'respond', item: who, response: RIGHT}, {type: 'grade', item: who});
      expect(entry(twice)?.closed).to.equal(true);
      expect(scoreAttempt(SHORT, twice).byItem[0]).to.deep.include({score: 1, correct: true});
      const wrong = after(once, {type: 'respond', item: who, response: WRONG}, {type: 'grade', item: who});
      expect(entry(wrong)?.closed).to.equal(true);
    });

    it('lets an item be given up', () => {
      const given = after(
        start({tries: 3}),
        {type: 'respond', item: who, response: WRONG},
        {type: 'giveUp', item: who},
      );
      expect(entry(given)).to.deep.include({closed: true, tries: []});
      expect(scoreAttempt(SHORT, given).unanswered).to.include(who);
    });

    it('grades no number that cannot be read', () => {
      const attempt = startAttempt(QUIZ, {now: 0});
      const typed = advance(
        QUIZ,
        attempt,
        {type: 'respond', item: NUMBER.id, response: {type: 'number', text: 'lots'}},
        0,
      );
      expect(advance(QUIZ, typed, {type: 'grade', item: NUMBER.id}, 0)).to.equal(typed);
    });

    it('goes from item to open item, and finishes behind the last', () => {
      let attempt = after(start(), {type: 'skip'});
      expect(attempt.current).to.equal(1);
      expect(entry(attempt)?.skipped).to.equal(true);
      attempt = after(
        attempt,
        {type: 'giveUp', item: MULTIPLE.id},
        {type: 'next'},
        {type: 'giveUp', item: TRUE_FALSE.id},
      );
      expect(attempt.current).to.equal(2);
      attempt = after(attempt, {type: 'next'});
      expect(attempt.current).to.equal(0);
      expect(attempt.finished).to.equal(false);
      attempt = after(attempt, {type: 'respond', item: who, response: RIGHT});
      expect(entry(attempt)?.skipped).to.equal(undefined);
      attempt = after(attempt, {type: 'grade', item: who}, {type: 'next'});
      expect(attempt.finished).to.equal(true);
    });

    it('finishes when the only item open is skipped', () => {
      const last = after(
        start(),
        {type: 'giveUp', item: who},
        {type: 'giveUp', item: MULTIPLE.id},
        {type: 'goTo', item: TRUE_FALSE.id},
      );
      expect(after(last, {type: 'skip'}).finished).to.equal(true);
    });
  });

  describe('in mode exam', () => {
    it('keeps answers open until they are handed in, then grades all', () => {
      const attempt = start({mode: 'exam'});
      const answered = after(attempt, {type: 'respond', item: who, response: WRONG}, {type: 'next'});
      expect(answered.current).to.equal(1);
      const changed = after(answered, {type: 'back'}, {type: 'respond', item: who, response: RIGHT});
      expect(scoreAttempt(SHORT, changed).points).to.equal(0);
      const handedIn = after(changed, {type: 'finish'});
      expect(handedIn.entries.every(({closed}) => closed)).to.equal(true);
      expect(scoreAttempt(SHORT, handedIn)).to.deep.include({
        points: 1,
        unanswered: [MULTIPLE.id, TRUE_FALSE.id],
      });
    });

    it('never hands in by itself', () => {
      const last = after(start({mode: 'exam'}), {type: 'goTo', item: TRUE_FALSE.id});
      expect(after(last, {type: 'next'})).to.equal(last);
      expect(after(last, {type: 'skip'})).to.deep.include({current: 0, finished: false});
    });
  });

  describe('in mode flash', () => {
    it('takes a grade once the answer was shown', () => {
      const attempt = start({mode: 'flash'});
      const grade: Action = {type: 'respond', item: who, response: KNEW};
      expect(after(attempt, grade)).to.equal(attempt);
      const graded = after(attempt, {type: 'reveal', item: who}, grade, {type: 'grade', item: who});
      expect(entry(graded)).to.deep.include({closed: true, revealed: true});
      expect(scoreAttempt(SHORT, graded).points).to.equal(1);
    });
  });

  describe('hints', () => {
    it('shows what the author wrote, then strikes out wrong options, one left', () => {
      const hint: Action = {type: 'hint', item: who};
      const hinted = after(start({hintCost: 0.25}), hint, hint, hint);
      expect(entry(hinted)?.hints).to.equal(1);
      const struck = entry(hinted)?.struck ?? [];
      expect(new Set(struck).size).to.equal(2);
      expect(struck).not.to.include('a');
      expect(after(hinted, hint)).to.equal(hinted);
      const right = after(hinted, {type: 'respond', item: who, response: RIGHT}, {type: 'grade', item: who});
      expect(scoreAttempt(SHORT, right).byItem[0]).to.deep.include({
        score: 0.25,
        points: 0.25,
        correct: true,
      });
    });

    it('takes no more than everything', () => {
      const hint: Action = {type: 'hint', item: who};
      const right = after(
        start({hintCost: 1}),
        hint,
        hint,
        {type: 'respond', item: who, response: RIGHT},
        {type: 'grade', item: who},
      );
      expect(scoreAttempt(SHORT, right).points).to.equal(0);
    });
  });

  it('flags and takes the flag back', () => {
    const flagged = after(start(), {type: 'flag', item: MULTIPLE.id});
    expect(entry(flagged, 1)?.flagged).to.equal(true);
    expect(entry(after(flagged, {type: 'flag', item: MULTIPLE.id}), 1)?.flagged).to.equal(false);
  });

  it('grades at the end what was answered and not graded: nothing is lost', () => {
    const finished = after(start(), {type: 'respond', item: who, response: RIGHT}, {type: 'finish'});
    expect(scoreAttempt(SHORT, finished).points).to.equal(1);
  });

  it('tries again only what was missed, in fresh entries', () => {
    const finished = after(
      start(),
      {type: 'respond', item: who, response: RIGHT},
      {type: 'respond', item: MULTIPLE.id, response: {type: 'multiple', options: ['a']}},
      {type: 'finish'},
    );
    const again = after(finished, {type: 'retryMissed'});
    expect(again).to.deep.include({round: 2, finished: false, current: 0});
    expect(again.entries.map(({item}) => item)).to.deep.equal([MULTIPLE.id, TRUE_FALSE.id]);
    expect(again.entries.every(({tries}) => !tries.length)).to.equal(true);
    expect(scoreAttempt(SHORT, again)).to.deep.include({points: 0, maxPoints: 4});
  });

  it('starts again with another seed, settings kept', () => {
    const attempt = start({mode: 'exam', shuffle: true});
    const again = after(after(attempt, {type: 'finish'}), {type: 'restart', seed: 'x'});
    expect(again).to.deep.equal(start({mode: 'exam', shuffle: true, seed: 'x'}));
  });

  describe('time', () => {
    it('is booked on the item on screen', () => {
      let attempt = advance(SHORT, start(), {type: 'next'}, 1000);
      attempt = advance(SHORT, attempt, {type: 'back'}, 1500);
      expect(attempt.entries.map(({spent}) => spent)).to.deep.equal([1000, 500, 0]);
    });

    it('is not booked while the reader is away, nor when the clock goes back', () => {
      let attempt = advance(SHORT, start(), {type: 'pause'}, 100);
      attempt = advance(SHORT, attempt, {type: 'resume'}, 9_000_000);
      attempt = advance(SHORT, attempt, {type: 'next'}, 9_000_050);
      attempt = advance(SHORT, attempt, {type: 'next'}, 50);
      expect(attempt.entries.map(({spent}) => spent)).to.deep.equal([150, 0, 0]);
      expect(attempt.at).to.equal(50);
    });

    it('can be limited, extended and set free', () => {
      let attempt = start({timeLimit: 1000});
      expect(timeLeft(attempt, 400)).to.equal(600);
      expect(timeLeft(attempt, 4000)).to.equal(0);
      attempt = advance(SHORT, attempt, {type: 'extend', by: 500}, 400);
      expect(timeLeft(attempt, 400)).to.equal(1100);
      expect(advance(SHORT, attempt, {type: 'extend', by: -500}, 400)).to.equal(attempt);
      attempt = advance(SHORT, attempt, {type: 'unlimit'}, 400);
      expect(timeLeft(attempt, 400)).to.equal(undefined);
      expect(advance(SHORT, attempt, {type: 'extend', by: 500}, 400)).to.equal(attempt);
    });

    it('must be a number', () => {
      expect(() => advance(SHORT, start(), {type: 'next'}, NaN)).to.throw(RangeError);
    });
  });

  describe('gives the very attempt back when an action does not fit', () => {
    const open = start();
    const closed = after(open, {type: 'respond', item: who, response: RIGHT}, {type: 'grade', item: who});
    const done = after(open, {type: 'finish'});
    const perfect = after(
      open,
      {type: 'respond', item: who, response: RIGHT},
      {type: 'respond', item: MULTIPLE.id, response: {type: 'multiple', options: ['a', 'c', 'd']}},
      {type: 'respond', item: TRUE_FALSE.id, response: {type: 'true-false', option: 'false'}},
      {type: 'finish'},
    );
    const exam = start({mode: 'exam'});
    const table: [what: string, attempt: Attempt, action: Action][] = [
      ['an item that is not there', open, {type: 'respond', item: 'x', response: RIGHT}],
      [
        'an option that is not there',
        open,
        {type: 'respond', item: who, response: {type: 'choice', option: 'z'}},
      ],
      ["another type's response", open, {type: 'respond', item: who, response: {type: 'text', text: 'a'}}],
      [
        'no option of several',
        open,
        {type: 'respond', item: MULTIPLE.id, response: {type: 'multiple', options: []}},
      ],
      [
        'an option twice',
        open,
        {type: 'respond', item: MULTIPLE.id, response: {type: 'multiple', options: ['a', 'a']}},
      ],
      ["a reader's own grade", open, {type: 'respond', item: who, response: KNEW}],
      ['a second answer', closed, {type: 'respond', item: who, response: WRONG}],
      ['taking back what is graded', closed, {type: 'withdraw', item: who}],
      ['grading nothing', open, {type: 'grade', item: who}],
      ['grading twice', closed, {type: 'grade', item: who}],
      ['giving up what is closed', closed, {type: 'giveUp', item: who}],
      ['giving up in an exam', exam, {type: 'giveUp', item: who}],
      [
        'grading in an exam',
        after(exam, {type: 'respond', item: who, response: RIGHT}),
        {type: 'grade', item: who},
      ],
      ['showing the answer in an exam', exam, {type: 'reveal', item: who}],
      ['a hint to what is closed', closed, {type: 'hint', item: who}],
      ['a hint to a judgement', open, {type: 'hint', item: TRUE_FALSE.id}],
      ['back from the first', open, {type: 'back'}],
      ['going where it is', open, {type: 'goTo', item: who}],
      ['going nowhere', open, {type: 'goTo', item: 'x'}],
      ['retrying while open', open, {type: 'retryMissed'}],
      ['retrying nothing', perfect, {type: 'retryMissed'}],
      ['answering once finished', done, {type: 'respond', item: who, response: RIGHT}],
      ['finishing twice', done, {type: 'finish'}],
      ['moving once finished', done, {type: 'next'}],
      ['freeing what has no limit', open, {type: 'unlimit'}],
    ];
    for (const [what, attempt, action] of table) {
      it(what, () => expect(advance(SHORT, attempt, action, 1000)).to.equal(attempt));
    }
  });

  it('is quick enough with ten thousand items', () => {
    const items = Array.from({length: 10_000}, (_, i) => ({...CHOICE, id: `${i}`}));
    const quiz = {...QUIZ, items};
    let attempt = startAttempt(quiz, {now: 0, shuffle: true});
    for (let i = 0; i < 100; i++) {
      attempt = advance(quiz, attempt, {type: 'respond', item: `${i}`, response: RIGHT}, i);
      attempt = advance(quiz, attempt, {type: 'grade', item: `${i}`}, i);
      attempt = advance(quiz, attempt, {type: 'next'}, i);
    }
    expect(scoreAttempt(quiz, advance(quiz, attempt, {type: 'finish'}, 0))).to.deep.include({
      points: 100,
      maxPoints: 10_000,
    });
    expect(ITEMS).to.have.length(7);
  });
});
