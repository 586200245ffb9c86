import { Worker } from 'node:worker_threads';
import type { Root as Page } from 'hast';
import type { Root } from 'mdast';
import { refuse } from '#libs/platform';
import type { ParseAnswer, ParseTask, RoughText } from './parse-task.js';

/** Run by Jest this file is its own source, and so is the thread's. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './parse.worker.ts' : './parse.worker.js',
  import.meta.url,
);

/** A megabyte of honest Markdown takes a second or two. */
const PATIENCE_MS = 10_000;
/**
 * With the file itself (30 MB), what it unpacks to (64 MB) and the largest picture once more, a
 * thread stays under 300 MB. Markdown brings nothing along and has the whole of it.
 */
const MEMORY_MB = { docx: 128, odt: 128, markdown: 256, html: 256 } as const;

/** Parses the text that `preparedMarkdown` made. @throws {Refused} `text-not-valid` when it would never end */
export async function parseMarkdown(text: string): Promise<Root> {
  const answer = await inThread({ kind: 'markdown', text });
  return answer?.ok && 'tree' in answer ? answer.tree : refuse('text-not-valid');
}

/** Parses a page in NFC. @throws {Refused} `text-not-valid` when it would never end */
export async function parsePage(text: string): Promise<Page> {
  const answer = await inThread({ kind: 'html', text });
  return answer?.ok && 'page' in answer ? answer.page : refuse('text-not-valid');
}

/** @throws {Refused} why it is not opened; `file-inflates` when it takes too much memory or time */
export async function parseRough(kind: 'docx' | 'odt', bytes: Uint8Array): Promise<RoughText> {
  const answer = await inThread({ kind, bytes });
  if (answer?.ok && 'rough' in answer) return answer.rough;
  return refuse(answer?.ok === false ? answer.code : 'file-inflates');
}

/** @returns null when the thread ran out of time or memory */
function inThread(task: ParseTask): Promise<ParseAnswer | null> {
  return new Promise((resolve) => {
    const thread = new Worker(THREAD, {
      workerData: task,
      resourceLimits: {
        maxOldGenerationSizeMb: MEMORY_MB[task.kind],
        maxYoungGenerationSizeMb: 24,
      },
      env: {},
      stdout: true,
      stderr: true,
    });
    const end = (answer: ParseAnswer | null): void => {
      clearTimeout(patience);
      resolve(answer);
      void thread.terminate();
    };
    const patience = setTimeout(() => end(null), PATIENCE_MS);
    thread.once('message', (answer: ParseAnswer) => end(answer));
    thread.once('error', () => end(null));
    thread.once('exit', () => end(null));
  });
}
