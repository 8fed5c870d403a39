import {quizProblem, type QuizProblem} from './problem.js';

type Setting = 'count' | 'attempts' | 'mode' | 'hintCost' | 'timeLimit';

type Rule = readonly [
  property: Setting,
  attribute: string,
  expected: string,
  holds: (value: string) => boolean,
];

const whole = (value: string) => Number.isInteger(Number(value)) && Number(value) >= 1;
const WHOLE = 'a whole number of 1 or more';

const RULES: readonly Rule[] = [
  ['count', 'count', WHOLE, whole],
  ['attempts', 'attempts', WHOLE, whole],
  ['mode', 'mode', 'immediate, exam or flash', (value) => ['immediate', 'exam', 'flash'].includes(value)],
  [
    'hintCost',
    'hint-cost',
    'a number from 0 to 1',
    (value) => value.trim() !== '' && +value >= 0 && +value <= 1,
  ],
  [
    'timeLimit',
    'time-limit',
    'a number of seconds above 0',
    (value) => +value > 0 && Number.isFinite(+value),
  ],
];

/** The first setting that is none. */
export function wrongSetting(element: {readonly [name in Setting]?: unknown}): QuizProblem | undefined {
  for (const [property, attribute, expected, holds] of RULES) {
    const value = element[property];
    if (value === undefined || value === null || holds(String(value))) continue;
    const code = property === 'count' ? 'count' : 'setting';
    return quizProblem(code, expected, JSON.stringify(value), attribute);
  }
  return undefined;
}
