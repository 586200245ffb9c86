import { fork, type ChildProcess } from 'node:child_process';
import type { Answer, Said, Told } from './parse-task.js';
import type { KeptPicture } from './pictures.js';

/** Run by Jest this file is its own source, and so is the reader's. */
const READER = new URL(
  import.meta.url.endsWith('.ts') ? './parse.worker.ts' : './parse.worker.js',
  import.meta.url,
);

/** A megabyte of honest Markdown takes a second or two. */
const PATIENCE_MS = 10_000;
/** With the file itself (30 MB) and what it unpacks to (64 MB), a reader stays under 300 MB. */
const MEMORY_MB = { docx: 128, odt: 128, markdown: 160, html: 160 } as const;

export interface Errand {
  readonly kind: keyof typeof MEMORY_MB;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array | string>;
  readonly keep?: (picture: KeptPicture) => Promise<unknown>;
}

/**
 * Lets a text be read in a process of its own and not in a thread: one that takes all the memory it
 * may have ends whoever reads it, and a thread would take the whole house along. The file goes there
 * piece by piece and its pictures come back one by one, so that this process never holds them all.
 * @returns null when it ran out of time or memory
 */
export async function apart({ kind, pieces, keep }: Errand): Promise<Answer | null> {
  const reader = fork(READER, {
    execArgv: [`--max-old-space-size=${MEMORY_MB[kind]}`, '--max-semi-space-size=8'],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const patience = setTimeout(() => reader.kill('SIGKILL'), PATIENCE_MS);
  try {
    const ended = answered(reader, async (picture) => {
      await keep?.(picture);
      patience.refresh();
    });
    // Whatever comes of it is told below.
    ended.catch(() => undefined);
    for await (const piece of pieces) await tell(reader, { piece });
    await tell(reader, { kind });
    return await ended;
  } finally {
    clearTimeout(patience);
    reader.kill('SIGKILL');
  }
}

function answered(
  reader: ChildProcess,
  keep: (picture: KeptPicture) => Promise<void>,
): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    reader.on('message', (said) => {
      const { answer, picture } = said as Said;
      if (answer !== undefined) resolve(answer);
      else if (picture !== undefined)
        keep(picture).then(() => tell(reader, { kept: true }), reject);
    });
    reader.once('error', () => resolve(null));
    reader.once('exit', () => resolve(null));
  });
}

/** Waits until it is on its way; a reader that has ended hears nothing, and its end is the answer. */
function tell(reader: ChildProcess, told: Told): Promise<void> {
  return new Promise((resolve) => {
    if (reader.connected) reader.send(told, () => resolve());
    else resolve();
  });
}
