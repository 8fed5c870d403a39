import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/article/read-article.js';
import {tokenize} from '../../src/language/words/tokenize.js';

/** A sentence, a word of it, a tag and whether the word has it. */
const TAGS: readonly (readonly [string, string, string, boolean])[] = [
  ['The plan was made by Anna Quillmark.', 'Quillmark', 'LastName', true],
  ['The plan was made by Quillmark Anna.', 'Quillmark', 'LastName', false],
  ['The firms sell ships.', 'firms', 'Plural', true],
  ['She firms up the plan.', 'firms', 'Noun', false],
  ['The game ended in a draw.', 'draw', 'Noun', true],
  ['They draw crowds.', 'draw', 'Verb', true],
  ['He won with 84,000 votes.', 'votes', 'Plural', true],
  ['She votes in June.', 'votes', 'Verb', true],
  ['A practising doctor was fined.', 'practising', 'Adjective', true],
  ['They were practising the song.', 'practising', 'Adjective', false],
  ['He proposed regional counter-measures.', 'counter-measures', 'Plural', true],
  ['The pro-Beijing camp lost.', 'pro-Beijing', 'Adjective', true],
  ['The team re-elected her.', 're-elected', 'PastTense', true],
  ['They sell cars free of duty.', 'free', 'Adjective', true],
  ['They will free the hostages.', 'free', 'Verb', true],
  ['The offer still needs a vote.', 'still', 'Adverb', true],
  ['The vote is in May.', 'May', 'Month', true],
  ['The firm may close.', 'may', 'Month', false],
  ['I saw her leave.', 'leave', 'Verb', true],
];

describe('retag', () => {
  for (const [sentence, word, tag, has] of TAGS) {
    it(`"${word}" in "${sentence}" is ${has ? '' : 'no '}${tag}`, () => {
      const token = tokenize(readArticle(sentence, {}))
        .flat()
        .find(({text}) => text === word);
      expect(token?.tags.has(tag)).to.equal(has);
    });
  }
});
