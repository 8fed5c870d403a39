/** Everything the command line touches, handed in. */
export interface Streams {
  /** The bytes of a file; rejects with an error that has Node's `code` when there are none to be had. */
  readFile(path: string): Promise<Uint8Array>;
  /** The bytes of standard input to its end. */
  readInput(): Promise<Uint8Array>;
  /** Whether a person sits at standard input, so that nothing will come. */
  readonly inputIsTerminal: boolean;
  /** The result. */
  print(text: string): void;
  /** Anything else that somebody should read; a line. */
  note(line: string): void;
}
