import {expect} from '@open-wc/testing';
import {listsOf, segmentsOf} from '../../src/language/segments.js';
import {readSentence, wordsOf} from '../read.js';

// Segments apart by " ‖ ", each with the mark before it in front.
const SEGMENTS = [
  ['The river rose.', 'The river rose'],
  ['On Monday, the river rose.', 'On Monday ‖ , the river rose'],
  ['The mayor, a nurse, resigned.', 'The mayor ‖ , a nurse ‖ , resigned'],
  ['It rained; nobody fled.', 'It rained ‖ ; nobody fled'],
  ['Nobody fled (they slept) at dawn.', 'Nobody fled ‖ ( they slept ‖ ) at dawn'],
  ['Nobody fled – they slept.', 'Nobody fled ‖ – they slept'],
  ['Nobody fled — they slept.', 'Nobody fled ‖ — they slept'],
  // Marks inside a time, a figure, a name, a list or a place do not part.
  ['He resigned on June 22, 2022, in Lima.', 'He resigned on June 22, 2022 ‖ , in Lima'],
  ['About 70,000 people fled.', 'About 70,000 people fled'],
  ['Chile, Peru and Ecuador signed.', 'Chile, Peru and Ecuador signed'],
  ['Chile, Peru, and Ecuador signed.', 'Chile, Peru, and Ecuador signed'],
  ['The plane left Sydney, Australia at dawn.', 'The plane left Sydney, Australia at dawn'],
  ['A nine-month-old girl slept.', 'A nine-month-old girl slept'],
  ['U.S. troops left.', 'U.S. troops left'],
] as const;

// The members of each list, and the word that joins the last.
const LISTS = [
  ['Chile, Peru and Ecuador signed.', [['Chile', 'Peru', 'Ecuador', 'and']]],
  ['Chile, Peru, and Ecuador signed.', [['Chile', 'Peru', 'Ecuador', 'and']]],
  ['Chile and Peru signed.', [['Chile', 'Peru', 'and']]],
  ['Chile, Peru or Ecuador will sign.', [['Chile', 'Peru', 'Ecuador', 'or']]],
  ['Anna Bell and Tom Reed spoke in Bonn.', [['Anna Bell', 'Tom Reed', 'and']]],
  ['The court fined the bank and the broker.', [['the bank', 'the broker', 'and']]],
  [
    'The envoy visited Chile and Peru before Anna Bell and Tom Reed spoke.',
    [
      ['Chile', 'Peru', 'and'],
      ['Anna Bell', 'Tom Reed', 'and'],
    ],
  ],
  [
    'The old bridge, the new mill and the school burned.',
    [['The old bridge', 'the new mill', 'the school', 'and']],
  ],
  // No lists.
  ['Chile signed.', []],
  ['Chile signed and Peru left.', []],
  ["Mexico's and Canada's leaders met.", []],
  ['He and others left.', []],
  ['The mayor, a nurse, resigned.', []],
  ['It burned and sank.', []],
  ['Chile, which signed, left.', []],
  ['Spain and the two rebels met.', []],
] as const;

describe('segmentsOf', () => {
  for (const [sentence, expected] of SEGMENTS) {
    it(`parts ${sentence}`, () => {
      const s = readSentence(sentence);
      const parts = segmentsOf(s, listsOf(s)).map((segment) =>
        `${segment.mark} ${wordsOf(s, segment)}`.trim(),
      );
      expect(parts.join(' ‖ ')).to.equal(expected);
    });
  }
});

describe('listsOf', () => {
  for (const [sentence, expected] of LISTS) {
    it(`${expected.length ? 'lists' : 'finds no list in'} ${sentence}`, () => {
      const s = readSentence(sentence);
      const lists = listsOf(s).map(({members, coordinator}) => [
        ...members.map((member) => wordsOf(s, member)),
        coordinator,
      ]);
      expect(lists).to.deep.equal(expected);
    });
  }

  it('covers its members from the first to the last', () => {
    const s = readSentence('In May, Chile, Peru and Ecuador signed.');
    const [list] = listsOf(s);
    expect(wordsOf(s, list)).to.equal('Chile, Peru and Ecuador');
  });
});
