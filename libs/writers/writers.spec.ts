import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { redlineBlocks } from '#libs/domain/document';
import { PNG } from '#test/builders/index';
import {
  type Manuscript,
  type RedlineManuscript,
  writeAkomaNtoso,
  writeDocx,
  writeHtml,
  writePdf,
} from './index.js';
import { block, everything, manuscript, note, pointing, words } from './testing.js';

const SRC = `/files/${'a'.repeat(64)}`;
const whole = manuscript(everything(SRC), {
  pictures: [{ src: SRC, mediaType: 'image/png', bytes: PNG }],
});

const strange = manuscript([
  block('00000000-0000-4000-8000-000000000001', 'paragraph', {}, [
    words('<&"\'> \u{FFFF} \u00AD 漢字 😀 ]]> --'),
    note('a < b & "c"'),
  ]),
  block(
    'figure-without-a-file',
    'figure',
    { src: 'https://example.org/a.png?b&c', alt: '<x>' },
    [],
  ),
]);

const SCHEMAS = new URL('../../../shared/data/akoma-ntoso/', import.meta.url);
const present = existsSync(new URL('akomantoso30.xsd', SCHEMAS));
if (!present) console.log('../shared/data/akoma-ntoso is absent: nothing was held to the schema.');

const bySchema = present ? describe : describe.skip;

bySchema('Akoma Ntoso by its schema', () => {
  const schema = (name: string) => ({
    fileName: name,
    contents: readFileSync(new URL(name, SCHEMAS), 'utf8'),
  });
  const faults = async (text: Manuscript): Promise<readonly string[]> => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'text.xml', contents: writeAkomaNtoso(text).toString() }],
      schema: [schema('akomantoso30.xsd')],
      preload: [schema('xml.xsd')],
      initialMemoryPages: 64 * memoryPages.MiB,
      maxMemoryPages: 256 * memoryPages.MiB,
    });
    return errors.map(({ message }) => message);
  };
  it.each([
    ['everything a text may hold', whole],
    ['strange signs', strange],
    ['a working copy', { ...whole, revision: null }],
    ['no text at all', { ...whole, blocks: [] }],
    [
      'English',
      manuscript([block('p', 'paragraph', {}, [words('Words')], 'en')], { language: 'en' }),
    ],
  ])('of %s is valid', async (_what, text) => {
    expect(await faults(text)).toEqual([]);
  });
});

describe('Akoma Ntoso', () => {
  it('names work, expression and manifestation, and every block by its id', () => {
    const xml = writeAkomaNtoso(whole).toString();
    for (const value of [
      '/akn/kz/doc/report/2020/ulttyq-bayandama-2020',
      '/akn/kz/doc/report/2020/ulttyq-bayandama-2020/kaz@2026-11-23/rev3',
      '/akn/kz/doc/report/2020/ulttyq-bayandama-2020/kaz@2026-11-23/rev3.akn',
    ])
      expect(xml).toContain(`<FRBRuri value="${value}"/>`);
    for (const { id } of whole.blocks) expect(xml).toContain(`eId="b-${id}"`);
    expect(xml).toContain('<num>1.</num><heading>Қылмыстық-құқықтық статистика</heading>');
    expect(xml).toContain('<ref href="#b-h2">1.1</ref>');
    expect(xml).toMatch(/<blockList eId="b-l6-list"><item eId="b-l6"><num>б\)<\/num>/);
  });
});

describe('HTML', () => {
  it('is one file that needs no other', () => {
    const html = writeHtml(whole).toString();
    expect(html).toContain('src="data:image/png;base64,');
    expect(html).not.toMatch(/<script|<link rel="stylesheet"|@import|src="\/|url\(/);
    expect(html).toContain('<html lang="kk">');
  });

  it('counts lists as the text says, in HTML’s own way where it has one', () => {
    const html = writeHtml(whole).toString();
    expect(html).toContain('<ol start="2" data-format="lower-cyrillic" data-closing=")">');
    expect(html).toMatch(
      /data-marker="б\)">әріппен.*data-marker="в\)">тағы<ol start="4" type="I">/,
    );
  });

  it('takes all words as words', () => {
    const html = writeHtml({ ...strange, title: { ...strange.title, kk: '</style><script>' } });
    expect(html.toString()).not.toContain('<script>');
  });
});

describe('PDF', () => {
  it('keeps to both standards, whatever is in it, and is the same each time', async () => {
    const [first, second] = await Promise.all([writePdf(whole), writePdf(whole)]);
    expect(first.equals(second)).toBe(true);
    for (const pdf of [first, await writePdf(strange)]) {
      expect(pdf.toString('latin1')).toMatch(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</);
      expect(pdf.toString('latin1')).toMatch(/<pdfuaid:part>1</);
    }
  });
});

describe('DOCX', () => {
  let parts: Record<string, string>;
  const read = async (text: Manuscript) =>
    Object.fromEntries(
      Object.entries(unzipSync(await writeDocx(text))).map(([name, part]) => [
        name,
        strFromU8(part),
      ]),
    );
  const part = (name: string): string => parts[`word/${name}.xml`] ?? '';
  beforeAll(async () => {
    parts = await read(whole);
  });

  it('has Word’s own styles, each used by its name', () => {
    for (const style of 'Title Heading1 Heading2 ListNumber ListBullet Quote Caption'.split(' ')) {
      expect(part('styles')).toContain(`w:styleId="${style}"`);
      expect(part('document')).toContain(`<w:pStyle w:val="${style}"/>`);
    }
  });

  it('says its language, numbers its lists and its pages, and has contents', () => {
    expect(part('document')).toContain('<w:lang w:val="kk-KZ"/>');
    expect(part('styles')).toContain('<w:lang w:val="kk-KZ"/>');
    expect(part('numbering')).toContain('<w:lvlText w:val="%1."/>');
    expect(part('numbering')).toMatch(
      /<w:start w:val="2"\/><w:numFmt w:val="russianLower"\/><w:lvlText w:val="%1\)"/,
    );
    expect(part('document')).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o/);
    expect(Object.keys(parts).some((name) => parts[name]!.includes('NUMPAGES'))).toBe(true);
  });

  it('merges cells, describes pictures, and keeps notes, references and links', () => {
    const document = part('document');
    expect(document).toContain('<w:gridSpan w:val="2"/>');
    expect(document).toContain('<w:vMerge w:val="restart"/>');
    expect(document).toContain('descr="Сызба"');
    expect(document).toContain('<w:tblHeader');
    expect(part('footnotes')).toContain('Бас прокуратураның деректері.');
    expect(document).toMatch(/<w:instrText>REF _b_h2 \\n \\h<\/w:instrText>/);
    expect(parts['word/_rels/document.xml.rels']).toContain('https://example.org/?a=1&amp;b=2');
  });

  it('counts headings whose typed numbers are what Word would show, and leaves the others typed', async () => {
    const heading = (id: string, level: number, text: string) =>
      block(id, 'heading', { level }, [words(text)]);
    const { 'word/document.xml': document = '', 'word/numbering.xml': numbering = '' } = await read(
      manuscript([
        heading('a', 1, '1. Бірінші'),
        heading('b', 2, '1.1. Ішкі'),
        heading('c', 1, '3. Үшінші'),
        block('p', 'paragraph', {}, [pointing('b'), words(', '), pointing('c')]),
      ]),
    );
    expect(numbering).toMatch(
      /<w:pStyle w:val="Heading2"\/><w:suff w:val="space"\/><w:lvlText w:val="%1\.%2\."/,
    );
    expect(document).not.toMatch(/>1\.1\. Ішкі|>1\. Бірінші/);
    expect(document).toMatch(/<w:numId w:val="0"\/>.*_n_c.*>3<.*>\. Үшінші</);
    expect(document).toMatch(/REF _b_b \\n \\h.*>1\.1<.*REF _n_c \\h.*>3</);
  });

  it('is the same each time, and takes all words as words', async () => {
    const [first, second] = await Promise.all([writeDocx(strange), writeDocx(strange)]);
    expect(first.equals(second)).toBe(true);
    const { 'word/document.xml': document } = await read(strange);
    expect(document).toContain('&lt;&amp;');
    expect(document).not.toMatch(/[\uFFFE\uFFFF]/);
  });

  it('tracks what came and went, by whom and when', async () => {
    const before = [
      block('a', 'paragraph', {}, [words('Ескі сөз қалады.')]),
      block('b', 'paragraph', {}, [words('Кетеді.')]),
      block('d', 'paragraph', {}, [words('Тек көрінісі', 'em')]),
      block('f', 'figure', { src: SRC, alt: 'Бағанды сызба' }, []),
    ];
    const after = [
      block('a', 'paragraph', {}, [words('Жаңа сөз қалады.')]),
      block('c', 'paragraph', {}, [words('Келеді.')]),
      block('d', 'paragraph', {}, [words('Тек көрінісі', 'strong')]),
      block('f', 'figure', { src: SRC, alt: 'Сызықты сызба' }, []),
    ];
    const redline: RedlineManuscript = {
      ...manuscript(redlineBlocks(before, after, 'kk')),
      from: 2,
      formerTitle: whole.title,
      summary: [{ title: '', edited: 1, added: 1, removed: 1, moved: 0 }],
    };
    const { 'word/document.xml': document } = await read(redline);
    expect(document).toMatch(
      /<w:del [^>]*w:author="Сыбайлас[^>]*w:date="2026-11-23T05:00:00Z"[^>]*>.*?<w:delText[^>]*>Ескі</,
    );
    expect(document).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*Жаңа</);
    // Emphasis alone: what it is now, and within that what it was.
    expect(document).toMatch(
      /<w:rPr>(?:(?!<\/w:rPr>).)*<w:b\/>(?:(?!<\/w:rPr>).)*<w:rPrChange [^>]*><w:rPr>(?:(?!<\/w:rPr>).)*<w:i\/>(?:(?!<w:b\/>).)*<\/w:rPr><\/w:rPrChange><\/w:rPr><w:t[^>]*>Тек көрінісі</,
    );
    expect(document).toMatch(/<w:delText[^>]*>Бағанды<.*<w:t[^>]*>Сызықты</);
    // The mark of a paragraph that went is gone with it.
    expect(document).toMatch(/<w:rPr><w:del [^>]*\/><\/w:rPr>/);
    expect((await writePdf(redline)).toString('latin1')).toMatch(/<pdfuaid:part>1</);
  });
});
