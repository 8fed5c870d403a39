import {expect} from '@open-wc/testing';
import {splitSentences} from '../../src/article/sentences.js';

const split = (text: string): string[] =>
  splitSentences(text, 0, text.length).map(({start, end}) => text.slice(start, end));

// " ‖ " marks where a sentence ends and the next begins.
const SPLIT = [
  'The dam held. ‖ Nobody was hurt.',
  'Was it safe? ‖ Engineers think so!  ‖ They checked twice.',
  'She arrived in 2019. ‖ The house was empty.',
  'It cost $3.5m in May. ‖ $2m came from the state.',
  'The fire took 40 homes. ‖ 12 people were treated.',
  'He returned to the U.S. ‖ The court had summoned him.',
  'Exports go to the U.K. ‖ They doubled last year.',
  'The firm moved to Washington, D.C. ‖ It hired locally.',
  'Doors open at 9 a.m. ‖ Visitors may queue earlier.',
  'By Friday they had left at 5 p.m. ‖ Prime Minister Ana Li stayed.',
  'They left at 5 p.m. ‖ Nobody followed.',
  'He works for Harbour Foods Inc. ‖ The company is private.',
  'The prize went to Carlos Mena Jr. ‖ His father wept.',
  'They sell fruit, nuts, etc. ‖ Prices vary.',
  'He lives on Mill St. ‖ The shop is near.',
  'Doctors suspect a lack of vitamin D. ‖ Tests will follow.',
  'Her grandfather fought in World War I. ‖ Germany kept the letters.',
  'There is no plan B. ‖ We must win.',
  '"We lost a year." ‖ He paused.',
  '“We lost a year.” ‖ He paused.',
  "'We lost a year.' ‖ He paused.",
  'Engineers called it "a miracle". ‖ The mayor agreed.',
  '"We are tired," said Ana Ruiz. ‖ "Yet we stay."',
  '"We are tired," she said. ‖ “Yet we stay.”',
  '"It rained. ‖ The river rose. ‖ Then we ran," she said.',
  '"Is that all?" ‖ She laughed.',
  '"Go home!" ‖ The crowd would not.',
  '(The bridge reopened in June.) ‖ Traffic returned.',
  'The bridge reopened (it had been shut.) ‖ Traffic returned.',
  'The bill passed.[4] ‖ The senate was next.',
  'The bill passed.¹ ‖ The senate was next.',
  'The bill passed.* ‖ The senate was next.',
  'He waited... ‖ The phone stayed silent.',
  'He waited…. ‖ The phone stayed silent.',
  '"Two good weeks. [...] ‖ Next we meet the champions," he said.',
  'We ran. […] ‖ They followed.',
  'The roof fell.The crew fled.'.replace('.The', '. ‖The'),
  'The phone sold out. ‖ iPhone prices rose.',
  'Nobody claimed it. ‖ al-Shabaab kept silent.',
  'See www.example.org. ‖ The list is there.',
  'Stocks fell on Friday. ‖ • Bonds rose.',
  'The vote is on 5 Dec. ‖ The count follows.',
  'Rain fell in Calif. ‖ Rivers rose.',
  'He said no. ‖ Five others agreed.',
  'Two teams drew 1 – 1. ‖ Belgium lead the group.',
  '¿Quién ganó?  ‖ ¡Nosotros!',
  'Цена выросла. ‖ Люди недовольны.',
];

const ONE = [
  'U.S. President Ann Marlow met the U.K. Foreign Secretary in a U.S. Navy hospital.',
  'The U.S. Open begins on Monday.',
  'U.S.-Mexico trade rose in the U.S. and fell in the U.K. last year.',
  'Mr. Hale, Mrs. Hale, Ms. Ito and Dr. Osei spoke to Prof. Lind.',
  'Gen. Tomas Reyes, Sen. Ida Wood, Rep. Jo Park and Gov. Al Dean met Lt. Col. Ray Fox.',
  'The church of St. Mary stands at the foot of Mt. Kenia near Ft. Worth.',
  'Flight No. 214 took off; it landed on runway No. 2.',
  'Brown vs. Board was cited, as was Roe v. Wade.',
  'Doors open at 9 a.m. and close at 5 p.m. Monday.',
  'It begins at 7 p.m. GMT, or 2 p.m. Eastern time.',
  'It begins at 8 p.m. British time.',
  'At 6 a.m. Prime Minister Ana Li spoke.',
  'Shortly before 6:30 a.m. Mayor Li spoke.',
  'J. K. Rowling, L. Ron Hubbard, John F. Kennedy and J.R.R. Tolkien wrote.',
  'George H. W. Bush and Robert A. A. Hale signed it.',
  'The strike began on Jan. 5 and ended on Sept. 12.',
  'Harbour Foods Inc. said profits rose; Dale Corp. Chief Executive Ann Poe agreed.',
  'Martin Luther King Jr. Day falls on Monday.',
  'Bring food, e.g. Swiss cheese, i.e. something that keeps.',
  'He was, well ... Spanish by birth.',
  'The text says "water [...] Belongs to all" in its preface.',
  'The rate rose from 1.5 to 2.75 percent, or $1.13bn.',
  'Read it at https://example.org/a.html?x=1.5&y=Yes! or www.example.org today.',
  'Yahoo! said it would buy Jeopardy! host rights.',
  'Yahoo! Inc said it would not.',
  '"Stop!" he said.',
  '"Will you stay?" asked the reporter.',
  '"Will you stay?" Maria Lund asked reporters.',
  'Fans sang "Out! Out! Out!" as he left the ground.',
  'She called the plan "bold. Necessary." in a speech.',
  'The river rose; Families fled; Nobody knew.',
  'The minister (Labour, b. 1960) and the paper (p. 5) agree.',
  'The company (Dale Inc.) Wednesday named a new head.',
  'Prices rose approx. 5 percent in the Jackson, Miss. (AP) survey.',
  '1. Wash the rice.',
  'a. Wash the rice.',
  'He wrote to the mayor. ',
  'No stop at the end',
  'He left. . .',
  'The end. ***',
  '... and then nothing',
  '12345.6789',
  'A.',
  '"',
  '.',
];

describe('splitSentences', () => {
  for (const row of SPLIT) {
    it(`splits ${row}`, () => {
      const text = row.replaceAll(' ‖ ', ' ').replaceAll('‖', '');
      expect(split(text)).to.deep.equal(row.split('‖').map((sentence) => sentence.trim()));
    });
  }
  for (const text of ONE) {
    it(`keeps ${text} in one piece`, () => {
      expect(split(text)).to.deep.equal([text.trim()]);
    });
  }

  it('keeps to the stretch it is given', () => {
    const text = 'One. Two is here. Three. Four';
    expect(splitSentences(text, 5, 24).map(({start, end}) => text.slice(start, end))).to.deep.equal([
      'Two is here.',
      'Three.',
    ]);
    expect(splitSentences(text, 7, 7)).to.deep.equal([]);
  });

  it('takes a line break inside a sentence for a space', () => {
    expect(split('The dam\nheld. Mr.\r\nHale said\nso.')).to.deep.equal([
      'The dam\nheld.',
      'Mr.\r\nHale said\nso.',
    ]);
  });
});
