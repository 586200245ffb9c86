import { parentPort, workerData } from 'node:worker_threads';
import { Document, type FileChild, type ISectionOptions, Packer, SectionType } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
// By their real names: run from the sources, this thread has no compiler before it.
import type { DocxOrder } from './write-docx.ts';
import { contextOf } from './context.ts';
import { contentsOf, coverOf, footersOf, headersOf, redlineHeadOf } from './front.ts';
import { numberingOf } from './numbering.ts';
import { pieceOf } from './pieces.ts';
import { settled } from './settled.ts';
import { stylesOf } from './styles.ts';
import { legal } from './words.ts';

const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1247, bottom: 1247, left: 1417, right: 1134, header: 567, footer: 567 },
};

const order = workerData as DocxOrder;
const { sheet, at, headings } = order;
const context = contextOf(order);
const body = sheet.flow.flatMap((piece) => pieceOf(piece, context));

/** Laying out some ninety pages takes five seconds, three hundred a quarter of a minute. */
const MOST_ESTIMATED = 1000;

/** Begins on a page of its own; the cover before it has neither head nor foot. */
const section = (children: readonly FileChild[]): ISectionOptions => ({
  properties: { page: PAGE, type: SectionType.NEXT_PAGE },
  headers: headersOf(context),
  footers: footersOf(context),
  children: [...children],
});

const document = new Document({
  title: legal(sheet.title),
  subject: legal(sheet.subject),
  creator: legal(sheet.agency),
  lastModifiedBy: legal(sheet.agency),
  description: `${sheet.labels.edition} · ${sheet.hash}`,
  styles: stylesOf(sheet.language, headings),
  numbering: numberingOf(sheet.flow, headings),
  footnotes: context.notes,
  // As near as can be told without the program that will lay it out; F9 there makes them exact.
  ...(sheet.flow.length <= MOST_ESTIMATED
    ? { pageNumbers: estimatePageNumbersWith({ guess: true }) }
    : {}),
  sections: [
    { properties: { page: PAGE }, children: [coverOf(context)] },
    ...(sheet.redline ? [section(redlineHeadOf(context))] : []),
    section(contentsOf(context)),
    section(body),
  ],
});

parentPort?.postMessage(settled(await Packer.toBuffer(document), new Date(at)));
