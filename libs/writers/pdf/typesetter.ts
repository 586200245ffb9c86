import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { bothStandards } from './both-standards.ts';
import { laidOutSheet } from './laid-out-sheet.ts';
import { Pdf } from './pdf.ts';
import { plainWords } from './plain-words.ts';
import type { TypesettingOrder } from './typeset.ts';

const { template, fonts, sheets } = workerData as TypesettingOrder;

/** Runs in a thread of its own: setting a hundred pages takes longer than the event loop may wait. */
const compiler = NodeCompiler.create({
  workspace: '/',
  fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
});

/** A file may begin like a picture and be none; without it the rest can still be set. */
function brokenOf(files: TypesettingOrder['sheets'][number]['files']): string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => {
      const mainFileContent = `#image(${JSON.stringify(path)})`;
      return compiler.compile({ mainFileContent, resetRead: true }).result === null;
    });
}

/**
 * The typesetter holds a text to one standard at a time; only what held to both says so. While it
 * is held to the second, other threads unpack what it wrote for the first.
 */
async function written(document: NodeTypstDocument, at: number): Promise<Buffer> {
  const made = (pdfStandard: string): Buffer =>
    compiler.pdf(document, { pdfStandard, creationTimestamp: Math.floor(at / 1000) });
  const pdf = new Pdf(made('a-2a'));
  const plain = plainWords(pdf);
  const accessible = holds(() => made('ua-1'));
  await plain;
  if (accessible) await bothStandards(pdf);
  return pdf.written();
}

function holds(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

async function pageOf({ data, files, at }: TypesettingOrder['sheets'][number]): Promise<Buffer> {
  compiler.resetShadow();
  compiler.mapShadow('/report.json', Buffer.from(JSON.stringify(laidOutSheet(JSON.parse(data)))));
  for (const { path, bytes } of files) compiler.mapShadow(path, Buffer.from(bytes));
  compiler.mapShadow('/broken.json', Buffer.from(JSON.stringify(brokenOf(files))));
  const made = compiler.compile({ mainFileContent: template, resetRead: true });
  const error = made.takeDiagnostics();
  if (made.result === null)
    throw new Error(`The print version cannot be set: ${JSON.stringify(error?.shortDiagnostics)}`);
  return written(made.result, at);
}

const pages: Buffer[] = [];
for (const sheet of sheets) pages.push(await pageOf(sheet));
parentPort?.postMessage(pages);
