import { once } from 'node:events';
import type { Root as Page } from 'hast';
import type { Root } from 'mdast';
// By their real names: run from the sources, this process has no compiler before it.
import type { Answer, ReadText, Said, TextKind, Told } from './parse-task.ts';
import { Unreadable, type WhyUnreadable } from './unreadable.ts';
import { BrokenXml } from './xml.ts';

/** Parsing strangers' files: in a process of its own, which the caller ends when it takes too long. */
const pieces: (Uint8Array | string)[] = [];
const listen = ({ piece, kind }: Told): void => {
  if (piece !== undefined) pieces.push(piece);
  if (kind === undefined) return;
  process.off('message', listen);
  void answer(kind).then((found) => say({ answer: found }));
};
process.on('message', listen);
// Whoever asked has gone.
process.on('disconnect', () => process.exit());

function say(said: Said): void {
  process.send?.(said);
}

async function answer(kind: TextKind): Promise<Answer> {
  if (kind === 'markdown') return { ok: true, tree: await parseMarkdown(theText()) };
  if (kind === 'html') return { ok: true, page: await parsePage(theText()) };
  try {
    return { ok: true, rough: await parseRough(kind) };
  } catch (fault) {
    return { ok: false, code: codeOf(fault) };
  }
}

function theText(): string {
  return pieces.splice(0).join('');
}

function theFile(): Uint8Array {
  return Buffer.concat(pieces.splice(0).filter((piece) => typeof piece !== 'string'));
}

// Each loads what it needs and no more: a reader lives for one text.
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

async function parseRough(kind: 'docx' | 'odt'): Promise<ReadText> {
  const read =
    kind === 'odt'
      ? (await import('./odt/read-odt.ts')).readOdt
      : (await import('./docx/read-docx.ts')).readDocx;
  const { pictures, ...rough } = read(theFile());
  for (const picture of pictures) {
    say({ picture });
    await once(process, 'message');
  }
  return rough;
}

function codeOf(fault: unknown): WhyUnreadable {
  if (fault instanceof Unreadable) return fault.code;
  if (fault instanceof RangeError) return 'file-too-deep';
  return fault instanceof BrokenXml ? fault.code : 'file-not-docx';
}
