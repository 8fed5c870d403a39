import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isAccepted} from '../../src/quiz/accepted-text.js';
import {foldText} from '../../src/quiz/fold-text.js';

describe('foldText', () => {
  const table: [text: string, folded: string][] = [
    ['Lopez Obrador', 'lopezobrador'],
    ['  LÓPEZ   OBRADOR ', 'lopezobrador'],
    ['López\u00a0Obrador', 'lopezobrador'],
    ['Lo\u0301pez-Obrador', 'lopezobrador'],
    ['U.S.', 'us'],
    ['The White House', 'whitehouse'],
    ['Johnson & Johnson', 'johnsonjohnson'],
    ['Trinidad and Tobago', 'trinidadtobago'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['Wałęsa', 'walesa'],
    ['Straße', 'strasse'],
    ['Ægir Ødegård', 'aegirodegard'],
    ['İstanbul', 'istanbul'],
    ['70,000', '70000'],
    ['1.5', '1.5'],
    ['June 22, 2022', 'june22.2022'],
    ['Covid-19', 'covid19'],
    ['ﬁve', 'five'],
    ['北京', '北京'],
    ['की', 'की'],
    ['?!', '?!'],
    ['the', 'the'],
    ['C++', 'c++'],
  ];
  for (const [text, folded] of table) {
    it(`folds ${JSON.stringify(text)}`, () => expect(foldText(text)).to.equal(folded));
  }

  const apart: [a: string, b: string][] = [
    ['1.5', '15'],
    ['C++', 'C'],
    ['की', 'का'],
    ['theatre', 'atre'],
    ['Andorra', 'orra'],
    ['10-12', '1012'],
  ];
  for (const [a, b] of apart) {
    it(`keeps "${a}" and "${b}" apart`, () => expect(foldText(a)).not.to.equal(foldText(b)));
  }

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(foldText(foldText(text)).length).to.be.at.most(foldText(text).length);
      }),
    );
  });
});

describe('isAccepted', () => {
  const president = ['Andres Manuel Lopez Obrador', 'Lopez Obrador', 'AMLO'];
  const right: [text: string, accepted: string[]][] = [
    ['Lopez Obrador', president],
    ['López Obrador', president],
    ['Andrés Manuel López Obrador', president],
    ['amlo', president],
    ['lopez  obrador', president],
    ['Lopes Obrador', president],
    ['Lopez Obardor', president],
    ['Lopes Obrado', president],
    ['Joe Bidden', ['Joe Biden']],
    ['Jo Biden', ['Joe Biden']],
    ['Bidne', ['Biden']],
    ['the Summit of the Americas', ['Summit of the Americas']],
    ['Sumit of the Americs', ['Summit of the Americas']],
    ['Nicaraga', ['Nicaragua']],
    ['Harbor board', ['Harbour board']],
    ['May', ['May']],
    ['Brandao', ['Ana Brandão', 'Brandão']],
    ['two thousand', ['2,000']],
    ['2000', ['two thousand']],
    ['4', ['four']],
    ['Covid 19', ['Covid-19']],
    ['ten million', ['ten milion']],
  ];
  for (const [text, accepted] of right) {
    it(`takes "${text}" for "${accepted[0]}"`, () => expect(isAccepted(text, {accepted})).to.equal(true));
  }

  const wrong: [text: string, accepted: string[]][] = [
    ['Obrador Lopez', president],
    ['Amla', president],
    ['Lopes Obrad', president],
    ['Mai', ['May']],
    ['Iran', ['Iraq']],
    ['Bid', ['Biden']],
    ['Boden T', ['Biden']],
    ['North Carolina', ['South Carolina']],
    ['East Germany', ['West Germany']],
    ['ten billion', ['ten million']],
    ['10 billion dollars', ['10 million dollars']],
    ['Ireland', ['Iceland']],
    ['Gambia', ['Zambia']],
    ['emigration', ['immigration']],
    ['imports', ['exports']],
    ['Tuesday', ['Thursday']],
    ['70,001 arrests', ['70,000 arrests']],
    ['70,00 arrests', ['70,000 arrests']],
    ['2021', ['2022']],
    ['1.5 million', ['15 million']],
    ['June 2', ['June 22']],
    ['Article 51', ['Article 15']],
    ['seventy', ['seventeen']],
    ['sixty', ['sixty-one']],
    ['', ['Biden']],
    ['.', ['Biden']],
  ];
  for (const [text, accepted] of wrong) {
    it(`does not take "${text}" for "${accepted[0]}"`, () =>
      expect(isAccepted(text, {accepted})).to.equal(false));
  }

  it('forgives no slip into an answer that the author calls wrong', () => {
    expect(isAccepted('Brand', {accepted: ['Brandt']})).to.equal(true);
    expect(isAccepted('Brand', {accepted: ['Brandt'], rejected: ['Brand']})).to.equal(false);
    expect(isAccepted('Brandt', {accepted: ['Brandt'], rejected: ['Brandt']})).to.equal(true);
  });

  it('takes every accepted answer as it stands', () => {
    const text = fc.string({unit: 'binary', minLength: 1}).filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(text, (one) => {
        expect(isAccepted(one, {accepted: ['another', one]})).to.equal(true);
        expect(isAccepted(`  ${one.toUpperCase()} `, {accepted: [one.toUpperCase()]})).to.equal(true);
      }),
    );
  });

  it('forgives one edit from 5 letters on, two from 10 on, and no third', () => {
    const letters = fc.string({unit: fc.constantFrom(...'bcdfghjklm'), minLength: 1, maxLength: 14});
    fc.assert(
      fc.property(letters, fc.integer({min: 1, max: 3}), (word, edits) => {
        const allowed = word.length < 5 ? 0 : word.length < 10 ? 1 : 2;
        // "z" is nowhere in the word, so that each one added is one edit.
        expect(isAccepted(word + 'z'.repeat(edits), {accepted: [word]})).to.equal(edits <= allowed);
      }),
    );
  });

  it('is done at once with a megabyte', () => {
    expect(isAccepted('word '.repeat(200_000), {accepted: ['Andres Manuel Lopez Obrador']})).to.equal(false);
  });
});
