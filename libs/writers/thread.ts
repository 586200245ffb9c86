import { Worker } from 'node:worker_threads';

/** A thousand pages take some ten seconds. */
const PATIENCE_MS = 60_000;
const MEMORY_MB = 1024;

/** Two cores make two texts; who comes while both are at it waits in a line of this length. */
const AT_ONCE = 2;
const MOST_WAITING = 12;

/** Why a text was not made. The words are refusal codes. */
export class NotMade extends Error {
  readonly code: 'form-busy' | 'form-too-large';

  constructor(code: 'form-busy' | 'form-too-large') {
    super(code);
    this.code = code;
  }
}

let busy = 0;
const waiting: (() => void)[] = [];

/**
 * What a thread of its own makes of an order, so that setting a long text keeps nobody waiting for
 * a short answer.
 * @throws {NotMade} when too many wait already, or it took too much time or memory
 * @throws {Error} what the thread threw
 */
export async function inThread<Made>(thread: URL, workerData: unknown): Promise<Made> {
  await turn();
  try {
    return await run<Made>(thread, workerData);
  } finally {
    busy -= 1;
    waiting.shift()?.();
  }
}

async function turn(): Promise<void> {
  if (busy >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new NotMade('form-busy');
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  busy += 1;
}

function run<Made>(thread: URL, workerData: unknown): Promise<Made> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      workerData,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const end = (settle: () => void): void => {
      clearTimeout(patience);
      settle();
      void worker.terminate();
    };
    const late = new NotMade('form-too-large');
    const patience = setTimeout(() => end(() => reject(late)), PATIENCE_MS);
    worker.once('message', (made: Made) => end(() => resolve(made)));
    worker.once('error', (fault) => end(() => reject(isOutOfMemory(fault) ? late : fault)));
    worker.once('exit', (code) =>
      end(() => reject(new Error(`The thread left with code ${code}`))),
    );
  });
}

function isOutOfMemory(fault: unknown): boolean {
  return (fault as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
