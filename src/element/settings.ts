import {quizProblem, type QuizProblem} from './problem.js';

type Rule = readonly [attribute: string, expected: string, holds: (value: string) => boolean];

const whole = (value: string) => Number.isInteger(Number(value)) && Number(value) >= 1;
const WHOLE = 'a whole number of 1 or more';

const RULES: readonly Rule[] = [
  ['count', WHOLE, whole],
  ['attempts', WHOLE, whole],
  ['mode', 'immediate, exam or flash', (value) => ['immediate', 'exam', 'flash'].includes(value)],
  ['hint-cost', 'a number from 0 to 1', (value) => value.trim() !== '' && +value >= 0 && +value <= 1],
  ['time-limit', 'a number of seconds above 0', (value) => +value > 0 && Number.isFinite(+value)],
];

/** The first setting that is none; `values` by attribute. */
export function wrongSetting(values: Readonly<Record<string, unknown>>): QuizProblem | undefined {
  for (const [attribute, expected, holds] of RULES) {
    const value = values[attribute];
    if (value !== undefined && value !== null && !holds(String(value))) {
      return quizProblem(
        attribute === 'count' ? 'count' : 'setting',
        expected,
        JSON.stringify(value),
        attribute,
      );
    }
  }
  return undefined;
}
