import {expect} from '@open-wc/testing';
import {splitParagraphs} from '../../src/article/paragraphs.js';

const paragraphs = (text: string): string[] =>
  splitParagraphs(text).map(({start, end}) => text.slice(start, end));
const LONG =
  'The council met on Monday and voted, after nine hours of debate in a hall that was full to the last chair and some more, to close it for good.';

const CASES: [name: string, text: string, expected: string[]][] = [
  ['no text', '', []],
  ['white space alone', ' \n\t\r\n \u00a0', []],
  ['blank lines', 'One.\n\nTwo.\n\n\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['lines of spaces', 'One.\n \t \nTwo.\n\u00a0\nThree.', ['One.', 'Two.', 'Three.']],
  ['CRLF and CR', 'One.\r\n\r\nTwo.\r\rThree.', ['One.', 'Two.', 'Three.']],
  ['space about them', '\n\n  One.  \n\n\tTwo.\n', ['One.', 'Two.']],
  ['wrapped lines', 'The dam\nheld. Ida\nWood said so.', ['The dam\nheld. Ida\nWood said so.']],
  ['a heading on top', `The long night\n${LONG}`, ['The long night', LONG]],
  ['no heading: it goes on', `The council of\n${LONG}`, [`The council of\n${LONG}`]],
  ['a byline on top', `By Jane Doe\nThe dam held.`, ['By Jane Doe', 'The dam held.']],
  ['a credit below', 'The dam at dusk.\nPhoto: Jane Doe', ['The dam at dusk.', 'Photo: Jane Doe']],
  ['a list', 'It says:\n- One thing\n- another thing', ['It says:', '- One thing', '- another thing']],
  ['long lines, a paragraph each', `${LONG}\nNobody spoke.\n${LONG}`, [LONG, 'Nobody spoke.', LONG]],
  [
    'a long line that goes on',
    `${LONG.slice(0, -1)}\nand then more.`,
    [`${LONG.slice(0, -1)}\nand then more.`],
  ],
  [
    'short lines, a sentence each',
    'Dam holds\nIt held.\nAll saw.\nNo harm.',
    ['Dam holds', 'It held.', 'All saw.', 'No harm.'],
  ],
  [
    'a heading between long lines',
    `${LONG}\nWhy it took so long\nNobody knew.`,
    [LONG, 'Why it took so long', 'Nobody knew.'],
  ],
  [
    'wrapped lines with names',
    'The council met\nIda Wood in May.\nShe and Omar\nHaddad agreed\nto meet again.\nNo harm.',
    ['The council met\nIda Wood in May.\nShe and Omar\nHaddad agreed\nto meet again.\nNo harm.'],
  ],
];

describe('splitParagraphs', () => {
  for (const [name, text, expected] of CASES) {
    it(`reads ${name}`, () => {
      expect(paragraphs(text)).to.deep.equal(expected);
    });
  }
});
