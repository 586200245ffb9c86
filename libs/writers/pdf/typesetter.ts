import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypesettingOrder } from './typeset.js';

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

const pages = sheets.map(({ data, files, at, standard }) => {
  compiler.resetShadow();
  compiler.mapShadow('/report.json', Buffer.from(data));
  for (const { path, bytes } of files) compiler.mapShadow(path, Buffer.from(bytes));
  compiler.mapShadow('/broken.json', Buffer.from(JSON.stringify(brokenOf(files))));
  const made = compiler.compile({ mainFileContent: template, resetRead: true });
  const error = made.takeDiagnostics();
  if (made.result === null)
    throw new Error(`The print version cannot be set: ${JSON.stringify(error?.shortDiagnostics)}`);
  return compiler.pdf(made.result, {
    pdfStandard: standard,
    creationTimestamp: Math.floor(at / 1000),
  });
});
parentPort?.postMessage(pages);
