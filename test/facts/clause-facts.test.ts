import {expect} from '@open-wc/testing';
import {clauseFacts} from '../../src/facts/clause-facts.js';
import {groundingProblem} from '../../src/facts/grounding.js';
import {read} from '../read.js';

const factsOf = (text: string): string[] =>
  clauseFacts(read(text)).map(({kind, answer}) => `${kind}: ${answer.text}`);

const FACTS: readonly [text: string, ...facts: string[]][] = [
  ['Anna Bell sold the port.', 'who: Anna Bell'],
  ['Anna Bell came. Bell sold the port.', 'who: Anna Bell', 'who: Anna Bell'],
  ['Anna Bell met Tom Reed.', 'who: Anna Bell', 'who: Tom Reed'],
  ['Chile sold the port.', 'which: Chile'],
  ['The port was sold in Chile.', 'where: Chile'],
  ['The envoy flew to Chile.', 'which: Chile'],
  ['The Red Cross sold the port.', 'which: Red Cross'],
  ['The council sold 40 ships.', 'quantity: 40'],
  ['More than 70,000 people fled.', 'quantity: 70,000'],
  ['The port cost $3.5 million.', 'quantity: $3.5 million'],
  ['Sales fell 4 percent.', 'quantity: 4'],
  ['The port was sold in May 2020.', 'when: May 2020'],
  ['The port was sold on June 22, 2022.', 'when: June 22, 2022'],
  ['The port was sold in 2019.', 'when: 2019'],
  // A list is asked for as a whole, not member by member.
  ['Chile, Peru and Ecuador signed.', 'set: Chile, Peru and Ecuador'],
  ['Anna Bell and Tom Reed signed.', 'set: Anna Bell and Tom Reed'],
  ['The envoy met Anna Bell and Tom Reed.', 'set: Anna Bell and Tom Reed'],
];

const NONE = [
  // Nothing to ask for.
  'The council sold the port.',
  // Of which year, which week?
  'The port was sold on Tuesday.',
  'The port was sold last month.',
  'The port was sold two days later.',
  // Vague, or one.
  'The council sold dozens of ships.',
  'The council sold several ships.',
  'The council sold one ship.',
  // Ages, ordinals and labels.
  'The 95-year-old mayor slept.',
  'The third ship sank.',
  // Names that say which, not who.
  'The Danish council sold the port.',
  // In somebody's own words.
  '"Anna Bell sold 40 ships," the mayor said.',
  // Members of two kinds, or one twice.
  'Members of the union marched.',
];

describe('clauseFacts', () => {
  for (const [text, ...facts] of FACTS) {
    it(`finds ${facts.join(', ')} in: ${text}`, () => expect(factsOf(text)).to.deep.equal(facts));
  }

  for (const text of NONE) {
    it(`finds nothing to ask in: ${text}`, () => expect(factsOf(text)).to.deep.equal([]));
  }

  it('takes a town and its country for one place, and asks for neither', () => {
    expect(factsOf('The ship sank near Lima, Peru, on Monday.')).to.deep.equal([]);
  });

  it('makes no set of more than five, nor of two kinds', () => {
    expect(factsOf('Chile, Peru, Ecuador, Brazil, Cuba and Panama signed.')).to.deep.equal([]);
    expect(factsOf('The envoy met Anna Bell and Chile.')).to.deep.equal([]);
  });

  it('grounds every fact in its own sentence', () => {
    const reading = read(
      'Anna Bell came to Lund in May 2020. Bell sold 40 ships to Chile, Peru and Ecuador. More than 70,000 people fled, police said.',
    );
    const facts = clauseFacts(reading);
    expect(facts.length).to.be.above(5);
    for (const fact of facts) {
      expect(groundingProblem(reading.article, fact)).to.equal(undefined);
      expect(fact.evidence.map(({quote}) => quote)).to.deep.equal([
        reading.article.sentences[fact.sentence].text,
      ]);
      const {start, end} = fact.answer.span;
      expect(fact.clause.reading.tokens[fact.target.from].start).to.be.at.most(start);
      expect(fact.clause.reading.tokens[fact.target.to - 1].end).to.be.at.least(end);
    }
  });
});
