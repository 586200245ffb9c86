import { spawn, type ChildProcess } from 'node:child_process';
import type { Writable } from 'node:stream';
import { root } from '../root.ts';
import { eachLine } from '../run.ts';

export interface Program {
  readonly name: string;
  /** Arguments for Node: flags, then the file. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly log: Writable;
}

const KEPT_LINES = 25;

/**
 * Starts a program with a channel to the launcher: over it the program says that it is ready, and when
 * it breaks the program knows that the launcher is gone. In a process group of its own, so that Ctrl-C
 * in the terminal reaches the launcher alone, which then stops things in order.
 */
export function launch({ args, env, log }: Program, lastLines: string[]): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const keep = (line: string): void => {
    log.write(`${line}\n`);
    lastLines.push(line);
    if (lastLines.length > KEPT_LINES) lastLines.shift();
  };
  if (child.stdout) eachLine(child.stdout, keep);
  if (child.stderr) eachLine(child.stderr, keep);
  return child;
}

export function saysReady(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'ready' in message;
}

export function isGone(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
