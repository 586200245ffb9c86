import { parentPort, workerData } from 'node:worker_threads';
import type { Root as Page } from 'hast';
import type { Root } from 'mdast';
// By their real names: run from the sources, this thread has no compiler before it.
import type { ParseAnswer, ParseTask, RoughText } from './parse-task.ts';
import { Unreadable, type WhyUnreadable } from './unreadable.ts';
import { BrokenXml } from './xml.ts';

const given = await answer(workerData as ParseTask);
parentPort?.postMessage(given, buffersOf(given));

/** Pictures are handed over, not copied. */
function buffersOf(found: ParseAnswer): ArrayBuffer[] {
  if (!found.ok || !('rough' in found)) return [];
  const buffers = found.rough.pictures.map(({ bytes }) => bytes.buffer);
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}

/** Parsing strangers' files: in a thread of its own, which the caller ends when it takes too long. */
async function answer(task: ParseTask): Promise<ParseAnswer> {
  if ('text' in task)
    return task.kind === 'markdown'
      ? { ok: true, tree: await parseMarkdown(task.text) }
      : { ok: true, page: await parsePage(task.text) };
  try {
    return { ok: true, rough: await parseRough(task.kind, task.bytes) };
  } catch (fault) {
    return { ok: false, code: codeOf(fault) };
  }
}

// Each loads what it needs and no more: a thread lives for one text.
async function parseMarkdown(text: string): Promise<Root> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ]);
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

async function parsePage(text: string): Promise<Page> {
  const { fromHtml } = await import('hast-util-from-html');
  return fromHtml(text, { fragment: true });
}

async function parseRough(kind: 'docx' | 'odt', bytes: Uint8Array): Promise<RoughText> {
  if (kind === 'odt') return (await import('./odt/read-odt.ts')).readOdt(bytes);
  return (await import('./docx/read-docx.ts')).readDocx(bytes);
}

function codeOf(fault: unknown): WhyUnreadable {
  if (fault instanceof Unreadable) return fault.code;
  if (fault instanceof RangeError) return 'file-too-deep';
  return fault instanceof BrokenXml ? fault.code : 'file-not-docx';
}
