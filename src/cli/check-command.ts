import {checkGrounding} from '../quiz/check-grounding.js';
import {parseQuiz} from '../quiz/check-quiz.js';
import type {Problem} from '../quiz/problem.js';
import type {Arguments} from './arguments.js';
import {InputError} from './input-error.js';
import {readText} from './read-text.js';
import type {Streams} from './streams.js';

/** Says what is wrong with a quiz, a line each; tells whether nothing is. */
export async function checkCommand({files, options}: Arguments, streams: Streams): Promise<boolean> {
  const [file, extra] = files;
  if (file === undefined) throw new InputError('a QUIZ to check', 'nothing');
  if (extra !== undefined) throw new InputError('one quiz', `another, ${JSON.stringify(extra)}`);
  const {article} = options;
  if (article === '-' && file === '-') throw new InputError('one text on standard input', 'two');

  const checked = parseQuiz(await readText(file, streams));
  const note = (kind: string, problems: readonly Problem[]) => {
    for (const {message} of problems) streams.note(`${file}: ${kind}${message}`);
  };
  if (!checked.ok) {
    note('', checked.problems);
    return false;
  }
  const {quiz, warnings} = checked;
  const grounding =
    article === undefined ? undefined : checkGrounding(quiz, await readText(article, streams));
  note('', grounding?.problems ?? []);
  note('warning: ', [...warnings, ...(grounding?.warnings ?? [])]);
  if (grounding?.problems.length) return false;
  const grounded = grounding ? ', each quote in the article' : '';
  streams.print(
    `${file}: a quiz of ${quiz.items.length} ${quiz.items.length === 1 ? 'item' : 'items'}${grounded}\n`,
  );
  return true;
}
