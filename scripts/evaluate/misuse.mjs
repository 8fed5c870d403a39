/** What the person at the command line can mend: one message, exit code 2. */
export class Misuse extends Error {}
