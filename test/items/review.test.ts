import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/article/read-article.js';
import {clauseFacts} from '../../src/facts/clause-facts.js';
import type {AnyFact, SpeakerFact} from '../../src/facts/fact.js';
import {speakerFacts} from '../../src/facts/speaker-facts.js';
import type {Draft} from '../../src/items/candidate.js';
import type {Item, ItemKind} from '../../src/items/item.js';
import {FILTERS, review} from '../../src/items/review.js';
import {readLanguage} from '../../src/language/reading.js';

interface Made {
  readonly stem: string;
  /** The answer of the fact asked for, as the article has it; the first fact's by default. */
  readonly answer?: string;
  readonly options?: readonly string[];
  /** The right options, or what may be typed where there are none. */
  readonly key?: readonly string[];
  readonly kind?: ItemKind;
  readonly type?: 'multiple' | 'true-false' | 'order';
  readonly form?: Draft['form'];
  readonly text?: string;
  readonly title?: string;
  readonly quotation?: string;
}

const TEXT =
  'Anna Bell sold 40 ships to Peru in May 2020. Bell led the Danish navy until 2019. The Malaysian navy bought nine ships from Malaysia.';

function draftOf({text = TEXT, title = 'Untitled', ...made}: Made): Draft {
  const reading = readLanguage(readArticle(text, {title}));
  const facts: AnyFact[] = [...clauseFacts(reading), ...speakerFacts(reading)];
  const found = facts.find(({answer}) => made.answer === undefined || answer.text === made.answer);
  if (!found) throw new RangeError(`Expected a fact that answers ${made.answer}`);
  const fact: AnyFact =
    made.quotation === undefined
      ? found
      : ({...found, kind: 'speaker', quotation: made.quotation} as unknown as SpeakerFact);
  return {reading, fact, form: made.form ?? 'question', item: itemOf(made, fact)};
}

function itemOf({stem, options, key = [], kind = 'who', type}: Made, {evidence}: AnyFact): Item {
  const base = {id: 'x', kind, stem, points: 1, evidence};
  if (type === 'true-false') return {...base, type, key: ['true']};
  const lettered = (options ?? []).map((text, i) => ({id: 'abcdef'[i], text}));
  const keyed = lettered.filter(({text}) => key.includes(text)).map(({id}) => id);
  if (type === 'order') return {...base, type, options: lettered, key: keyed};
  if (!options) return {...base, type: 'text', key: {accepted: key}};
  return {...base, type: type ?? 'choice', options: lettered, key: keyed};
}

const SHIPS = 'How many ships did Anna Bell sell to Peru in May 2020?';

/** For each reason: the items it must refuse, and the like of them it must let pass. */
const TABLE: Readonly<Record<string, {readonly refused: readonly Made[]; readonly kept: readonly Made[]}>> = {
  trivial: {
    refused: [
      {
        stem: 'Who fed three cats?',
        text: `${'Anna Bell sold ships to Peru. '.repeat(12)}Carl Berg fed three cats.`,
        answer: 'Carl Berg',
      },
    ],
    kept: [
      {stem: SHIPS},
      {
        stem: SHIPS,
        text: `${'Rain fell on Lund. '.repeat(12)}Carl Berg sold 40 ships to Peru.`,
        title: 'Peru buys ships',
        answer: 'Carl Berg',
      },
      {stem: SHIPS, text: `${'Rain fell on Lund. '.repeat(12)}Carl Berg sold 400 ships.`, answer: '400'},
    ],
  },
  // Nothing ties "Fishermen rescued 700 people" to its story.
  'no-anchor': {
    refused: [{stem: 'How many people did fishermen rescue from the cold sea?'}],
    kept: [
      {stem: SHIPS},
      {stem: 'How many people did fishermen rescue near Peru?'},
      {stem: 'How many people did fishermen rescue in 2019?'},
    ],
  },
  // The headline names its subject: it is the first guess.
  'key-in-title': {
    refused: [{stem: 'Who sold 40 ships to Peru?', answer: 'Anna Bell', title: 'Bell sells ships'}],
    kept: [
      {stem: 'Who sold 40 ships to Peru?', answer: 'Anna Bell', title: 'Forty ships sold'},
      {stem: SHIPS, answer: '40', title: 'Bell sells ships', kind: 'quantity'},
    ],
  },
  // An answer in the world, not only in the story.
  'general-property': {
    refused: [
      {
        stem: 'Which country is a member of the European Union?',
        text: 'Denmark is a member of the European Union.',
        answer: 'Denmark',
        kind: 'which',
      },
    ],
    kept: [
      {
        stem: 'Which country was a member of the European Union?',
        text: 'Denmark was a member of the European Union.',
        answer: 'Denmark',
        kind: 'which',
      },
    ],
  },
  // "had met": before what?
  'unanchored-tense': {
    refused: [
      {
        stem: 'Who had sold 40 ships to Peru?',
        text: 'Anna Bell had sold 40 ships to Peru.',
        answer: 'Anna Bell',
      },
    ],
    kept: [
      {
        stem: 'Who had sold 40 ships to Peru in 2019?',
        text: 'Anna Bell had sold 40 ships to Peru in 2019.',
        answer: 'Anna Bell',
      },
      {stem: 'Who sold 40 ships to Peru?'},
    ],
  },
  // An editor asks what nobody could answer without the story; a stem that says little fits any.
  'stem-vague': {
    refused: [
      {stem: 'Who was arrested?'},
      {stem: 'Who resigned on Friday?'},
      {stem: 'What did he do?'},
      {stem: '_____ was there.', form: 'cloze'},
    ],
    kept: [
      {stem: 'Who sold 40 ships to Peru?'},
      {stem: 'Which minister of Denmark resigned after the storm?'},
      {stem: 'In May 2020, _____ ships were sold to Peru by Anna Bell.', form: 'cloze'},
    ],
  },
  'stem-long': {
    refused: [{stem: `Who sold ${'a very old and rusty ship and '.repeat(6)}a boat to Peru?`}],
    kept: [{stem: SHIPS}],
  },
  'stem-broken': {
    refused: [
      {stem: 'Who sold sold 40 ships to Peru?'},
      {stem: 'Who sold 40 ships to the Peru the?'},
      {stem: 'Whom did Anna Bell give 40 ships to?'},
      {stem: 'Who sold 40 ships because?'},
      {stem: 'Who sold 40 ships (in Peru?'},
      {stem: 'Who sold 40 ships) in Peru?'},
      {stem: 'Who sold the her ship in Peru?'},
      {stem: 'Who sold the the ship in Peru?'},
    ],
    kept: [
      {stem: 'Who sold 40 ships (and two boats) to Peru?'},
      {stem: 'Who sold her ship to Peru?'},
      {stem: 'Who said that that ship was sold?', quotation: 'x'},
      {stem: SHIPS},
    ],
  },
  'article-cue': {
    refused: [
      {stem: 'Anna Bell is an _____ in Peru.', form: 'cloze'},
      {stem: 'Anna Bell is a _____ in Peru.', form: 'cloze'},
    ],
    kept: [{stem: 'Anna Bell sold the _____ to Peru in May.', form: 'cloze'}, {stem: SHIPS}],
  },
  'key-in-stem': {
    refused: [
      {stem: 'Who sold 40 of the ships that Anna Bell had?', answer: 'Anna Bell', key: ['Anna Bell']},
      {
        stem: 'What share of the ships was a quarter?',
        options: ['A quarter', 'Half', 'A third'],
        key: ['A quarter'],
      },
    ],
    kept: [
      {stem: 'Who sold 40 ships to Peru?', answer: 'Anna Bell', key: ['Anna Bell']},
      {stem: 'How many of the 40 ships sank?', options: ['40', '30', '20'], key: ['40']},
      {
        stem: 'True or false: Anna Bell sold 40 ships.',
        answer: 'Anna Bell',
        type: 'true-false',
        form: 'statement',
      },
    ],
  },
  'key-related': {
    refused: [
      {
        stem: 'The Malaysian navy bought nine ships from which country?',
        answer: 'Malaysia',
        options: ['Malaysia', 'Peru', 'Chile'],
        key: ['Malaysia'],
        kind: 'which',
      },
    ],
    kept: [
      {
        stem: 'The Danish navy bought nine ships from which country?',
        answer: 'Malaysia',
        options: ['Malaysia', 'Peru', 'Chile'],
        key: ['Malaysia'],
        kind: 'which',
      },
    ],
  },
  'option-repeats': {
    refused: [
      {stem: SHIPS, options: ['Peru', 'Peru', 'Chile'], key: ['Chile']},
      {stem: SHIPS, options: ['The House', 'the house', 'Chile'], key: ['Chile']},
      {stem: SHIPS, options: ['Bell', 'Anna Bell', 'Tom Reed'], key: ['Tom Reed']},
      {stem: SHIPS, options: ['New York', 'New York City', 'Boston'], key: ['Boston']},
      {stem: SHIPS, options: ['40', '40 ', '50'], key: ['50'], type: 'multiple'},
    ],
    kept: [
      {stem: SHIPS, options: ['Peru', 'Chile', 'Cuba'], key: ['Chile']},
      {stem: SHIPS, options: ['4', '40', '400'], key: ['4']},
      {stem: SHIPS, options: ['York', 'New Yorkers', 'Boston'], key: ['Boston']},
    ],
  },
  'option-in-stem': {
    refused: [
      {
        stem: 'To which country did the Bank of Chile lend 40 ships?',
        options: ['Chile', 'Peru', 'Cuba'],
        key: ['Peru'],
      },
      {stem: 'Whom did Anna Bell meet?', options: ['Anna Bell', 'Tom Reed', 'Ida Wood'], key: ['Tom Reed']},
    ],
    kept: [
      {
        stem: 'To which country did Anna Bell sell 40 ships?',
        options: ['Chile', 'Peru', 'Cuba'],
        key: ['Peru'],
      },
      {stem: 'How many of the 40 ships sank?', options: ['20', '30', '40'], key: ['20']},
    ],
  },
  // A test-wise reader picks the longest.
  'key-longest': {
    refused: [
      {
        stem: SHIPS,
        kind: 'why',
        options: ['to pay for the new harbour of Lund', 'to rest', 'to win votes'],
        key: ['to pay for the new harbour of Lund'],
      },
    ],
    kept: [
      {
        stem: SHIPS,
        kind: 'why',
        options: ['to pay for the new harbour', 'to win the votes of farmers', 'to rest for some weeks'],
        key: ['to pay for the new harbour'],
      },
      {stem: SHIPS, kind: 'which', options: ['Red Cross of Peru', 'Lund', 'Oslo'], key: ['Lund']},
    ],
  },
  'quotation-vague': {
    refused: [
      {stem: 'Who said: “We won”?', quotation: 'We won'},
      {stem: 'Who said it?', quotation: 'It was the best day of our long lives together.'},
      {stem: 'Who said it?', quotation: 'And so we and you will go on as we have.'},
    ],
    kept: [
      {stem: 'Who said it?', quotation: 'Farmers in Peru will never buy another rusty ship from Denmark.'},
      {stem: SHIPS},
    ],
  },
};

describe('the filters of review', () => {
  for (const [code, {refused, kept}] of Object.entries(TABLE)) {
    describe(code, () => {
      const finds = (made: Made): boolean | undefined =>
        FILTERS.find((filter) => filter.code === code)?.finds(draftOf(made));
      for (const made of refused) {
        it(`refuses ${made.stem} ${made.options?.join(' | ') ?? made.quotation ?? ''}`, () =>
          expect(finds(made)).to.equal(true));
      }
      for (const made of kept) {
        it(`lets pass ${made.stem} ${made.options?.join(' | ') ?? made.quotation ?? ''}`, () =>
          expect(finds(made)).to.equal(false));
      }
    });
  }

  it('have codes of their own, in lower case with hyphens', () => {
    const codes = FILTERS.map(({code}) => code);
    expect(new Set(codes).size).to.equal(codes.length);
    for (const code of codes) expect(code).to.match(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

describe('review', () => {
  it('lets a sound item pass', () => {
    const options = ['20', '30', '40', '50'];
    expect(review(draftOf({stem: SHIPS, answer: '40', kind: 'quantity', options, key: ['40']}))).to.equal(
      undefined,
    );
  });

  it('gives the first reason', () => {
    expect(
      review(draftOf({stem: 'Who sold sold Anna Bell a _____ in Peru?', answer: 'Anna Bell'})),
    ).to.be.oneOf(FILTERS.map(({code}) => code));
  });
});
