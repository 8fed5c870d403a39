import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {QuizErrorEvent, QuizReadyEvent} from '../../src/index.js';
import type {MigrationQuiz} from '../../src/index.js';
import {answer, ready, textOf, until} from './quiz-page.js';

// Several sentences that are sure to be asked about, whatever is refused.
const STORY = [
  'OSLO (May 13, 2024) - Mayor Ines Calder met Prime Minister Jonas Gahr Store in Oslo on May 13, 2024.',
  'About 4,200 passengers were stranded in Bergen in May 2024, up from about 1,800 in May 2019.',
  'Three cities were cut off: Bergen, Stavanger and Trondheim.',
];

const story = (id: string) => {
  const article = document.createElement('article');
  article.id = id;
  const heading = document.createElement('h1');
  heading.textContent = 'Ferries stay in port';
  article.append(heading, ...paragraphs(STORY));
  return article;
};

const paragraphs = (texts: string[]) =>
  texts.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });

const quotesOf = (quiz: MigrationQuiz, detail: QuizReadyEvent['detail']) => {
  expect(quiz).to.be.instanceOf(HTMLElement);
  return detail.quiz.items.flatMap(({evidence}) => evidence.map(({quote}) => quote));
};

describe('a quiz for the article of the page', () => {
  it('asks about the article, with quotes that stand in it', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const events: QuizReadyEvent[] = [];
    place.addEventListener('quiz-ready', (event: QuizReadyEvent) => events.push(event));
    const quiz = document.createElement('migration-quiz');
    quiz.for = 'first';
    place.append(story('first'), quiz);
    const event = await until(() => events[0], 'a quiz');
    await ready(quiz);
    expect(event.detail.quiz.items).not.to.have.length(0);
    for (const quote of quotesOf(quiz, event.detail)) expect(STORY.join('\n\n')).to.contain(quote);
    expect(event.detail.quiz.source?.title).to.equal('Ferries stay in port');
  });

  it('says kindly of an article in another language that there is nothing to ask', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const article = story('german');
    const quiz = document.createElement('migration-quiz');
    quiz.for = 'german';
    quiz.lang = 'en';
    place.append(article, quiz);
    await ready(quiz);
    expect(textOf(quiz, 'message')).to.match(/No quiz this time/);
  });

  it('waits for an article that comes later, and one that fills later', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const events: Event[] = [];
    const errors: QuizErrorEvent[] = [];
    place.addEventListener('quiz-ready', (event) => events.push(event));
    place.addEventListener('quiz-error', (event: QuizErrorEvent) => errors.push(event));
    const quiz = document.createElement('migration-quiz');
    quiz.for = 'later';
    place.append(quiz);
    await aTimeout(200);
    const article = document.createElement('article');
    article.id = 'later';
    place.append(article);
    await aTimeout(200);
    article.append(...paragraphs(STORY));
    await until(() => events.length, 'a quiz');
    expect(errors).to.have.length(0);
    await ready(quiz);
    expect(textOf(quiz, 'progress')).to.match(/^Question 1 of/);
  });

  it('takes an article that comes after readers were told there is none', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const events: Event[] = [];
    place.addEventListener('quiz-ready', (event) => events.push(event));
    const quiz = document.createElement('migration-quiz');
    quiz.for = 'late';
    place.append(quiz);
    await until(() => textOf(quiz, 'message').includes('no article'), 'the kind message');
    place.append(story('late'));
    await until(() => events.length, 'a quiz');
    await ready(quiz);
    expect(textOf(quiz, 'progress')).to.match(/^Question 1 of/);
  });

  it('reads a replaced article anew, but not under a reader who has begun', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const events: QuizReadyEvent[] = [];
    place.addEventListener('quiz-ready', (event: QuizReadyEvent) => events.push(event));
    const quiz = document.createElement('migration-quiz');
    quiz.for = 'changing';
    const article = story('changing');
    place.append(article, quiz);
    await until(() => events.length === 1, 'a quiz');
    article.querySelector('h1')!.textContent = 'Another title';
    article.querySelector('p')!.textContent =
      'OSLO (May 14, 2024) - Mayor Ada Lund met Prime Minister Jonas Gahr Store in Oslo on May 14, 2024.';
    await until(() => events.length === 2, 'another quiz');
    expect(events[1]?.detail.quiz.source?.title).to.equal('Another title');
    await ready(quiz);
    await answer(quiz);
    const stem = textOf(quiz, 'stem');
    article.querySelector('p')!.textContent =
      'Harbour master Bo Dahl met Prime Minister Jonas Gahr Store in Oslo.';
    await aTimeout(1200);
    expect(events).to.have.length(2);
    expect(textOf(quiz, 'stem')).to.equal(stem);
  });

  it('reads nothing until the quiz comes near', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const events: Event[] = [];
    place.addEventListener('quiz-ready', (event) => events.push(event));
    const far = document.createElement('div');
    far.style.height = '6000px';
    const quiz = document.createElement('migration-quiz');
    quiz.for = 'near';
    place.append(story('near'), far, quiz);
    await aTimeout(700);
    expect(events).to.have.length(0);
    quiz.scrollIntoView();
    await until(() => events.length, 'a quiz');
    scrollTo(0, 0);
  });

  it('takes an article, or its plain text, as a property', async () => {
    for (const article of [STORY.join('\n\n'), undefined]) {
      const quiz = document.createElement('migration-quiz');
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const {readArticle} = await import('../../src/article/read-article.js');
      quiz.article = article ?? readArticle(STORY.join('\n\n'), {title: 'Ferries stay in port'});
      place.append(quiz);
      await ready(quiz);
      expect(textOf(quiz, 'progress')).to.match(/^Question 1 of/);
    }
  });

  for (const seed of ['', '0', 'a seed']) {
    it(`seed="${seed}" is a seed`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const seeds: unknown[] = [];
      place.addEventListener('quiz-ready', (event: QuizReadyEvent) => seeds.push(event.detail.quiz.seed));
      const quiz = document.createElement('migration-quiz');
      quiz.setAttribute('seed', seed);
      quiz.article = STORY.join('\n\n');
      place.append(quiz);
      await until(() => seeds.length, 'a quiz');
      expect(seeds).to.deep.equal([seed]);
    });
  }

  const texts: [what: string, text: string][] = [
    ['nothing', ''],
    ['blanks', ' \n\n\t '],
    ['a megabyte of one word', 'word '.repeat(200_000)],
    ['another language', 'Der Präsident kam am 12. Juli nach Berlin. Er traf dort die Kanzlerin.'],
    ['control characters', 'A\u0000 b\u0007 c\u001b[31m d.'],
    ['halves of characters', 'A \ud83d b \ude00 c.'],
    ['markup', '<script>window.hit = 1</script> <b onclick="window.hit = 1">Bold</b>.'],
  ];
  for (const [what, text] of texts) {
    it(`takes ${what} for a text, and does no harm`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const errors: QuizErrorEvent[] = [];
      place.addEventListener('quiz-error', (event: QuizErrorEvent) => errors.push(event));
      const quiz = document.createElement('migration-quiz');
      quiz.article = text;
      place.append(quiz);
      await ready(quiz);
      expect(errors.map(({detail}) => detail.message)).to.deep.equal([]);
      expect(textOf(quiz, 'message') + textOf(quiz, 'stem')).not.to.equal('');
      expect((window as {hit?: number}).hit).to.equal(undefined);
    });
  }

  it('says kindly that there is nothing to ask', async () => {
    const quiz = document.createElement('migration-quiz');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    let errors = 0;
    place.addEventListener('quiz-error', () => errors++);
    quiz.article = 'Maybe. Or not.\n\nWho knows?';
    place.append(quiz);
    await ready(quiz);
    expect(textOf(quiz, 'message')).to.match(/No quiz this time/);
    expect(errors).to.equal(0);
  });
});
