import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Language } from '#libs/domain';
import { type Block, blockText } from '#libs/domain/document';
import { readMarkdown } from '#libs/domain/document/reading';
import { PNG } from '#test/builders/index';
import { findProgram, installPackages } from '#test/setup/debian';
import { block, everything, manuscript, note, words } from '../testing.js';
import { writePdf } from './write-pdf.js';

const has = (): boolean => Boolean(findProgram('pdftotext') && findProgram('qpdf'));
const present = has() || (installPackages('poppler-utils', 'qpdf') && has());
if (!present) console.log('pdftotext and qpdf are absent: no PDF was read.');
const asRead = present ? describe : describe.skip;

asRead('a PDF, read by programs that know nothing of us,', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'talqy-pdf-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (pdf: Buffer, program: string, ...args: string[]): string => {
    const file = path.join(folder, 'text.pdf');
    writeFileSync(file, pdf);
    return execFileSync(
      program,
      args.map((arg) => (arg === '@' ? file : arg)),
      { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] },
    );
  };

  describe.each(['kk', 'ru', 'en'] as const)('in %s', (language) => {
    const source = new URL('../../demonstration/content/report-2020/', import.meta.url);
    const text = readFileSync(new URL(`revision-1.${language}.md`, source), 'utf8');
    let pdf: Buffer;
    let blocks: readonly Block[];
    beforeAll(async () => {
      blocks = paragraphsOf(text, language);
      pdf = await writePdf(manuscript(blocks, { language }));
    });

    it('has the words of the text, each whole but at the end of a line', () => {
      // The body of the pages after the title and the contents, without running heads and page numbers.
      const body = ['-x', '0', '-y', '80', '-W', '600', '-H', '685', '-f', '3'];
      const lines = read(pdf, 'pdftotext', '-layout', ...body, '@', '-');
      const broken = lines.match(/\u00AD\n/g) ?? [];
      expect(broken.length).toBeGreaterThan(10);
      const shown = wordsOf(
        lines.replace(/\u00AD[\n\f]+/g, '').replace(/(?<=\p{L}-)[\n\f]+/gu, ''),
      );
      const written = wordsOf(blocks.map((each) => blockText(each, language)).join(' '));
      const other = written.findIndex((word, index) => word !== shown[index]);
      // Where they differ, that place is said, not the whole report.
      expect(shown.slice(other, other + 10)).toEqual(written.slice(other, other + 10));
      expect(shown).toHaveLength(written.length);
    });
  });

  it('sets a table of many columns along the page, and keeps to both standards', async () => {
    const cells = (type: string) =>
      Array.from({ length: 14 }, (_, index) => ({
        type,
        attrs: { colspan: 1, rowspan: 1 },
        content: [words(`${2010 + index} жылғы көрсеткіш`)],
      }));
    const rows = ['table_header', 'table_cell'].map((type) => ({
      type: 'table_row',
      content: cells(type),
    }));
    const pdf = await writePdf(
      manuscript([
        block('t1', 'table', { caption: 'Кесте' }, rows),
        block('p1', 'paragraph', {}, [words('Содан кейін.')]),
      ]),
    );
    const sizes = read(pdf, 'pdfinfo', '-f', '1', '-l', '9', '@').matchAll(/^Page.*size: +(\d+)/gm);
    expect(Array.from(sizes, ([, width]) => width)).toEqual(['595', '595', '841', '595']);
    expect(pdf.toString('utf8')).toContain('<pdfuaid:part>1<');
  });

  it('keeps to what PDF/A-2a and PDF/UA-1 demand and a program can see', async () => {
    const SRC = `/files/${'a'.repeat(64)}`;
    const skipping = [
      block('deep', 'heading', { level: 3 }, [words('Терең тақырып')]),
      ...everything(SRC),
      block('h9', 'heading', { level: 5 }, [words('Одан терең'), note('Ескерту.')]),
    ];
    const pictures = [{ src: SRC, mediaType: 'image/png', bytes: PNG }];
    const pdf = await writePdf(manuscript(skipping, { pictures }));
    expect(read(pdf, 'qpdf', '--check', '@')).toContain('No syntax or stream encoding errors');
    const { catalog, all, metadata } = opened(
      read(pdf, 'qpdf', '--json=2', '--json-stream-data=none', '@'),
      pdf,
    );

    expect(catalog['/Lang']).toBe('u:kk');
    expect(catalog['/MarkInfo']).toMatchObject({ '/Marked': true });
    expect(catalog['/ViewerPreferences']).toMatchObject({ '/DisplayDocTitle': true });
    expect(catalog['/OutputIntents']).toBeDefined();
    expect(metadata).toMatch(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</);
    expect(metadata).toMatch(/<pdfuaid:part>1</);
    expect(metadata).toContain('<pdfaSchema:prefix>pdfuaid<');
    expect(metadata).toContain('Сыбайлас жемқорлыққа қарсы іс-қимыл туралы ұлттық баяндама');

    const tagged = (kind: string) => all.filter((each) => each['/S'] === kind);
    for (const figure of tagged('/Figure')) expect(figure['/Alt']).toMatch(/^u:./);
    expect(tagged('/Figure').length).toBeGreaterThan(0);
    for (const head of tagged('/TH')) expect(JSON.stringify(head['/A'])).toContain('/Scope');
    expect(tagged('/TH').length).toBeGreaterThan(0);
    expect(tagged('/Note').length).toBeGreaterThan(0);

    const fonts = all.filter((each) => each['/Type'] === '/FontDescriptor');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font['/FontFile2'] ?? font['/FontFile3']).toBeDefined();
    for (const font of all.filter((each) => each['/Subtype'] === '/Type0'))
      expect(font['/ToUnicode']).toBeDefined();
    for (const page of all.filter((each) => each['/Type'] === '/Page' && each['/Annots']))
      expect(page['/Tabs']).toBe('/S');
    for (const link of all.filter((each) => each['/Subtype'] === '/Link'))
      expect(link['/Contents']).toMatch(/^u:./);

    const ranks = Array.from(
      read(pdf, 'pdfinfo', '-struct', '@').matchAll(/^ *H([1-6])\b/gm),
      ([, rank]) => Number(rank),
    );
    expect(ranks.length).toBeGreaterThan(3);
    ranks.forEach((rank, index) => expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });
});

function paragraphsOf(text: string, language: Language): Block[] {
  let count = 0;
  const reading = readMarkdown(text, language, () => `b${(count += 1)}`);
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(
      (each) =>
        JSON.parse(
          JSON.stringify(each, (key, value: unknown) => withoutNotes(key, value)),
        ) as Block,
    );
}

/** Notes stand at the foot of the page, not where they are called. */
function withoutNotes(key: string, value: unknown): unknown {
  return key === 'content' && Array.isArray(value)
    ? value.filter((each: { type?: string }) => each.type === 'text')
    : value;
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

type PdfDictionary = Readonly<Record<string, unknown>>;

function opened(json: string, pdf: Buffer) {
  const [, objects] = (
    JSON.parse(json) as {
      qpdf: [unknown, Record<string, { value?: PdfDictionary; stream?: { dict: PdfDictionary } }>];
    }
  ).qpdf;
  const all = Object.values(objects)
    .map(({ value, stream }) => value ?? stream?.dict)
    .filter((each): each is PdfDictionary => typeof each === 'object' && each !== null);
  const catalog = all.find((each) => each['/Type'] === '/Catalog')!;
  const text = pdf.toString('utf8');
  return {
    all,
    catalog,
    metadata: text.slice(text.indexOf('<?xpacket begin'), text.indexOf('<?xpacket end')),
  };
}
