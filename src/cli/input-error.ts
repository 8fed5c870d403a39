/** What was given cannot be worked on. The message is for the person who gave it: what was expected, what came, where. */
export class InputError extends Error {
  constructor(expected: string, received: string, where = '') {
    super(`Expected ${expected} but received ${received}${where && ` in ${where}`}`);
  }
}
