import {ratio} from './ratio.mjs';

const TIMES = 10;
// One parse takes microseconds, less than the clock resolves.
const ROUNDS = 100;
const GROWTH = 11;

/** Every budget as `{name, target, measure}`; `measure()` gives `{ratio, work, base}`. `target` is the most it may be. */
export function measures(core, briefs) {
  const make = (text) => core.generateQuiz(core.readArticle(text), {seed: '1'});
  const distinct = briefs.slice(0, TIMES);
  const few = briefs.slice(0, 3);
  const all = (texts, work) => () => texts.forEach((text) => work(text));
  const rounds = (work) => () => {
    for (let i = 0; i < ROUNDS; i++) work();
  };

  const [first] = distinct;
  const items = distinct.flatMap((text) => make(text).items);
  // Items of two articles may have one id.
  const quiz = (times) => ({
    ...make(first),
    items: Array.from({length: times}, () => items)
      .flat()
      .map((item, i) => ({...item, id: `${i}`})),
  });
  const start = (document) => {
    const checked = core.checkQuiz(document);
    if (!checked.ok)
      throw new Error(`Expected a valid quiz but received ${JSON.stringify(checked.problems)}`);
    return core.startAttempt(checked.quiz, {now: 0});
  };
  const [one, ten] = [quiz(1), quiz(TIMES)];
  const json = JSON.stringify(one);

  return [
    {
      name: 'a quiz made of a text : the text tagged',
      target: 2.5,
      measure: () => ratio(all(briefs, make), all(briefs, core.tag)),
    },
    {
      name: 'ten texts as one : each alone, a tenth of them',
      target: GROWTH,
      measure: () => perTenth(ratio(() => make(distinct.join('\n\n')), all(distinct, make))),
    },
    {
      name: 'ten copies of a text : the text',
      target: GROWTH,
      measure: () =>
        ratio(
          all(few, (text) => make(Array.from({length: TIMES}, (_, i) => numbered(text, i)).join('\n\n'))),
          all(few, (text) => make(numbered(text, 0))),
        ),
    },
    {
      name: 'a prepared quiz checked and started : parsed',
      target: 10,
      measure: () =>
        ratio(
          rounds(() => start(one)),
          rounds(() => JSON.parse(json)),
        ),
    },
    {
      name: 'a prepared quiz of ten times the items : of one',
      target: GROWTH,
      measure: () =>
        ratio(
          () => start(ten),
          () => start(one),
        ),
    },
  ];
}

const perTenth = ({ratio: whole, work, base}) => ({ratio: whole * TIMES, work, base: base / TIMES});

/** A copy that is not the same: what an article repeats word for word is read once. */
const numbered = (text, number) => text.replace(/\.$/gm, `. This was report number ${number}.`);
