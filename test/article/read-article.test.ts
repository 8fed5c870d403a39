import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Article} from '../../src/article/article.js';
import {datelinePrefixLength} from '../../src/article/dateline.js';
import {readArticle} from '../../src/article/read-article.js';
import {contains} from '../../src/article/span.js';

const sentences = (text: string): string[] => readArticle(text).sentences.map((sentence) => sentence.text);

const TEXT = [
  'Council closes bridge',
  'By Jane Doe',
  'VARNA, March 3, 2020 (Harbour Post) — The council of Varna closed a bridge. Mr. Hale objected.',
  'What happens next',
  '"We lost a year. We lost money," said Ida Wood. "Now we wait.',
  '"And we hope."',
  'Photo: Jane Doe',
].join('\n\n');

describe('readArticle', () => {
  it('reads a text into title, kinds and sentences', () => {
    const article = readArticle(TEXT, {url: 'https://example.org/bridge'});
    expect(article.title).to.equal('Council closes bridge');
    expect(article.url).to.equal('https://example.org/bridge');
    expect(article.paragraphs.map(({kind}) => kind)).to.deep.equal([
      'title',
      'byline',
      'body',
      'subhead',
      'body',
      'body',
      'caption',
    ]);
    expect(article.sentences.map(({text}) => text)).to.deep.equal([
      'The council of Varna closed a bridge.',
      'Mr. Hale objected.',
      '"We lost a year.',
      'We lost money," said Ida Wood.',
      '"Now we wait.',
      '"And we hope."',
    ]);
    expect(article.sentences.map(({paragraph}) => paragraph)).to.deep.equal([2, 2, 4, 4, 4, 5]);
  });

  it('takes the day of publication from the option, else from the dateline', () => {
    expect(readArticle(TEXT).published).to.equal('2020-03-03');
    expect(readArticle(TEXT, {published: '2022-07-12'}).published).to.equal('2022-07-12');
    expect(readArticle(TEXT, {published: '2022-07-12T08:00:00Z'}).published).to.equal('2022-07-12');
    expect(readArticle('The dam held. Nobody saw it on 3 March 2020.')).not.to.have.property('published');
  });

  it('throws for what is no text and no day', () => {
    expect(() => readArticle(undefined as unknown as string)).to.throw(TypeError, 'received undefined');
    for (const published of ['12 July 2022', '2022-02-30', '2022-7-1', '2022-07-123', 'soon']) {
      expect(() => readArticle('', {published})).to.throw(RangeError, JSON.stringify(published));
    }
  });

  it('prefers the title that is given, and counts a blank one as none', () => {
    expect(readArticle(TEXT, {title: ' Another title '}).title).to.equal('Another title');
    expect(readArticle(TEXT, {title: ' '}).title).to.equal('Council closes bridge');
    expect(readArticle('It ended. Nobody came.').title).to.equal('');
  });

  it('keeps markup as text', () => {
    expect(sentences('<p>The dam <b>held</b>. Nobody saw it.</p>')).to.deep.equal([
      '<p>The dam <b>held</b>.',
      'Nobody saw it.</p>',
    ]);
  });

  const HARD: [name: string, text: string, count: number][] = [
    ['nothing', '', 0],
    ['white space', ' \n\n \t\n', 0],
    ['marks alone', '?!... \n\n --- \n\n "', 0],
    ['control characters', 'The \u0000dam\u0007 held.\u0001 Nobody\u001b saw it.', 1],
    ['unpaired surrogates', 'The \ud800dam held. \udc00 Nobody saw it. \ud83d', 2],
    ['1 MB of one word', 'word '.repeat(200_000), 1],
    ['1 MB of one letter', 'a'.repeat(1_000_000), 1],
    ['1 MB of sentences in one paragraph', 'The dam held. '.repeat(70_000), 70_000],
    ['1 MB of stops', '. '.repeat(500_000), 0],
    ['1 MB of quotation marks', '"'.repeat(1_000_000), 0],
    ['1 MB of stops and marks', 'A' + '."'.repeat(500_000), 1],
    ['1 MB of spaces between two words', `The dam.${' '.repeat(1_000_000)}Held`, 2],
    ['1 MB of line breaks', `The dam.${'\n'.repeat(1_000_000)}It held.`, 2],
    ['1 MB of short lines', 'Aa\n'.repeat(300_000), 1],
    ['100,000 list lines without a stop', '- an item\n'.repeat(100_000), 100_000],
    ['1 MB of capitals', 'AB '.repeat(300_000), 1],
  ];
  for (const [name, text, count] of HARD) {
    it(`reads ${name}`, () => {
      expect(readArticle(text).sentences.length).to.equal(count);
    });
  }
});

// Pieces of which news, and what only looks like news, is made.
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'The dam held.',
      'Mr. Hale',
      'U.S.',
      'Inc.',
      '5 p.m.',
      '...',
      '[...]',
      '"',
      '“',
      '”',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\t',
    ],
    ...[
      'By Jane Doe',
      'PARIS (AFP) — ',
      'Photo: X',
      '3 March 2020',
      '?',
      '!',
      '.',
      '(',
      ')',
      '- ',
      '1. ',
      'He said',
      'and',
    ],
    ...[
      '\u00a0',
      '\u0000',
      '\ud83d',
      '\ude00',
      '😀',
      '<b>',
      '’',
      '…',
      'What next',
      '\u2028',
      '\u200b',
      'é',
      '日本。',
    ],
  ),
  fc.string({unit: 'binary', maxLength: 6}),
);
const text = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''));

function checkSpans(article: Article): void {
  let before = 0;
  for (const [index, sentence] of article.sentences.entries()) {
    const paragraph = article.paragraphs[sentence.paragraph];
    expect(sentence.index).to.equal(index);
    expect(sentence.text).to.equal(article.text.slice(sentence.start, sentence.end));
    expect(sentence.text).to.equal(sentence.text.trim());
    expect(sentence.text).not.to.equal('');
    expect(sentence.start).to.be.at.least(before);
    expect(paragraph?.kind).to.equal('body');
    expect(paragraph && contains(paragraph, sentence)).to.equal(true);
    before = sentence.end;
  }
}

/** The text with every sentence and every dateline of the body taken out. */
function left(article: Article): string {
  return article.paragraphs
    .filter(({kind}) => kind === 'body')
    .map(({start, end}, index) => {
      let at = start + datelinePrefixLength(article.text.slice(start, end), index === 0);
      let rest = '';
      for (const sentence of article.sentences.filter((one) => contains({start, end}, one))) {
        rest += article.text.slice(at, sentence.start);
        at = sentence.end;
      }
      return rest + article.text.slice(at, end);
    })
    .join('');
}

describe('readArticle on any text', () => {
  it('gives sentences in order, apart, trimmed and inside their paragraph', () => {
    fc.assert(fc.property(text, (any) => checkSpans(readArticle(any))));
  });

  it('leaves nothing of the body out but white space', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(left(readArticle(any)).replace(/[\s\u200b\u0085]/g, '')).to.equal('');
      }),
    );
  });

  it('gives paragraphs in order, and nothing between them but white space', () => {
    fc.assert(
      fc.property(text, (any) => {
        let rest = '';
        let at = 0;
        for (const {start, end} of readArticle(any).paragraphs) {
          expect(start).to.be.at.least(at);
          rest += any.slice(at, start);
          at = end;
        }
        expect((rest + any.slice(at)).replace(/[\s\u200b\u0085]/g, '')).to.equal('');
      }),
    );
  });

  it('reads the same text the same way', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(readArticle(any)).to.deep.equal(readArticle(any));
      }),
    );
  });

  it('reads CRLF like LF', () => {
    fc.assert(
      fc.property(text, (any) => {
        const unix = any.replace(/\r\n?/g, '\n');
        const windows = readArticle(unix.replaceAll('\n', '\r\n'));
        expect(windows.sentences.map((sentence) => sentence.text.replaceAll('\r\n', '\n'))).to.deep.equal(
          sentences(unix),
        );
        expect(windows.paragraphs.map(({kind}) => kind)).to.deep.equal(
          readArticle(unix).paragraphs.map(({kind}) => kind),
        );
      }),
    );
  });

  it('finds the sentences of its sentences again, paragraph by paragraph', () => {
    const story = fc.array(
      fc.constantFrom('The dam held.', 'Mr. Hale saw it at 5 p.m. Monday.', '"Why?" he asked.'),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(story, (lines) => {
        const read = sentences(`A title\n\n${lines.join(' ')}`);
        expect(read).to.deep.equal(lines);
        expect(sentences(`A title\n\n${read.join(' ')}`)).to.deep.equal(read);
      }),
    );
  });
});
