import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readArticle} from '../../src/article/read-article.js';
import type {Item} from '../../src/items/item.js';
import {makeItems} from '../../src/items/make-items.js';
import {createRandom, drawBelow} from '../../src/items/random.js';
import {readLanguage} from '../../src/language/reading.js';
import {checkGrounding} from '../../src/quiz/check-grounding.js';
import {checkQuiz} from '../../src/quiz/check-quiz.js';
import {explainQuiz, generateQuiz} from '../../src/quiz/generate.js';
import type {Quiz} from '../../src/quiz/quiz.js';
import {BRIEFS, loadBrief, type Brief} from '../fixtures/articles.js';

const SEEDS = '1 2 3 4 5 6 7 8 9 10'.split(' ');
const COUNT = 12;

/** What the item holds for right, as text. */
function keysOf(item: Item): string[] {
  switch (item.type) {
    case 'choice':
    case 'multiple':
    case 'order':
      return item.key.map((id) => item.options.find((option) => option.id === id)!.text);
    case 'match':
      return item.key.map(([, id]) => item.options.find((option) => option.id === id)!.text);
    case 'text':
      return [...item.key.accepted];
    case 'number':
      return ['value' in item.key ? String(item.key.value) : `${item.key.min} to ${item.key.max}`];
    case 'true-false':
      return [...item.key];
  }
}

const optionsOf = (item: Item): string[] => ('options' in item ? item.options.map(({text}) => text) : []);

/** Stems that a rule's words hit though they ask for what is so: "among them _____ residents", "According to" who claims it. */
const RIGHT = /Rescue crews used boats .* among them _____ residents|According to Carolina Undurraga,/;

/** Letters and digits only, in lower case: how an expected answer and a key are compared. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();

const generate = (text: string, seed: string, count = COUNT): Quiz =>
  generateQuiz(readArticle(text), {seed, count});

/** The briefs, and every quiz of the ten seeds. */
const made: {name: string; brief: Brief; quizzes: Quiz[]}[] = [];

before(async function () {
  this.timeout(60_000);
  for (const name of BRIEFS) {
    const brief = await loadBrief(name);
    made.push({name, brief, quizzes: SEEDS.map((seed) => generate(brief.text, seed))});
  }
});

const each = (check: (item: Item, at: string, text: string) => void): void => {
  for (const {name, brief, quizzes} of made) {
    for (const {seed, items} of quizzes) {
      for (const item of items) check(item, `${name}, seed ${seed}: ${item.stem}`, brief.text);
    }
  }
};

describe('generateQuiz on the briefs', () => {
  it('makes documents that the check passes, warnings included', () => {
    for (const {name, quizzes} of made) {
      for (const quiz of quizzes) {
        const checked = checkQuiz(JSON.parse(JSON.stringify(quiz)));
        expect(checked.ok ? checked.warnings : checked.problems, name).to.deep.equal([]);
      }
    }
  });

  it('quotes the article word for word, and names each key in its quotes', () => {
    for (const {name, brief, quizzes} of made) {
      for (const quiz of quizzes) {
        expect(checkGrounding(quiz, brief.text).problems, `${name}, seed ${quiz.seed}`).to.deep.equal([]);
      }
    }
    each(({evidence}, at, text) => {
      expect(evidence, at).not.to.deep.equal([]);
      for (const {quote, start, end} of evidence) expect(text.slice(start, end), at).to.equal(quote);
    });
  });

  it('makes none of the items that must never be made', () => {
    const broken: string[] = [];
    for (const {name, brief, quizzes} of made) {
      for (const item of quizzes.flatMap(({items}) => items)) {
        for (const {answer, 'stem-contains': part, why} of brief.never) {
          const answered =
            answer === undefined || keysOf(item).some((key) => key.toLowerCase() === answer.toLowerCase());
          const asked = part === undefined || item.stem.toLowerCase().includes(part.toLowerCase());
          // A statement to judge as false says what is not so on purpose.
          const denied = item.type === 'true-false' && item.key[0] === 'false';
          if (answered && asked && !denied && !RIGHT.test(item.stem))
            broken.push(`${name}: ${item.stem} (${why})`);
        }
      }
    }
    expect(broken).to.deep.equal([]);
  });

  it('offers no option twice, and at least three', () => {
    each((item, at) => {
      const options = optionsOf(item).map(fold);
      if ('options' in item) expect(options.length, at).to.be.at.least(3);
      expect(new Set(options).size, at).to.equal(options.length);
    });
  });

  it('asks for no fact twice in a quiz', () => {
    for (const {name, quizzes} of made) {
      for (const {items} of quizzes) {
        const stems = items.map(({stem}) => stem);
        expect(new Set(stems).size, name).to.equal(stems.length);
        expect(new Set(items.map(({id}) => id)).size, name).to.equal(items.length);
        expect(items.length).to.be.at.most(COUNT);
      }
    }
  });

  it('writes stems that look like sentences', () => {
    each(({stem}, at) => {
      expect(stem, at).to.match(/^[\p{Lu}\p{N}“"_$€£]/u);
      expect(stem, at).to.match(/[?.]$/);
      expect(stem, at).not.to.match(/\s{2}|\s[,.;:?]|^\s|\s$|\n/);
      expect(stem, at).not.to.match(/\.\.|\?\?|,[,.?]/);
      expect(stem.split('_____').length - 1, at).to.be.at.most(1);
      expect((stem.match(/[“”"]/g) ?? []).length % 2, at).to.equal(0);
    });
  });

  it('says no word of a stem twice in a row, and leaves no preposition or article at its end', () => {
    each(({stem, kind}, at) => {
      if (kind === 'speaker') return;
      expect(stem, at).not.to.match(/\b(\p{L}+) \1\b/iu);
      expect(stem, at).not.to.match(/\b(?:the|an?|of|and|or|because|than)[?.]$/i);
    });
  });

  it('gives each item a difficulty from 0 to 1', () => {
    each(({difficulty}, at) => expect(difficulty, at).to.be.within(0, 1));
  });

  it('keeps the order of the article', () => {
    for (const {quizzes, name} of made) {
      for (const {items} of quizzes) {
        // The last quote is the fact's own; earlier ones tell whom a pronoun stands for.
        const ends = items
          .filter(({type}) => type !== 'order' && type !== 'match')
          .map(({evidence}) => evidence.at(-1)!.start);
        expect(
          [...ends].sort((a, b) => a - b),
          name,
        ).to.deep.equal(ends);
      }
    }
  });

  it('asks for most of what an editor expects, by some seed', () => {
    // What was reached when this was written, less a little: a change that asks for much less should be noticed.
    const FLOOR = 25;
    let asked = 0;
    for (const {brief, quizzes} of made) {
      const items = quizzes.flatMap((quiz) => quiz.items);
      asked += brief.facts.filter(({answer, quote}) =>
        items.some(
          (item) =>
            item.evidence.some((evidence) => evidence.quote === quote) &&
            keysOf(item).some((key) => fold(answer).includes(fold(key)) || fold(key).includes(fold(answer))),
        ),
      ).length;
    }
    expect(asked).to.be.at.least(FLOOR);
  });
});

describe('generateQuiz and its seed', () => {
  it('gives the same quiz for the same seed', () => {
    for (const {brief, quizzes} of made) {
      for (const quiz of quizzes.slice(0, 1)) {
        expect(JSON.stringify(generate(brief.text, quiz.seed!))).to.equal(JSON.stringify(quiz));
      }
    }
  });

  it('gives other quizzes for other seeds', () => {
    for (const {quizzes, name} of made) {
      expect(new Set(quizzes.map(({items}) => JSON.stringify(items))).size, name).to.be.at.least(4);
    }
  });

  it('takes "" and "0" for seeds like any other', () => {
    for (const {brief, name} of made.slice(0, 3)) {
      const quizzes = ['', '0', 'undefined', 'null'].map((seed) => generate(brief.text, seed));
      expect(quizzes.map(({seed}) => seed)).to.deep.equal(['', '0', 'undefined', 'null']);
      expect(new Set(quizzes.map(({items}) => JSON.stringify(items))).size, name).to.be.above(1);
      const [first, ...others] = quizzes.map(({seed, items, ...rest}) => {
        expect(items.length, `${name} ${seed}`).to.be.above(0);
        return rest;
      });
      for (const other of others) expect(other).to.deep.equal(first);
    }
    expect(generateQuiz(readArticle('Nothing.')).seed).to.equal('');
  });

  it('puts the key in each place about as often', () => {
    const places = [0, 0, 0, 0];
    for (const {brief} of made.slice(0, 3)) {
      const reading = readLanguage(readArticle(brief.text));
      for (let seed = 0; seed < 25; seed++) {
        for (const {item, verdict} of makeItems(reading, `place ${seed}`)) {
          if (verdict !== 'kept' || item.type !== 'choice' || item.options.length !== 4) continue;
          places[item.options.findIndex(({id}) => item.key.includes(id))]++;
        }
      }
    }
    const total = places.reduce((sum, times) => sum + times, 0);
    expect(total).to.be.above(200);
    for (const times of places) expect(times / total, places.join(', ')).to.be.within(0.15, 0.36);
  });

  it('selects as many as it is asked for, or all there are', () => {
    const {brief} = made[0];
    const all = generate(brief.text, '1', 1000).items.length;
    expect(generate(brief.text, '1', 1).items).to.have.length(1);
    expect(generate(brief.text, '1', 3).items).to.have.length(Math.min(3, all));
    expect(generate(brief.text, '1', 2000).items).to.have.length(all);
  });

  for (const count of [0, -1, 1.5, NaN, Infinity]) {
    it(`refuses a count of ${count}`, () => {
      expect(() => generate('Text.', '1', count)).to.throw(
        RangeError,
        `Expected count to be a whole number of 1 or more but received ${count}`,
      );
    });
  }
});

describe('explainQuiz', () => {
  it('tells of every candidate whether it is kept, and why not', () => {
    const {brief, quizzes} = made[0];
    const candidates = explainQuiz(readArticle(brief.text), {seed: '1', count: COUNT});
    const kept = candidates.filter(({verdict}) => verdict === 'kept').map(({item}) => item);
    expect(kept).to.deep.equal(quizzes[0].items);
    for (const {verdict, reason, salience} of candidates) {
      expect(reason !== undefined, `${verdict} ${reason}`).to.equal(verdict === 'refused');
      expect(Number.isFinite(salience)).to.equal(true);
    }
  });
});

describe('generateQuiz on any text', () => {
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

  function expectSound(text: string): void {
    const quiz = generate(text, '1', 20);
    for (const item of quiz.items) {
      const {evidence, ...shown} = item;
      for (const {quote, start, end} of evidence) expect(text.slice(start, end)).to.equal(quote);
      expect(JSON.stringify([shown, evidence]), 'unpaired surrogate').not.to.match(/\\ud[89a-f]/i);
      expect(lone.test(item.stem + optionsOf(item).join() + keysOf(item).join())).to.equal(false);
      const options = optionsOf(item);
      expect(new Set(options).size).to.equal(options.length);
    }
    const checked = checkQuiz(quiz);
    expect(checked.ok || checked.problems).to.equal(true);
  }

  const NASTY = [
    '',
    ' ',
    '\n\n\n',
    '.',
    '"',
    '\ud800',
    'The \ud800 firm hired 40 people in May 2020.',
    'A'.repeat(5000),
    'the '.repeat(2000),
    'He said '.repeat(500),
    '('.repeat(500),
    'Anna Bell, '.repeat(300),
    '12,'.repeat(500),
    '<p>Anna Bell &amp; Tom Reed <b>sold</b> 40 ships to Chile in May 2020.</p>',
    '<script>alert(1)</script>',
    'Ana\u0000 Bell sold 40 ships\u200b to Chile in\u00a0May 2020.',
    '\u202eAnna Bell sold 40 ships to Chile in May 2020.',
  ];
  for (const text of NASTY) {
    it(`takes ${JSON.stringify(text.slice(0, 50))}${text.length > 50 ? '…' : ''}`, () => expectSound(text));
  }

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), expectSound), {numRuns: 30});
  });

  /** Takes a text apart at random places and damages it. */
  const damages: ((text: string, random: (end: number) => number) => string)[] = [
    (text, random) =>
      text
        .split(' ')
        .filter(() => random(6) > 0)
        .join(' '),
    (text, random) =>
      text
        .split(/(?<=\.) /)
        .map((sentence) => [random(1e6), sentence] as const)
        .sort(([a], [b]) => a - b)
        .map(([, sentence]) => sentence)
        .join(' '),
    (text, random) => text.replace(/[,.;:"“”'()]/g, (mark) => (random(3) === 0 ? mark + mark : mark)),
    (text, random) => text.replace(/[,.;:"“”'()]/g, (mark) => (random(2) === 0 ? '' : mark)),
    (text, random) =>
      text.replace(/ /g, () => [' ', ' ', ' ', ' <b>', '</b> ', '<br/>', ' &nbsp;'][random(7)]),
    // Half characters, but for the headline.
    (text, random) =>
      text.slice(0, text.indexOf('\n\n') + 2) +
      text
        .slice(text.indexOf('\n\n') + 2)
        .split('')
        .map((unit) => (random(40) === 0 ? '\ud83d' : random(40) === 0 ? '\udc00' + unit : unit))
        .join(''),
    (text, random) => text.replace(/ /g, () => (random(8) === 0 ? '\n' : ' ')),
    (text, random) =>
      text.replace(/\b\p{L}/gu, (letter) => (random(4) === 0 ? letter.toUpperCase() : letter)),
  ];

  it('takes briefs that have been damaged', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(
        fc.nat({max: BRIEFS.length - 1}),
        fc.nat({max: damages.length - 1}),
        fc.nat().map(String),
        (brief, damage, seed) => {
          const draw = createRandom(seed);
          const random = (end: number): number => drawBelow(end, draw);
          expectSound(damages[damage](made[brief].brief.text.slice(0, 1200), random));
        },
      ),
      {numRuns: 32},
    );
  });
});
