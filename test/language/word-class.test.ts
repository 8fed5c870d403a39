import {expect} from '@open-wc/testing';
import {classifyWords} from '../../src/language/words/classify-words.js';
import {isPastOnly} from '../../src/language/words/verb-forms.js';
import type {WordClass} from '../../src/language/words/word-class.js';
import {read, readSentence, tokenAt} from '../read.js';

// The word is the first written so, or its nth with "word#n".
const CLASSES: readonly [sentence: string, word: string, expected: WordClass][] = [
  // Verbs of all forms.
  ['The mayor resigned on Friday.', 'resigned', 'finite'],
  ['The mayor has resigned.', 'resigned', 'participle'],
  ['The bridge was closed by engineers.', 'closed', 'participle'],
  ['Engineers closed the bridge.', 'closed', 'finite'],
  ['The court will hear the case.', 'hear', 'infinitive'],
  ['The firm did not reply.', 'reply', 'infinitive'],
  ['Officials say the dam is safe.', 'say', 'finite'],
  ['The workers who arrive late wait.', 'arrive', 'finite'],
  ['She plans to sell the house.', 'sell', 'infinitive'],
  ['The police are looking for him.', 'looking', 'gerund'],
  ['The two have since met.', 'met', 'participle'],
  ['The storm gave no warning.', 'gave', 'finite'],
  ['Oil spills have become rare.', 'become', 'participle'],
  // Past forms that taggers miss.
  ['Prices rose by 3 percent.', 'rose', 'finite'],
  ['A red rose fell.', 'rose', 'noun'],
  ['The firm built a dam.', 'built', 'finite'],
  ['The dam was built in May.', 'built', 'participle'],
  ['The union sought a deal.', 'sought', 'finite'],
  ['The wall withstood the storm.', 'withstood', 'finite'],
  ['The painter drew a crowd.', 'drew', 'finite'],
  ['Ships worth $40 million left Norway.', 'left', 'finite'],
  ['They lost goods worth 600 soles.', 'worth', 'preposition'],
  ['The ship is worth a fortune.', 'worth', 'preposition'],
  // Past forms like the infinitive.
  ['The firm cut 400 jobs.', 'cut', 'finite'],
  ['The firm cut 400 jobs.', 'firm', 'noun'],
  ['Peru cut taxes in May.', 'cut', 'finite'],
  ['The tax cut plans failed.', 'cut', 'noun'],
  ['The fire spread to a school.', 'spread', 'finite'],
  ['The spread to Oslo was slow.', 'spread', 'noun'],
  // A verb behind "and".
  ['The firm is based in Oslo and employs about 300 people.', 'employs', 'finite'],
  ['They sold cars and trucks 300 times.', 'trucks', 'noun'],
  // mine, being
  ['Mine closures hit Chile.', 'Mine', 'noun'],
  ['Two copper mines and one gold mine closed.', 'mine', 'noun'],
  ['That ship is mine.', 'mine', 'pronoun'],
  ['Every human being needs water.', 'being', 'noun'],
  // Nouns that look like verbs, and the other way round.
  ['The increase surprised experts.', 'increase', 'noun'],
  ['The strike has ended.', 'strike', 'noun'],
  ['They asked for access.', 'access', 'noun'],
  ['The report was leaked.', 'report', 'noun'],
  ['The tax discipline has changed.', 'discipline', 'noun'],
  ['A no-show by the star upset fans.', 'no-show', 'noun'],
  ['A take-off was delayed.', 'take-off', 'noun'],
  // Verb forms before their noun.
  ['The rescued sailors slept.', 'rescued', 'adjective'],
  ['They fear rising prices.', 'prices', 'noun'],
  ['The city needs skilled nurses.', 'skilled', 'adjective'],
  ["Italy's elected leaders met.", 'elected', 'adjective'],
  ['Three injured climbers waited.', 'injured', 'adjective'],
  // Determiners and their likes.
  ['The rain stopped.', 'The', 'determiner'],
  ['Those ships sank.', 'Those', 'determiner'],
  ['Some ships sank.', 'Some', 'determiner'],
  ['Their ships sank.', 'Their', 'possessive'],
  ["Peru's ships sank.", "Peru's", 'name'],
  ["The port's cranes fell.", "port's", 'possessive'],
  ['They met her in Rome.', 'her', 'pronoun'],
  ['They met her brother in Rome.', 'her', 'possessive'],
  ['He saw it.', 'it', 'pronoun'],
  // that
  ['She said that rain was likely.', 'that', 'subordinator'],
  ['The ship that sank was old.', 'that', 'relative'],
  ['The claim that rain fell was false.', 'that', 'subordinator'],
  // The words of closed classes, whatever the tagger thinks.
  ['The man who fled was found.', 'who', 'relative'],
  ['The town, which burned, is empty.', 'which', 'relative'],
  ['They left because rain fell.', 'because', 'subordinator'],
  ['They left because of the rain.', 'because', 'preposition'],
  ['Crops such as maize failed.', 'such', 'preposition'],
  ['They went to Spain.', 'to', 'to'],
  ['They may go.', 'may', 'modal'],
  ['The vote is in May.', 'May', 'name'],
  ['He never paid.', 'never', 'negation'],
  ["He didn't pay.", '', 'negation'],
  ['Cats and dogs slept.', 'and', 'coordinator'],
  ['The virus was first seen in Peru.', 'first', 'adverb'],
  ['The first case was seen in Peru.', 'first', 'number'],
  // Numbers and money.
  ['Forty ships sank.', 'Forty', 'number'],
  ['It cost $3.5m.', '$3.5m', 'number'],
  ['It cost €40.', '€40', 'number'],
  // Adverbs.
  ['The price also increases costs.', 'increases', 'finite'],
  ['The reform is more popular.', 'more', 'adverb'],
  ['It needs more water.', 'more', 'determiner'],
  ['The party quickly recovered.', 'quickly', 'adverb'],
  // Names.
  ['Chile won.', 'Chile', 'name'],
  ['The Bank of Japan acted.', 'of', 'name'],
  // Marks.
  ['No, thanks.', ',', 'punctuation'],
];

describe('classifyWords', () => {
  for (const [sentence, word, expected] of CLASSES) {
    it(`${JSON.stringify(word)} in "${sentence}" is ${expected}`, () => {
      const s = readSentence(sentence);
      expect(s.classes[tokenAt(s, word)]).to.equal(expected);
    });
  }

  it('takes every token of a name for a name, and gives a class a token', () => {
    const {tokens} = readSentence('The old war and peace song played.');
    const inName = tokens.map((_, i) => i > 1 && i < 5);
    const classes = classifyWords(tokens, inName);
    expect(classes).to.have.length(tokens.length);
    expect(classes.slice(2, 5)).to.deep.equal(['name', 'name', 'name']);
    expect(classifyWords([], [])).to.deep.equal([]);
  });

  it('gives marks and nothing else the class of marks', () => {
    for (const {tokens, classes} of read('"Go," she said (twice); they left — at last.').sentences) {
      tokens.forEach(({punctuation}, i) => expect(classes[i] === 'punctuation').to.equal(punctuation));
    }
  });
});

describe('isPastOnly', () => {
  for (const form of ['gave', 'took', 'went', 'was', 'began']) {
    it(`${form} is never a participle`, () => expect(isPastOnly(form)).to.equal(true));
  }
  for (const form of ['held', 'given', 'won', 'closed', 'made', 'met', '']) {
    it(`${JSON.stringify(form)} may be one, or is no past form`, () =>
      expect(isPastOnly(form)).to.equal(false));
  }
});
