import {checkQuiz, type CheckedQuiz} from './check-quiz.js';
import {describe, problem} from './problem.js';

/** Reads and checks a `quiz.json`. A byte order mark in front is let pass. */
export function parseQuiz(json: string): CheckedQuiz {
  const text = json.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What the engine says differs from engine to engine, and often names neither what came nor where.
    return {ok: false, problems: [problem('json', '', 'a quiz as JSON', whatInstead(text))]};
  }
  return checkQuiz(value);
}

function whatInstead(text: string): string {
  const start = text.trimStart();
  if (!start) return 'nothing';
  if (start[0] === '<') return 'a web page';
  if (!'{['.includes(start[0] as string)) return describe(text);
  return breaksOff(text)
    ? `JSON that breaks off after ${text.length} characters`
    : 'JSON with a mistake in it';
}

/** Whether a bracket or a string is still open at the end. */
function breaksOff(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted && c === '\\') i++;
    else if (c === '"') quoted = !quoted;
    else if (!quoted && '{['.includes(c)) depth++;
    else if (!quoted && '}]'.includes(c)) depth--;
  }
  return quoted || depth > 0;
}
