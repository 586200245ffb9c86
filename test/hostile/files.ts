import { strToU8, zipSync } from 'fflate';
import { aDocx, docxParagraph } from '../builders/docx.js';

export const MB = 1024 * 1024;

/** What is wrong with it, the refusals it may meet, and its bytes, made when they are asked for. */
export type HostileFile = readonly [what: string, codes: string, bytes: () => Uint8Array];

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const document = (xml: string) => aDocx('', { 'word/document.xml': strToU8(xml) });
const body = (xml: string) => `<w:document ${W}><w:body>${xml}</w:body></w:document>`;
const words = (xml: string) => `<w:p><w:r><w:t>${xml}</w:t></w:r></w:p>`;

const MACRO_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`;

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const withDrawing = (inside: string) =>
  aDocx(docxParagraph('a'), { 'word/media/a.svg': strToU8(svg(inside)) });

/** A few hundred kilobytes that say 60 MB once they are opened. */
export const bomb = () =>
  aDocx('', { 'word/document.xml': [new Uint8Array(60 * MB), { level: 9 }] });

/** The same archive, whose headers tell another size of every part. */
export function lying(file: Buffer, size: number): Buffer {
  const lie = Buffer.from(file);
  for (const [header, field] of [
    ['PK\x03\x04', 22],
    ['PK\x01\x02', 24],
  ] as const)
    for (let at = lie.indexOf(header); at >= 0; at = lie.indexOf(header, at + 4))
      lie.writeUInt32LE(size, at + field);
  return lie;
}

const INFLATING: readonly HostileFile[] = [
  ['inflates without end', 'file-inflates', bomb],
  [
    'has many parts that together inflate without end',
    'file-inflates',
    () =>
      aDocx(
        docxParagraph('a'),
        Object.fromEntries(
          Array.from({ length: 12 }, (_, n) => [`word/media/${n}.png`, new Uint8Array(10 * MB)]),
        ),
      ),
  ],
  [
    'has more parts than any document',
    'file-inflates',
    () =>
      aDocx(
        docxParagraph('a'),
        Object.fromEntries(
          Array.from({ length: 5000 }, (_, n) => [`word/${n}.xml`, strToU8('<a/>')]),
        ),
      ),
  ],
  [
    'has a picture of a hundred megabytes',
    'file-inflates',
    () => aDocx(docxParagraph('a'), { 'word/media/a.png': new Uint8Array(100 * MB) }),
  ],
  ['says that it is larger than it is', 'file-inflates', () => lying(aDocx('a'), 100 * MB)],
  ['says that it is smaller than it is', 'file-inflates', () => lying(bomb(), 1000)],
];

export const NO_DOCX: readonly HostileFile[] = [
  ['is a picture', 'file-not-docx', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['is nothing', 'file-not-docx', () => new Uint8Array(0)],
  ['is cut off', 'file-not-docx', () => aDocx(docxParagraph('a'.repeat(5000))).subarray(0, 600)],
  ['is an archive of something else', 'file-not-docx', () => zipSync({ 'a.txt': strToU8('a') })],
  [
    'has no document',
    'file-not-docx',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
  ],
  [
    'has garbage for a stream',
    'file-not-docx',
    () => aDocx(docxParagraph('abc'.repeat(300))).fill(0xff, 60, 200),
  ],
  ['has broken XML', 'file-not-docx', () => document(`<w:document ${W}><w:body>`)],
];

export const HOSTILE_DOCX: readonly HostileFile[] = [
  [
    'names an entity outside',
    'file-has-entities',
    () => document(`<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body(words('&x;'))}`),
  ],
  [
    'names entities of entities',
    'file-has-entities',
    () =>
      document(
        `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${body(words('&b;'))}`,
      ),
  ],
  [
    'names an entity in a part beside the text',
    'file-has-entities',
    () =>
      aDocx(docxParagraph('a'), {
        'word/styles.xml': strToU8(`<!DOCTYPE d SYSTEM "http://x.example/d"><w:styles ${W}/>`),
      }),
  ],
  [
    'nests twenty thousand deep',
    'file-too-deep',
    () => document(body('<w:sdt><w:sdtContent>'.repeat(20_000))),
  ],
  [
    'nests three hundred tables',
    'file-too-deep',
    () =>
      document(body(`${'<w:tbl><w:tr><w:tc>'.repeat(300)}${'</w:tc></w:tr></w:tbl>'.repeat(300)}`)),
  ],
  [
    'holds macros',
    'file-has-macros',
    () => aDocx(docxParagraph('a'), { 'word/vbaProject.bin': strToU8('macro') }),
  ],
  [
    'is a document with macros under another name',
    'file-has-macros',
    () => aDocx(docxParagraph('a'), { '[Content_Types].xml': strToU8(MACRO_TYPES) }),
  ],
  [
    'has a drawing with a script',
    'file-has-script',
    () => withDrawing('<script>alert(1)</script>'),
  ],
  [
    'has a drawing that acts when it is loaded',
    'file-has-script',
    () => withDrawing('<g onload="x"/>'),
  ],
  ...INFLATING,
];

export const HOSTILE_MARKDOWN: readonly HostileFile[] = [
  ['would take its parser hours', 'text-too-heavy', () => Buffer.from('> '.repeat(60_000) + 'a')],
  ['is no UTF-8', 'file-not-text', () => new Uint8Array([0x61, 0xc3, 0x28])],
  ['holds a NUL', 'text-not-valid', () => Buffer.from('a\0b')],
  ['has ten thousand paragraphs', 'too-many-blocks', () => Buffer.from('a\n\n'.repeat(10_000))],
  ['has three million letters', 'text-too-long', () => Buffer.from('a'.repeat(3_000_001))],
  ['is only a script', 'import-empty', () => Buffer.from('<script>alert(1)</script>')],
];

const drawn = (inside: string) =>
  `data:image/svg+xml;base64,${Buffer.from(svg(inside)).toString('base64')}`;

export const HOSTILE_PAGES: readonly HostileFile[] = [
  [
    'has a drawing with a script in it',
    'file-has-script',
    () => Buffer.from(`<p>a</p><img src="${drawn('<script>1</script>')}">`),
  ],
  [
    'has a drawing with a script, written otherwise',
    'file-has-script',
    () => Buffer.from(`<p>a</p><img src="data:image/svg+xml,%3Csvg onload=alert(1)%3E">`),
  ],
  ['is only a script', 'import-empty', () => Buffer.from('<script>alert(1)</script>')],
];

/** These take their parser minutes, if they are let. */
export const ENDLESS_PAGES: readonly HostileFile[] = [
  ['nests without end', 'text-too-heavy import-empty', () => Buffer.from('<div>'.repeat(500_000))],
  [
    'has tags that are never closed',
    'text-too-heavy import-empty',
    () => Buffer.from('<b><i><a href=x>'.repeat(150_000)),
  ],
  [
    'has tables in tables',
    'text-too-heavy import-empty',
    () => Buffer.from('<table><tr><td>'.repeat(150_000)),
  ],
];
