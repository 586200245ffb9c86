import { spawn } from 'node:child_process';
import { root } from './root.ts';
import { Trouble } from './say.ts';

interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Called with each line as it is printed; without it the output is kept for the case of failure. */
  readonly onLine?: (line: string) => void;
}

/**
 * Runs a program to its end in the folder of the repository and returns what it printed.
 * `node` means the Node that runs this file.
 * @throws {Trouble} with the program's output when it ends with another code than 0.
 */
export function run(program: string, args: string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: root,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: string[] = [];
    const onLine = options.onLine ?? ((line: string) => output.push(line));
    const flush = [eachLine(child.stdout, onLine), eachLine(child.stderr, onLine)];
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const end of flush) end();
      if (code === 0) return resolve(output.join('\n'));
      const command = [program, ...args].join(' ').replaceAll(`${root}/`, '');
      reject(new Trouble(`${output.join('\n')}\n${command} ended with ${signal ?? code}.`.trim()));
    });
  });
}

/** Cuts a stream into lines; the returned function hands over what stood after the last line break. */
export function eachLine(
  stream: NodeJS.ReadableStream,
  onLine: (line: string) => void,
): () => void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  return () => {
    if (rest) onLine(rest);
    rest = '';
  };
}
