import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/article/read-article.js';
import type {TimeMention} from '../../src/language/times/time.js';
import {readTimes, type ReadTimesOptions} from '../../src/language/times/times.js';
import {tokenize} from '../../src/language/words/tokenize.js';

/** A Tuesday. */
const PUBLISHED = '2022-07-12';

/** The times of a text, each in one line: "day [on June 22] {June 22} 2022-06-22". */
function timesOf(
  text: string,
  published: string | undefined = PUBLISHED,
  options: ReadTimesOptions = {},
): string[] {
  const article = readArticle(`A headline of no interest\n\n${text}`);
  const tokens = tokenize(article);
  return article.sentences
    .flatMap((sentence) => readTimes(sentence, tokens[sentence.index], published, options))
    .map((time) => line(time, article.text));
}

function line(time: TimeMention, text: string): string {
  const core = text.slice(time.core.start, time.core.end);
  return [
    time.grain,
    `[${time.text}]`,
    ...(core === time.text ? [] : [`{${core}}`]),
    ...(time.absolute ? ['absolute'] : []),
    ...(time.anaphoric ? ['anaphoric'] : []),
    ...(time.iso === undefined ? [] : [time.iso]),
  ].join(' ');
}

type Row = readonly [text: string, ...times: string[]];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'days and months': [
    ['He died on June 22, 2022 at home.', 'day [on June 22, 2022] {June 22, 2022} absolute 2022-06-22'],
    ['It opened on 22 June 2022.', 'day [on 22 June 2022] {22 June 2022} absolute 2022-06-22'],
    ['They met on June 22.', 'day [on June 22] {June 22} 2022-06-22'],
    ['They met on 12 July.', 'day [on 12 July] {12 July} 2022-07-12'],
    ['They met on the 22nd of June.', 'day [on the 22nd of June] {the 22nd of June} 2022-06-22'],
    ['They met on Sept. 11, 2001.', 'day [on Sept. 11, 2001] {Sept. 11, 2001} absolute 2001-09-11'],
    ['They met on Friday, May 13, in Rome.', 'day [on Friday, May 13] {Friday, May 13} 2022-05-13'],
    ['They met on 2022-06-22.', 'day [on 2022-06-22] {2022-06-22} absolute 2022-06-22'],
    ['They met on 22/06/2022.', 'day [on 22/06/2022] {22/06/2022} absolute 2022-06-22'],
    ['They met on 06/05/2022.', 'day [on 06/05/2022] {06/05/2022} absolute'],
    ['As of March 4, 2011, it had holes.', 'day [As of March 4, 2011] {March 4, 2011} absolute 2011-03-04'],
    ['It fell in May.', 'month [in May] {May} 2022-05'],
    ['It fell in May 2019.', 'month [in May 2019] {May 2019} absolute 2019-05'],
    ['It fell in March, 2018.', 'month [in March, 2018] {March, 2018} absolute 2018-03'],
    ['It fell in May last year.', 'month [in May last year] {May last year} 2021-05'],
    ['It fell in March of last year.', 'month [in March of last year] {March of last year} 2021-03'],
    ['It was signed on March 20 last year.', 'day [on March 20 last year] {March 20 last year} 2021-03-20'],
    ['It began in late May.', 'month [in late May] {late May} 2022-05'],
    ['It began in mid-June.', 'month [in mid-June] {mid-June} 2022-06'],
    ['It closed at the end of March.', 'month [at the end of March] {the end of March} 2022-03'],
    ['They backed the June 22 vote.', 'day [June 22] 2022-06-22'],
    ['It rained from May to August.', 'period [from May to August] {May to August}'],
    ['It rained from July 3 to July 10.', 'period [from July 3 to July 10] {July 3 to July 10}'],
    ['It rained on July 3–10.', 'period [on July 3–10] {July 3–10}'],
    [
      'It fell in April and May of 2001.',
      'month [in April] {April} absolute 2001-04',
      'month [May of 2001] absolute 2001-05',
    ],
    [
      'It fell in June and rose in July 2020.',
      'month [in June] {June} 2022-06',
      'month [in July 2020] {July 2020} absolute 2020-07',
    ],
    ['Test volume fell in the week of June 25 to July 1.', 'period [June 25 to July 1]'],
    [
      'It rained in March, April and May.',
      'month [in March] {March} 2022-03',
      'month [April] 2022-04',
      'month [May] 2022-05',
    ],
    // Names and verbs.
    ['Theresa May said so.'],
    ['May said it would.'],
    ['On Tuesday, May said so.', 'weekday [On Tuesday] {Tuesday} 2022-07-12'],
    ['In July, May said so.', 'month [In July] {July} 2022-07'],
    ['On June 22 and 23 people fled.', 'day [On June 22] {June 22} 2022-06-22'],
    ['They may attend.'],
    ['He will march on.'],
    ['March organisers said so.'],
    ['August Wilson wrote it.'],
    ['Mayor June Smith left.'],
    ['It rained in Augusta.'],
    ['She met Jan and Mar at home.'],
    ['They fought over May 45 times.'],
  ],
  'years, decades, centuries': [
    ['It began in 2015.', 'year [in 2015] {2015} absolute 2015'],
    ['It is the first since 1958.', 'year [since 1958] {1958} absolute 1958'],
    ['By 2050 it will double.', 'year [By 2050] {2050} absolute 2050'],
    ['In 2014 protests broke out.', 'year [In 2014] {2014} absolute 2014'],
    ['It began in early 2020.', 'year [in early 2020] {early 2020} absolute 2020'],
    ['It shut by the end of 2019.', 'year [by the end of 2019] {the end of 2019} absolute 2019'],
    ['It has grown since mid-2019.', 'year [since mid-2019] {mid-2019} absolute 2019'],
    ['It ran from 2004 to 2009.', 'period [from 2004 to 2009] {2004 to 2009} absolute'],
    ['It ran between 1980 and 2012.', 'period [between 1980 and 2012] {1980 and 2012} absolute'],
    ['He was president, 1987–2017, for long.', 'period [1987–2017] absolute'],
    ['In the 2019/20 season it lost.', 'period [In the 2019/20 season] {the 2019/20 season} absolute'],
    [
      'He ran in 2008, 2012 and 2016.',
      'year [in 2008] {2008} absolute 2008',
      'year [2012] absolute 2012',
      'year [2016] absolute 2016',
    ],
    ['Compared with 2019, it fell.', 'year [Compared with 2019] {2019} absolute 2019'],
    ['Ana Berg (1950–2020) wrote it.', 'period [1950–2020] absolute'],
    ['He spoke in 2002: "No."', 'year [in 2002] {2002} absolute 2002'],
    ['It was so in the 1990s.', 'decade [in the 1990s] {the 1990s} absolute'],
    ["It was so in the mid-'90s.", "decade [in the mid-'90s] {the mid-'90s} absolute"],
    [
      'It dates from the late 19th century.',
      'period [from the late 19th century] {the late 19th century} absolute',
    ],
    [
      'It fell in the first quarter of 2020.',
      'period [in the first quarter of 2020] {the first quarter of 2020} absolute',
    ],
    [
      'It fell in the first five months of 2001.',
      'period [in the first five months of 2001] {the first five months of 2001} absolute',
    ],
    ['It fell in Q3 2020.', 'period [in Q3 2020] {Q3 2020} absolute'],
    // Numbers and names.
    ['The 2014 protests went on.'],
    ['It won the 2018 World Cup.'],
    ['It signed Agenda 2030.'],
    ['About 2000 people came.'],
    ['It rose to 2015.'],
    ['It cost $2015.'],
    ['It is 2015 km long.'],
    ['Call 1999-2000-3000.'],
  ],
  'told from the day of publication': [
    ['They met on Tuesday.', 'weekday [on Tuesday] {Tuesday} 2022-07-12'],
    ['They met on Wednesday.', 'weekday [on Wednesday] {Wednesday} 2022-07-06'],
    ['They met on Tuesday morning.', 'weekday [on Tuesday morning] {Tuesday morning} 2022-07-12'],
    ['Officials said Monday it was over.', 'weekday [Monday] 2022-07-11'],
    ['Late on Monday he left and died.', 'weekday [Late on Monday] {Monday} 2022-07-11'],
    ['They met last Tuesday.', 'weekday [last Tuesday] 2022-07-05'],
    ['It ended yesterday.', 'day [yesterday] 2022-07-11'],
    ['It ended the day before yesterday.', 'day [the day before yesterday] 2022-07-10'],
    ['It ended last night.', 'day [last night] 2022-07-11'],
    ['It ends today.', 'day [today] 2022-07-12'],
    ['It ends tomorrow.', 'day [tomorrow] 2022-07-13'],
    ['It was two days ago.', 'day [two days ago] 2022-07-10'],
    ['It was three months ago.', 'month [three months ago] 2022-04'],
    ['It was two years ago.', 'year [two years ago] 2020'],
    ['It was two weeks ago.', 'period [two weeks ago]'],
    ['It was nearly a decade ago.', 'decade [nearly a decade ago]'],
    ['It was about two years ago.', 'year [about two years ago]'],
    ['It is 25,000 more than a week ago.', 'period [a week ago]'],
    ['It happened last month.', 'month [last month] 2022-06'],
    ['It happened earlier this month.', 'month [earlier this month] 2022-07'],
    ['It grew last year.', 'year [last year] 2021'],
    ['It ends next year.', 'year [next year] 2023'],
    ['They met this week.', 'period [this week]'],
    ['It rained over the weekend.', 'period [over the weekend] {the weekend}'],
    ['It rained in the past few days.', 'period [in the past few days] {the past few days}'],
    ['It rained in recent weeks.', 'period [in recent weeks] {recent weeks}'],
    ['It stood for the last 30 years.', 'period [for the last 30 years] {the last 30 years}'],
    [
      'It was sold in the past year and a half.',
      'period [in the past year and a half] {the past year and a half}',
    ],
    ['It rained last winter.', 'season [last winter]'],
    [
      'It was built in the summer of 2019.',
      'season [in the summer of 2019] {the summer of 2019} absolute 2019',
    ],
    ['They met from Monday to Friday.', 'period [from Monday to Friday] {Monday to Friday}'],
    ['It is due by year-end.', 'period [by year-end] {year-end}'],
    // The tense is not sure, or a habit is meant.
    ['They will meet on Tuesday.', 'weekday [on Tuesday] {Tuesday}'],
    ['They meet on Tuesday.', 'weekday [on Tuesday] {Tuesday}'],
    ['Voters picked sides before polls in November.', 'month [in November] {November}'],
    ['The Sunday trade ban hurt sales.', 'weekday [Sunday]'],
    ['They met on Mondays.', 'period [on Mondays] {Mondays}'],
    ['They met next Tuesday.', 'weekday [next Tuesday]'],
    // A past verb beside the time is enough.
    ['An aide on Monday said they would meet.', 'weekday [on Monday] {Monday} 2022-07-11'],
    // Names.
    ['The Sunday Times wrote it.'],
    ['Sheffield Wednesday lost.'],
    ['Just a second.'],
    ['It came in spring water.'],
    ['It began with the fall of the wall.'],
  ],
  'told from another time': [
    ['They left the next day.', 'day [the next day] anaphoric'],
    ['He died that night.', 'day [that night] anaphoric'],
    ['It had begun two years earlier.', 'year [two years earlier] anaphoric'],
    ['Six minutes later it ended.', 'hour [Six minutes later] anaphoric'],
    ['Less than a minute later it ended.', 'hour [Less than a minute later] anaphoric'],
    ['Half an hour later it ended.', 'hour [Half an hour later] anaphoric'],
    [
      'It made 3 in the same month in 2019.',
      'month [in the same month in 2019] {the same month in 2019} anaphoric 2019',
    ],
    ['It rained the following week.', 'period [the following week] anaphoric'],
    ['They met the next Tuesday.', 'weekday [the next Tuesday] anaphoric'],
    // Durations.
    ['The trial is to last six weeks.'],
    ['It rained for three days.'],
    ['Three days after the quake it rained.'],
    ['Two days before the vote he left.'],
    ['On the last day of the fair it rained.'],
  ],
  'times of day': [
    ['It began at 2:30 p.m. and ended.', 'hour [at 2:30 p.m.] {2:30 p.m.}'],
    ['It ended at 22:30.', 'hour [at 22:30] {22:30}'],
    ['It ended at 10pm.', 'hour [at 10pm] {10pm}'],
    ['It ended at 10.30am.', 'hour [at 10.30am] {10.30am}'],
    ["It ended at 5 o'clock.", "hour [at 5 o'clock] {5 o'clock}"],
    [
      'It ended at around 12:20 p.m. local time.',
      'hour [at around 12:20 p.m. local time] {around 12:20 p.m. local time}',
    ],
    ['It ended at noon (1500 UTC).', 'hour [at noon] {noon}', 'hour [1500 UTC]'],
    ['It ended just after midnight.', 'hour [just after midnight] {midnight}'],
    ['It ended at half past two.', 'hour [at half past two] {half past two}'],
    ['It was open from 9 a.m. to 5 p.m.', 'period [from 9 a.m. to 5 p.m.] {9 a.m. to 5 p.m.}'],
    // None.
    ['She ran it in 2:14:04.'],
    ['The ratio was 2:30.'],
    ['He read Psalm 22:30.'],
  ],
};

describe('readTimes', () => {
  for (const [name, rows] of Object.entries(TABLES)) {
    describe(name, () => {
      for (const [text, ...expected] of rows) {
        it(text, () => expect(timesOf(text)).to.deep.equal(expected));
      }
    });
  }

  describe('without a day of publication', () => {
    it('dates what is dated in full and nothing else', () => {
      expect(timesOf('It fell on June 22, 2022, in May and on Tuesday.', '')).to.deep.equal([
        'day [on June 22, 2022] {June 22, 2022} absolute 2022-06-22',
        'month [in May] {May}',
        'weekday [on Tuesday] {Tuesday}',
      ]);
    });

    for (const published of ['today', '2022-13-01', '2022-02-30', '']) {
      it(`takes ${JSON.stringify(published)} for none`, () =>
        expect(timesOf('It ended yesterday.', published)).to.deep.equal(['day [yesterday]']));
    }
  });

  describe('with a tense', () => {
    const dated = (text: string, tense: 'past' | 'future', published = PUBLISHED): string | undefined =>
      timesOf(text, published, {tense})[0]?.split(' ').at(-1);

    it('takes the next occurrence in the future, the day of publication included', () => {
      expect(dated('They will meet on Tuesday.', 'future')).to.equal('2022-07-12');
      expect(dated('They will meet on Wednesday.', 'future')).to.equal('2022-07-13');
      expect(dated('They will meet in November.', 'future')).to.equal('2022-11');
      expect(dated('They will meet on January 6.', 'future')).to.equal('2023-01-06');
      expect(dated('They will meet in July.', 'future')).to.equal('2022-07');
    });

    it('takes the last occurrence in the past', () => {
      expect(dated('They meet on Wednesday.', 'past')).to.equal('2022-07-06');
      expect(dated('They meet on December 30.', 'past', '2023-01-05')).to.equal('2022-12-30');
      expect(dated('They meet on Wednesday.', 'past', '2023-01-01')).to.equal('2022-12-28');
      expect(dated('They met yesterday.', 'past', '2024-03-01')).to.equal('2024-02-29');
    });

    it('leaves open a day that the year in question does not have', () => {
      expect(dated('They met on February 29.', 'past', '2023-03-01')).to.equal('29}');
      expect(dated('They met on February 29.', 'past', '2024-03-01')).to.equal('2024-02-29');
    });
  });
});
