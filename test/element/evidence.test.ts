import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import {findQuote} from '../../src/element/find-quote.js';
import {textFragment} from '../../src/element/text-fragment.js';
import {
  announced,
  answer,
  click,
  focused,
  loadQuiz,
  nameOf,
  press,
  ready,
  tabTo,
  textOf,
  until,
} from './quiz-page.js';

const plain = (range: Range | null) =>
  range
    ?.toString()
    .replace(/\s+/g, ' ')
    .replace(/\u00ad/g, '');

describe('finding a quote in a live article', () => {
  const quote = 'The "old" hall was opened by Ines Calder - at night.';
  const pages: [what: string, page: TemplateResult, found: string][] = [
    ['as it is', html`<p>Before. The "old" hall was opened by Ines Calder - at night. After.</p>`, quote],
    ['no-break spaces', html`<p>The "old" hall was opened by Ines Calder - at night.</p>`, quote],
    ['soft hyphens', html`<p>The "old" hall was open­ed by Ines Cal­der - at night.</p>`, quote],
    [
      'curly quotes, a long dash',
      html`<p>The “old” hall was opened by Ines Calder – at night.</p>`,
      'The “old” hall was opened by Ines Calder – at night.',
    ],
    [
      'inline tags',
      html`<p>
        The "<em>old</em>" hall was <a href="#x">opened by <b>Ines</b> Calder</a> - at night.
      </p>`,
      quote,
    ],
    ['line breaks in the source', html`<p>The "old" hall was opened by Ines Calder - at night.</p>`, quote],
    [
      'an advertisement in the middle',
      html`<div>
        <p>A long first paragraph that stands here to be the story.</p>
        <p>The "old" hall was opened <span class="ad">Buy!</span> by Ines Calder - at night.</p>
      </div>`,
      'The "old" hall was opened Buy! by Ines Calder - at night.',
    ],
    [
      'hidden text in the middle',
      html`<p>The "old" hall <span hidden>(picture)</span> was opened by Ines Calder - at night.</p>`,
      'The "old" hall (picture) was opened by Ines Calder - at night.',
    ],
    [
      'a caption, which is no story',
      html`<figure><figcaption>The "old" hall was opened by Ines Calder - at night.</figcaption></figure>`,
      quote,
    ],
  ];
  for (const [what, page, found] of pages) {
    it(`finds it with ${what}`, async () => {
      const root = await fixture(html`<article>${page}</article>`);
      expect(plain(findQuote(root, quote))).to.equal(found);
    });
  }

  it('finds nothing that is not there', async () => {
    const root = await fixture(html`<article><p>Another text.</p></article>`);
    expect(findQuote(root, quote)).to.equal(null);
    expect(findQuote(root, '')).to.equal(null);
  });

  it('finds what came after it looked first', async () => {
    const root = await fixture(html`<article><p>Another text.</p></article>`);
    expect(findQuote(root, 'A new sentence.')).to.equal(null);
    const paragraph = document.createElement('p');
    paragraph.textContent = 'A new sentence.';
    root.prepend(paragraph);
    await aTimeout(0);
    expect(plain(findQuote(root, 'A new sentence.'))).to.equal('A new sentence.');
  });

  it('reads an article of 60,000 characters once', async () => {
    const sentence = 'The ferry to the islands left the harbour in the morning with sixty people on board. ';
    const root = await fixture(
      html`<article>${Array.from({length: 100}, () => html`<p>${sentence.repeat(8)}</p>`)}</article>`,
    );
    let reads = 0;
    const {getComputedStyle: original} = window;
    window.getComputedStyle = (...parameters) => {
      reads++;
      return original(...parameters);
    };
    findQuote(root, 'nobody says this');
    const first = reads;
    for (let i = 0; i < 20; i++) findQuote(root, `nobody says this ${i}`);
    window.getComputedStyle = original;
    expect(reads).to.equal(first);
  });
});

describe('a link to a quote', () => {
  const cases: [url: string, quote: string, link: string][] = [
    [
      'https://a.example/b',
      'Short quote, here-now.',
      'https://a.example/b#:~:text=Short%20quote%2C%20here%2Dnow.',
    ],
    ['https://a.example/b#c', 'Short.', 'https://a.example/b#c:~:text=Short.'],
    [
      'https://a.example/b',
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.',
      'https://a.example/b#:~:text=One%20two%20three%20four,thirteen%20fourteen%20fifteen%20sixteen.',
    ],
  ];
  for (const [url, quote, link] of cases) it(link, () => expect(textFragment(url, quote)).to.equal(link));
});

describe('evidence in the page', () => {
  it('is shown by keyboard, marked without a change to the page, and leads back', async () => {
    await executeServerCommand('media-features', [{name: 'prefers-reduced-motion', value: 'reduce'}]);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const article = document.createElement('article');
    article.id = 'told';
    for (const text of [
      'OSLO (May 13, 2024) - Mayor Ines Calder met Prime Minister Jonas Gahr Store in Oslo on May 13, 2024.',
      'About 4,200 passengers were stranded in Bergen in May 2024, up from about 1,800 in May 2019.',
    ]) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      article.append(paragraph);
    }
    const far = document.createElement('div');
    far.style.height = '700px';
    const quiz = document.createElement('migration-quiz');
    quiz.for = 'told';
    place.append(article, far, quiz);
    await ready(quiz);
    await until(() => textOf(quiz, 'stem'), 'a question');
    const markup = () => new XMLSerializer().serializeToString(article);
    const before = markup();
    await answer(quiz);
    await click(quiz, 'button[type=submit]');
    const quote = textOf(quiz, 'quote');
    await tabTo('Show it in the article');
    await press('Enter');
    await until(() => nameOf(focused()) === 'Back to the question', 'the way back');
    const [range] = [...(CSS.highlights.get('migration-quiz') ?? [])];
    expect(String(range)).to.equal(quote);
    expect(markup()).to.equal(before);
    expect(article.getBoundingClientRect().top).to.be.within(-200, innerHeight);
    await press('Escape');
    expect(nameOf(focused())).to.equal('Show it in the article');
    expect(CSS.highlights.has('migration-quiz')).to.equal(false);
    expect(quiz.shadowRoot?.querySelector('[part=back]')).to.equal(null);
    expect(announced(quiz)).not.to.equal(null);
    await executeServerCommand('media-features', []);
  });

  it('is a link to the source where there is no article on the page', async () => {
    const quiz = document.createElement('migration-quiz');
    quiz.quiz = await loadQuiz('ferries');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(quiz);
    await ready(quiz);
    await click(quiz, 'fieldset input', 0);
    await click(quiz, 'button[type=submit]');
    const link = quiz.shadowRoot?.querySelector('a');
    expect(link?.href).to.match(/^https:\/\/news\.example\/ferries#:~:text=The%20harbour%20master%2C/);
    expect(link?.rel).to.equal('noopener');
  });
});
