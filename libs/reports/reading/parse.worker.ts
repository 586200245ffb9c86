import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { Root } from 'mdast';
// By their real names: run from the sources, this thread has no compiler before it.
import { docxNotes } from './docx-notes.ts';
import { inflateParts, isXml, packParts, Unreadable } from './docx-parts.ts';
import type { ParsedDocx, ParseAnswer, ParseTask } from './parse-task.ts';
import { pictureType } from './picture-type.ts';

const MOST_PICTURE_BYTES = 20 * 1024 * 1024;

parentPort?.postMessage(await answer(workerData as ParseTask));

/** Parsing strangers' files: in a thread of its own, which the caller ends when it takes too long. */
async function answer(task: ParseTask): Promise<ParseAnswer> {
  if (task.kind === 'markdown') return { ok: true, tree: await parseMarkdown(task.text) };
  try {
    return { ok: true, docx: await parseDocx(task.bytes) };
  } catch (fault) {
    return { ok: false, code: fault instanceof Unreadable ? fault.code : 'file-not-docx' };
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

async function parseDocx(bytes: Uint8Array): Promise<ParsedDocx> {
  const { names, parts } = inflateParts(bytes);
  // Office Open XML allows no document type; one is there only to name entities (ECMA-376-2).
  for (const [name, part] of parts)
    if (isXml(name) && Buffer.from(part).includes('<!DOCTYPE'))
      throw new Unreadable('file-not-docx');

  const { default: mammoth } = await import('mammoth');
  const pictures = new Map<string, ParsedDocx['pictures'][number]>();
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packParts(parts)) },
    {
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Quote'] => blockquote > p:fresh",
      ],
      convertImage: mammoth.images.imgElement(async (image) => {
        const picture = await image.readAsBuffer();
        const mediaType = pictureType(picture);
        // Without an address the reading notes it as dropped, by its description.
        if (mediaType === null || picture.length > MOST_PICTURE_BYTES) return { src: '' };
        const sha256 = createHash('sha256').update(picture).digest('hex');
        pictures.set(sha256, { bytes: new Uint8Array(picture), mediaType });
        return { src: `/files/${sha256}` };
      }),
    },
  );
  return {
    html: value,
    pictures: [...pictures.values()],
    notes: docxNotes(
      names,
      parts,
      messages.map(({ message }) => message),
    ),
  };
}
