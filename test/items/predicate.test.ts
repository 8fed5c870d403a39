import {expect} from '@open-wc/testing';
import {sharesPredicate} from '../../src/items/predicate.js';
import {wordStem as stem} from '../../src/items/word-stem.js';
import {entityOf, read} from '../read.js';

describe('stem', () => {
  for (const [a, b] of [
    ['skipped', 'skipping'],
    ['skips', 'skip'],
    ['carried', 'carries'],
    ['founded', 'founding'],
    ['Arrested', 'arrest'],
    ['agreed', 'agree'],
  ]) {
    it(`finds one verb in ${a} and ${b}`, () => expect(stem(a)).to.equal(stem(b)));
  }

  for (const [a, b] of [
    ['skipped', 'shipped'],
    ['founded', 'funded'],
    ['led', 'let'],
    ['ring', 'rang'],
  ]) {
    it(`finds two in ${a} and ${b}`, () => expect(stem(a)).not.to.equal(stem(b)));
  }
});

/** Whether the article may say of somebody what its first clause says. */
function shares(text: string, name: string): boolean {
  const reading = read(text);
  return sharesPredicate(reading, entityOf(reading, name), reading.clauses.flat()[0]);
}

// The first sentence is asked about; the second tells of Tom Reed what may make him right too.
const SHARED = [
  'Anna Bell won the race in Lund. Tom Reed won the race in Bonn.',
  'Anna Bell won the race in Lund. Tom Reed beat rivals in Bonn.',
  'Anna Bell won the race in Lund. The winning boat belongs to Tom Reed.',
  'Anna Bell met the pope in Rome. Tom Reed visited the pope.',
  'Anna Bell was arrested in Lund. Police also charged Tom Reed.',
  'Anna Bell bought a farm in Lund. Tom Reed acquired a mill.',
  'Anna Bell resigned in May. Tom Reed stepped down in June.',
  'Anna Bell killed two wolves. Tom Reed shot a bear.',
  'Anna Bell said ships sank. Tom Reed announced a strike.',
  // In the same sentence.
  'Anna Bell sold a farm after Tom Reed came.',
  // A verb too common to tell: the noun tells.
  'Anna Bell took the bronze medal. Tom Reed holds a medal.',
];

const APART = [
  'Anna Bell won the race in Lund. Tom Reed slept.',
  'Anna Bell skipped the summit. Tom Reed hosted a dinner.',
  'Anna Bell was arrested in Lund. Tom Reed wrote a novel.',
  'Anna Bell took the bronze medal. Tom Reed took a boat.',
];

describe('sharesPredicate', () => {
  for (const text of SHARED) {
    it(`thinks that Tom Reed may have done so too: ${text}`, () =>
      expect(shares(text, 'Tom Reed')).to.equal(true));
  }

  for (const text of APART) {
    it(`is sure that Tom Reed has not: ${text}`, () => expect(shares(text, 'Tom Reed')).to.equal(false));
  }
});
