// What the command line uses of Node. The package @types/node would put Node's globals into the element's code too.

declare module 'node:fs/promises' {
  export function readFile(path: string | URL): Promise<Uint8Array>;
}

declare module 'node:process' {
  interface Output {
    write(text: string): boolean;
    on(event: 'error', listener: (error: Error & {readonly code?: string}) => void): void;
  }
  const process: {
    readonly argv: readonly string[];
    readonly stdin: AsyncIterable<Uint8Array> & {readonly isTTY?: boolean};
    readonly stdout: Output;
    readonly stderr: Output;
    exitCode?: number;
  };
  export default process;
}

declare module 'node:util' {
  interface OptionConfig {
    readonly type: 'string' | 'boolean';
    readonly short?: string;
  }
  export function parseArgs(config: {
    readonly args: readonly string[];
    readonly options: Readonly<Record<string, OptionConfig>>;
    readonly allowPositionals: true;
  }): {
    readonly values: Readonly<Record<string, string | boolean | undefined>>;
    readonly positionals: readonly string[];
  };
}
