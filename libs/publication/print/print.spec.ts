import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#libs/domain';
import { blockOf, type Block, type NodeJson } from '#libs/domain/document';
import { PNG } from '#test/builders/index';
import type { ReleaseMatter } from '../matter/release-matter.js';
import { sheetOf } from './print-data.js';
import { typeset } from '#libs/writers';

const three = (text: string) => ({ kk: text, ru: text, en: text });
const words = (text: string, marks: string[] = []): NodeJson => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const cell = (type: string, text: string, colspan = 1, rowspan = 1): NodeJson => ({
  type,
  attrs: { colspan, rowspan },
  content: [words(text)],
});

const note = (text: string): NodeJson => ({ type: 'footnote', content: [words(text)] });

let next = 0;
function block(type: string, attrs: object, content: NodeJson[]): Block {
  const node = { type, attrs: { id: `b${(next += 1)}`, ...attrs }, content };
  const only = blockOf(node, 'kk');
  return { ...only, content: { kk: node, ru: node, en: node } };
}

const SRC = '/files/picture';
const BROKEN = '/files/broken';
const blocks = [
  block('heading', { level: 1 }, [words('1. #import "/etc/passwd": * $x$ *bold* <label> @ref')]),
  block('heading', { level: 2 }, [words('1.1. Ә Ғ Қ Ң Ө Ұ Ү Һ І')]),
  block('paragraph', {}, [
    words('strong', ['strong', 'em', 'strike']),
    { type: 'hard_break' },
    words('H'),
    words('2', ['sub']),
    words('O', ['sup']),
    words('code', ['code']),
    {
      ...words('link'),
      marks: [{ type: 'link', attrs: { href: 'https://example.org/?a=#b' } }],
    },
    { ...words('inner'), marks: [{ type: 'link', attrs: { href: '#b1' } }] },
  ]),
  block('list_item', { level: 1, ordered: true }, [words('one')]),
  block('list_item', { level: 2, ordered: false }, [words('deeper')]),
  block('list_item', { level: 1, ordered: true }, [words('two')]),
  block('quote', {}, [words('quoted')]),
  block('code_block', {}, [words('= not a heading\n#panic()')]),
  block('table', {}, [
    { type: 'table_row', content: [cell('table_header', 'both', 2)] },
    { type: 'table_row', content: [cell('table_cell', 'a'), cell('table_cell', 'b')] },
  ]),
  block('table', {}, [{ type: 'table_row', content: [cell('table_header', 'heads only')] }]),
  block('figure', { src: SRC, alt: 'A picture' }, [words('caption')]),
  block('figure', { src: 'https://example.org/far.png', alt: 'Far away' }, []),
  block('figure', { src: SRC, alt: '' }, [words('caption alone')]),
  block('figure', { src: SRC, alt: '' }, []),
  block('paragraph', {}, []),
  block('heading', { level: 6 }, [words('deep')]),
  block('heading', { level: 4 }, []),
  block('heading', { level: 1 }, [words('2. Noted'), note('in a heading')]),
  block('paragraph', {}, [
    words('see '),
    { type: 'cross_reference', attrs: { target: 'b1' }, marks: [{ type: 'em' }] },
    words(', '),
    { type: 'cross_reference', attrs: { target: 'nowhere' } },
    note('in a line, of #some length'),
  ]),
  block('list_item', { level: 1, ordered: true }, [words('pointed at'), note('in an item')]),
  block('table', { caption: 'A table of #few' }, [
    {
      type: 'table_row',
      content: [{ ...cell('table_header', 'x'), content: [words('x'), note('in a cell')] }],
    },
    { type: 'table_row', content: [cell('table_cell', 'y')] },
  ]),
  block('paragraph', {}, [
    { type: 'cross_reference', attrs: { target: 'b23' } },
    { type: 'cross_reference', attrs: { target: 'b24' } },
    { type: 'cross_reference', attrs: { target: 'b18' } },
  ]),
  block('figure', { src: BROKEN, alt: 'No picture' }, []),
  block('table', {}, [
    { type: 'table_row', content: [cell('table_cell', 'a'), cell('table_cell', 'b', 1, 2)] },
    { type: 'table_row', content: [cell('table_cell', 'too wide', 2)] },
    { type: 'table_row', content: [cell('table_header', 'lonely', 1, 7)] },
  ]),
  block('paragraph', {}, [words('漢字 😀 ⚖ \u{E000} \u{FFFF} \u200B\u202E مرحبا ◐ → ≠')]),
];

const matter: ReleaseMatter = {
  releaseId: 'r',
  reportId: 'p',
  number: 2,
  kind: 'erratum',
  reason: 'A table was missing',
  publishAt: new Date('2026-11-23T05:00:00Z'),
  slug: '2020',
  title: three('A title of #some length'),
  subject: three('A subject'),
  periodStart: '2020-01-01',
  periodEnd: '2020-12-31',
  agency: three('An agency'),
  revisionId: 'v',
  revisionNumber: 3,
  hash: 'ab'.repeat(32),
  blocks,
  proposals: [],
};
const pictures = [
  { src: SRC, mediaType: 'image/png', bytes: PNG },
  { src: BROKEN, mediaType: 'image/png', bytes: PNG.subarray(0, 20) },
];
const sheets = () => LANGUAGES.map((language) => sheetOf(matter, language, pictures));

describe('the print version', () => {
  it('sets every kind of block, and takes all words as words', async () => {
    const pdfs = await typeset(sheets());
    expect(pdfs).toHaveLength(3);
    for (const pdf of pdfs) {
      const text = pdf.toString('latin1');
      expect(text.startsWith('%PDF-1.7')).toBe(true);
      // PDF/A-2a says so in its metadata, which the standard wants readable without unpacking.
      expect(text).toMatch(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</);
    }
  });

  it('gives the same bytes for the same words', async () => {
    const [first, second] = await Promise.all([typeset(sheets()), typeset(sheets())]);
    expect(first.map((pdf) => pdf.toString('base64'))).toEqual(
      second.map((pdf) => pdf.toString('base64')),
    );
  });

  it('says what is wrong when something cannot be set', async () => {
    const broken = [{ data: '{"language":"kk","flow":[]}', files: [], at: 0 }];
    await expect(typeset(broken)).rejects.toThrow('The print version cannot be set');
  });
});
