import {expect} from '@open-wc/testing';
import {clauseFacts} from '../../src/facts/clause-facts.js';
import {nameDistractors, optionName} from '../../src/items/options.js';
import {createRandom} from '../../src/items/random.js';
import {entityOf, read} from '../read.js';

/** The names offered beside the answer of the first fact that has it. */
function offered(
  text: string,
  answer: string,
  {named = [] as string[], gendered = false, count = 3} = {},
): string[] {
  const reading = read(text);
  const fact = clauseFacts(reading).find((one) => one.answer.text === answer)!;
  const names = new Set(named.map((name) => entityOf(reading, name)));
  const keys = [fact.answer.entity!];
  return nameDistractors(reading, fact, names, keys, count, createRandom('1'), gendered).sort();
}

/** Four others whom the article keeps coming back to. */
const OTHERS =
  'Tom Reed slept. Reed snored. Ida Wood sang. Wood hummed. Carl Berg danced. Berg jumped. Nora Vik cooked. Vik ate.';
const PEOPLE = `Anna Bell sold a farm in Lund. ${OTHERS}`;

describe('nameDistractors', () => {
  it('offers others of the same kind from the article', () => {
    expect(offered(PEOPLE, 'Anna Bell')).to.have.length(3);
    for (const name of offered(PEOPLE, 'Anna Bell')) {
      expect(name).to.be.oneOf(['Tom Reed', 'Ida Wood', 'Carl Berg', 'Nora Vik']);
    }
  });

  it('offers nobody whom the stem names', () => {
    expect(offered(PEOPLE, 'Anna Bell', {named: ['Tom Reed', 'Ida Wood']})).to.deep.equal([
      'Carl Berg',
      'Nora Vik',
    ]);
  });

  it('offers only people of the same gender where the stem says which', () => {
    for (const name of offered(PEOPLE, 'Anna Bell', {gendered: true})) {
      expect(name).to.be.oneOf(['Ida Wood', 'Nora Vik']);
    }
  });

  it('offers nobody who may have done the same', () => {
    const text =
      'Anna Bell sold a farm in Lund. Tom Reed sold a mill. Ida Wood sang. Carl Berg danced. Nora Vik slept.';
    expect(offered(text, 'Anna Bell')).not.to.include('Tom Reed');
  });

  it('offers nobody of the same sentence', () => {
    const text = `Anna Bell sold a farm after Tom Reed had left Lund. ${OTHERS}`;
    expect(offered(text, 'Anna Bell')).to.have.length(3).and.not.include('Tom Reed');
  });

  it('offers no kin, nor the same person by another name', () => {
    const text = `${PEOPLE} Peter Bell came. He left.`;
    expect(offered(text, 'Anna Bell')).not.to.include('Peter Bell');
  });

  it('offers nobody named once in passing', () => {
    expect(
      offered('Anna Bell sold a farm in Lund. Tom Reed slept. Ida Wood sang. Carl Berg danced.', 'Anna Bell'),
    ).to.deep.equal([]);
  });

  it('offers countries for a country, from its part of the world where the article names too few', () => {
    const made = offered('Anna Bell sold 40 ships to Peru.', 'Peru');
    expect(made).to.have.length(3);
    expect(made).not.to.include('Peru');
    expect(offered('Anna Bell sold 40 ships to Peru. Chile slept.', 'Peru')).to.include('Chile');
  });

  it('offers no country that the article says the same of', () => {
    const text = 'Anna Bell sold 40 ships to Peru. Tom Reed sold a boat to Chile.';
    expect(offered(text, 'Peru')).not.to.include('Chile');
  });

  it('offers cities for a city, not the country it lies in', () => {
    const made = offered('The summit was held in Milan. Italy slept.', 'Milan');
    expect(made).to.have.length(3);
    expect(made).not.to.include('Italy');
  });

  it('offers nothing for what no table knows and the article names once', () => {
    expect(offered('The Red Cross sold 40 ships.', 'Red Cross')).to.deep.equal([]);
  });

  it('offers no more than it is asked for', () => {
    expect(offered(PEOPLE, 'Anna Bell', {count: 2})).to.have.length(2);
    expect(offered(PEOPLE, 'Anna Bell', {count: 0})).to.deep.equal([]);
  });
});

describe('optionName', () => {
  for (const [text, name, option] of [
    ['Anna Bell left the United States.', 'United States', 'the United States'],
    ['Anna Bell left the Netherlands.', 'Netherlands', 'the Netherlands'],
    ['Anna Bell left Peru.', 'Peru', 'Peru'],
    ['Anna Bell left Peru.', 'Anna Bell', 'Anna Bell'],
  ]) {
    it(`writes ${option}`, () => expect(optionName(entityOf(read(text), name))).to.equal(option));
  }
});
