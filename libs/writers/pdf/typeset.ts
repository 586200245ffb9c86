import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { SheetFile } from '../sheet.js';
import { inThread } from '../thread.js';
import { coverageOf, printable } from './coverage.js';

/** One document to be set: its words as JSON, the pictures it shows, and its date of birth. */
export interface Sheet {
  readonly data: string;
  /** Absolute paths inside the document, as its JSON names them, to bytes. */
  readonly files: readonly SheetFile[];
  /** Milliseconds; the same order gives the same bytes. */
  readonly at: number;
}

export interface TypesettingOrder {
  readonly template: string;
  readonly fonts: readonly Uint8Array[];
  readonly sheets: readonly Sheet[];
}

const FONTS = [
  'literata/400Regular/Literata_400Regular',
  'literata/400Regular_Italic/Literata_400Regular_Italic',
  'literata/600SemiBold/Literata_600SemiBold',
  'literata/700Bold/Literata_700Bold',
  'literata/700Bold_Italic/Literata_700Bold_Italic',
  'golos-text/400Regular/GolosText_400Regular',
  'golos-text/600SemiBold/GolosText_600SemiBold',
  'golos-text/700Bold/GolosText_700Bold',
  'jetbrains-mono/400Regular/JetBrainsMono_400Regular',
];

/** Literata and Golos Text, one of which the template falls back to everywhere. */
const TEXT_FONTS = [0, 5];

const { resolve } = createRequire(import.meta.url);

/** Sources run as TypeScript in tests, as JavaScript in the house. */
const WORKER = new URL(`./typesetter${path.extname(import.meta.filename)}`, import.meta.url);
const TEMPLATE = path.join(import.meta.dirname, 'report.typ');

/**
 * Sets each sheet as a PDF, in a thread of its own: PDF/A-2a (ISO 19005-2, level A) for archives and
 * PDF/UA-1 (ISO 14289-1) for those who read with a screen reader, both in one file.
 * @returns the PDFs in the order of the sheets
 * @throws {Error} with Typst's diagnostics
 */
export async function typeset(sheets: readonly Sheet[]): Promise<Buffer[]> {
  const fonts = await Promise.all(
    FONTS.map((font) => readFile(resolve(`@expo-google-fonts/${font}.ttf`))),
  );
  // Of a family all weights show the same.
  const coverage = TEXT_FONTS.map((index) => coverageOf(fonts[index]!));
  const workerData: TypesettingOrder = {
    template: await readFile(TEMPLATE, 'utf8'),
    fonts,
    sheets: sheets.map((sheet) => ({ ...sheet, data: printable(sheet.data, coverage) })),
  };
  const pages = await inThread<Uint8Array[]>(WORKER, workerData);
  return pages.map((page) => Buffer.from(page));
}
