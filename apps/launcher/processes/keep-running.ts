import { once } from 'node:events';
import { Trouble } from '../say.ts';
import { isGone, launch, saysReady, type Program } from './launch.ts';

export interface Running {
  /** Settles with the first start; rejects with {@link Trouble} when that fails. */
  readonly ready: Promise<void>;
  /** SIGTERM, and SIGKILL for one that has not gone after ten seconds. */
  stop(): Promise<void>;
  kill(): void;
}

const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 10_000;
/** Five falls in a minute are a fault in the program, not bad luck. */
const MOST_FALLS = 5;
const FALLS_WITHIN_MS = 60_000;
const FIRST_PAUSE_MS = 500;

/**
 * Starts a program and, once it has been ready, starts it again whenever it falls, each time after a
 * longer pause. One that keeps falling is given up, once, with its last lines.
 */
export function keepRunning(program: Program, giveUp: (trouble: Trouble) => void): Running {
  const lastLines: string[] = [];
  const falls: number[] = [];
  const first = Promise.withResolvers<void>();
  let wasReady = false;
  let stopping = false;
  let pause: NodeJS.Timeout | undefined;
  let child = begin();
  const late = setTimeout(() => fail('did not become ready within a minute'), READY_WITHIN_MS);

  function begin() {
    const started = launch(program, lastLines);
    started.on('message', (message) => {
      if (!saysReady(message)) return;
      wasReady = true;
      clearTimeout(late);
      first.resolve();
    });
    started.once('close', fallen);
    return started;
  }

  function fallen(code: number | null, signal: NodeJS.Signals | null): void {
    if (stopping) return;
    const end = signal === null ? `with exit code ${code}` : `by the signal ${signal}`;
    program.log.write(`The ${program.name} ended ${end}.\n`);
    if (!wasReady) return fail('stopped while starting');
    const now = Date.now();
    falls.push(now);
    const recent = falls.filter((time) => now - time < FALLS_WITHIN_MS).length;
    if (recent >= MOST_FALLS) return giveUp(trouble(`stopped ${recent} times within a minute`));
    pause = setTimeout(() => (child = begin()), FIRST_PAUSE_MS * 2 ** (recent - 1));
  }

  function fail(ending: string): void {
    clearTimeout(late);
    first.reject(trouble(ending));
    kill();
  }

  function trouble(ending: string): Trouble {
    return new Trouble(`The ${program.name} ${ending}. Its last lines:\n${lastLines.join('\n')}`);
  }

  function kill(): void {
    stopping = true;
    clearTimeout(pause);
    child.kill('SIGKILL');
  }

  async function stop(): Promise<void> {
    stopping = true;
    clearTimeout(late);
    clearTimeout(pause);
    if (isGone(child)) return;
    const force = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS);
    child.kill('SIGTERM');
    await once(child, 'exit');
    clearTimeout(force);
  }

  return { ready: first.promise, stop, kill };
}
