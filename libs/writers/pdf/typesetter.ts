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

/** The typesetter holds a text to one standard at a time; only what held to both says so. */
function written(document: NodeTypstDocument, at: number): Buffer {
  const made = (pdfStandard: string): Buffer =>
    compiler.pdf(document, { pdfStandard, creationTimestamp: Math.floor(at / 1000) });
  const pdf = new Pdf(made('a-2a'));
  plainWords(pdf);
  if (holds(() => made('ua-1'))) bothStandards(pdf);
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

const pages = sheets.map(({ data, files, at }) => {
  compiler.resetShadow();
  compiler.mapShadow('/report.json', Buffer.from(JSON.stringify(laidOutSheet(JSON.parse(data)))));
  for (const { path, bytes } of files) compiler.mapShadow(path, Buffer.from(bytes));
  compiler.mapShadow('/broken.json', Buffer.from(JSON.stringify(brokenOf(files))));
  const made = compiler.compile({ mainFileContent: template, resetRead: true });
  const error = made.takeDiagnostics();
  if (made.result === null)
    throw new Error(`The print version cannot be set: ${JSON.stringify(error?.shortDiagnostics)}`);
  return written(made.result, at);
});
parentPort?.postMessage(pages);
