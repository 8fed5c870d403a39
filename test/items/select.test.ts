import {expect} from '@open-wc/testing';
import type {Candidate} from '../../src/items/candidate.js';
import type {ChoiceItem, ItemKind} from '../../src/items/item.js';
import {selectItems} from '../../src/items/select.js';

let next = 0;

/** A candidate of which only what selection looks at is real. */
function candidate({
  stem = `Stem number ${next} on a matter of its own`,
  key = `Key ${next}`,
  salience = 1,
  sentence = next,
  start = next * 100,
  kind = 'who' as ItemKind,
  verdict = 'kept' as Candidate['verdict'],
} = {}): Candidate {
  const id = String(next++);
  const item: ChoiceItem = {
    id,
    kind,
    type: 'choice',
    stem,
    points: 1,
    evidence: [{quote: 'x', start, end: start + 1}],
    options: [
      {id: 'a', text: key},
      {id: 'b', text: `Other ${id}`},
    ],
    key: ['a'],
  };
  const fact = {
    kind: 'who',
    sentence,
    answer: {text: key, span: {start, end: start + 1}},
    evidence: item.evidence,
  };
  return {verdict, item, fact, salience} as unknown as Candidate;
}

const ids = (chosen: readonly Candidate[]): string[] => chosen.map(({item}) => item.id);

describe('selectItems', () => {
  beforeEach(() => (next = 0));

  it('takes what matters most, in the order of the article', () => {
    const made = [0.1, 3, 0.2, 5, 0.3, 4].map((salience) => candidate({salience}));
    expect(ids(selectItems(made, 3, '1'))).to.deep.equal(['1', '3', '5']);
  });

  it('takes nothing that was refused', () => {
    const made = [candidate({verdict: 'refused', salience: 9}), candidate()];
    expect(ids(selectItems(made, 5, '1'))).to.deep.equal(['1']);
    expect(selectItems([], 5, '1')).to.deep.equal([]);
  });

  it('takes one of two with the same stem', () => {
    const stem = 'Who sold the port of Lund?';
    expect(selectItems([candidate({stem}), candidate({stem})], 5, '1')).to.have.length(1);
  });

  it('takes one of two on the same answer in the same place', () => {
    expect(
      selectItems([candidate({sentence: 1, start: 10}), candidate({sentence: 1, start: 10})], 5, '1'),
    ).to.have.length(1);
  });

  it('takes no item whose answer another of the same sentence prints', () => {
    const made = [
      candidate({sentence: 1, start: 10, stem: 'How many ships did Anna Bell sell?', key: '40'}),
      candidate({sentence: 1, start: 40, stem: 'Who sold 40 ships?', key: 'Anna Bell'}),
    ];
    expect(selectItems(made, 5, '1')).to.have.length(1);
  });

  it('takes no item whose answer another on the same matter prints elsewhere', () => {
    const made = [
      candidate({stem: 'Which mayor sold the port of Lund to Danish farmers?', key: 'Anna Bell'}),
      candidate({stem: 'When did Anna Bell sell the port of Lund to Danish farmers?', key: 'In May'}),
    ];
    expect(selectItems(made, 5, '1')).to.have.length(1);
  });

  it('asks for one answer twice at most', () => {
    const made = Array.from({length: 5}, () => candidate({key: 'Anna Bell'}));
    expect(selectItems(made, 5, '1')).to.have.length(2);
  });

  it('spreads over the article: the second of a sentence gives way to one nearly as good', () => {
    const made = [
      candidate({sentence: 1, start: 10, salience: 3}),
      candidate({sentence: 1, start: 40, salience: 2.95}),
      candidate({sentence: 7, salience: 2.9}),
    ];
    for (let seed = 0; seed < 10; seed++) {
      expect(ids(selectItems(made, 2, String(seed)))).to.include('2');
    }
  });

  it('spreads over kinds', () => {
    const made = [
      ...Array.from({length: 6}, () => candidate({kind: 'when', salience: 1.2})),
      ...Array.from({length: 6}, () => candidate({kind: 'quantity', salience: 1.1})),
    ];
    for (let seed = 0; seed < 10; seed++) {
      const kinds = selectItems(made, 6, String(seed)).map(({item}) => item.kind);
      expect(new Set(kinds).size).to.equal(2);
    }
  });

  it('lets the seed choose between equals', () => {
    const made = Array.from({length: 12}, () => candidate());
    const chosen = new Set(
      Array.from({length: 20}, (_, seed) => ids(selectItems(made, 3, String(seed))).join()),
    );
    expect(chosen.size).to.be.above(5);
    expect(ids(selectItems(made, 3, '7'))).to.deep.equal(ids(selectItems(made, 3, '7')));
  });
});
