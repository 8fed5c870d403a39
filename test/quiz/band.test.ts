import {expect} from '@open-wc/testing';
import {bandFor} from '../../src/quiz/band.js';
import {QUIZ} from './sample-quiz.js';

describe('bandFor', () => {
  const bands = [
    {min: 0.5, text: 'half'},
    {min: 1, text: 'all'},
    {min: 0, text: 'little'},
  ];
  const table: [share: number, text: string][] = [
    [0, 'little'],
    [0.49, 'little'],
    [0.5, 'half'],
    [0.99, 'half'],
    [1, 'all'],
  ];
  for (const [share, text] of table) {
    it(`finds the highest band that ${share} reaches, in whatever order they stand`, () => {
      expect(bandFor({...QUIZ, bands}, share)?.text).to.equal(text);
      expect(bandFor({...QUIZ, bands: [...bands].reverse()}, share)?.text).to.equal(text);
    });
  }

  it('finds none where none is reached, or there are none', () => {
    expect(bandFor({...QUIZ, bands: [{min: 0.5, text: 'half'}]}, 0.4)).to.equal(undefined);
    expect(bandFor({...QUIZ, bands: undefined}, 1)).to.equal(undefined);
  });
});
