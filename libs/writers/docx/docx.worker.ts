import { parentPort, workerData } from 'node:worker_threads';
import { Document, Packer } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
// By their real names: run from the sources, this thread has no compiler before it.
import type { DocxOrder } from './write-docx.ts';
import { contextOf } from './context.ts';
import { contentsOf, coverOf, footersOf, headersOf, redlineHeadOf } from './front.ts';
import { NUMBERING } from './lists.ts';
import { pieceOf } from './pieces.ts';
import { settled } from './settled.ts';
import { stylesOf } from './styles.ts';
import { legal } from './words.ts';

const MARGIN = { top: 1247, bottom: 1247, left: 1417, right: 1134, header: 567, footer: 567 };

const { sheet, files, at } = workerData as DocxOrder;
const context = contextOf(sheet, files, at);
const body = sheet.flow.flatMap((piece) => pieceOf(piece, context));

const document = new Document({
  title: legal(sheet.title),
  subject: legal(sheet.subject),
  creator: legal(sheet.agency),
  lastModifiedBy: legal(sheet.agency),
  description: `${sheet.labels.edition} · ${sheet.hash}`,
  styles: stylesOf(sheet.language),
  numbering: NUMBERING,
  footnotes: context.notes,
  // As near as can be told without the program that will lay it out; F9 there makes them exact.
  pageNumbers: estimatePageNumbersWith({ guess: true }),
  sections: [
    {
      properties: {
        titlePage: true,
        page: { size: { width: 11906, height: 16838 }, margin: MARGIN },
      },
      headers: headersOf(context),
      footers: footersOf(context),
      children: [coverOf(context), ...redlineHeadOf(context), ...contentsOf(context), ...body],
    },
  ],
});

parentPort?.postMessage(settled(await Packer.toBuffer(document), new Date(at)));
