import { strToU8, zipSync } from 'fflate';
import { NUMBERING, STYLES } from './word-defaults.js';

export interface WordFile {
  /** The inside of `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Pictures by the id of their relationship. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  /** Addresses outside by the id of their relationship. */
  readonly links?: Readonly<Record<string, string>>;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', OFFICE],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

function part(root: string, inside: string): Uint8Array {
  return strToU8(`${HEAD}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`);
}

/** The lines between text and notes that every file of Word's has among its notes. */
function notes(kind: 'footnote' | 'endnote', inside: string): Uint8Array {
  const line = (id: number, type: string, mark: string): string =>
    `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:r><w:${mark}/></w:r></w:p></w:${kind}>`;
  const lines =
    line(-1, 'separator', 'separator') + line(0, 'continuationSeparator', 'continuationSeparator');
  return part(`${kind}s`, lines + inside);
}

/** A DOCX as a word processor writes it: every part declared, styles and lists with their names. */
export function wordFile(given: WordFile): Buffer {
  const { pictures = {}, links = {} } = given;
  const parts: [string, string, Uint8Array][] = [
    ['styles', 'styles', part('styles', given.styles ?? STYLES)],
    ['numbering', 'numbering', part('numbering', given.numbering ?? NUMBERING)],
  ];
  if (given.footnotes) parts.push(['footnotes', 'footnotes', notes('footnote', given.footnotes)]);
  if (given.endnotes) parts.push(['endnotes', 'endnotes', notes('endnote', given.endnotes)]);
  if (given.comments) parts.push(['comments', 'comments', part('comments', given.comments)]);
  if (given.header) parts.push(['header1', 'header', part('hdr', given.header)]);

  const types = parts.map(
    ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`,
  );
  const relationships = [
    ...parts.map(([name, type]) => [`${name}Id`, type, `${name}.xml`, '']),
    ...Object.keys(pictures).map((id) => [id, 'image', `media/${id}.png`, '']),
    ...Object.entries(links).map(([id, to]) => [id, 'hyperlink', to, ' TargetMode="External"']),
  ].map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`,
  );
  const header = given.header ? '<w:headerReference w:type="default" r:id="header1Id"/>' : '';
  const body = `<w:body>${given.body}<w:sectPr>${header}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`;
  return Buffer.from(
    zipSync(
      {
        '[Content_Types].xml': strToU8(
          `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${types.join('')}</Types>`,
        ),
        '_rels/.rels': strToU8(
          `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
        ),
        'word/document.xml': part('document', body),
        'word/_rels/document.xml.rels': strToU8(
          `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`,
        ),
        ...Object.fromEntries(parts.map(([name, , bytes]) => [`word/${name}.xml`, bytes])),
        ...Object.fromEntries(
          Object.entries(pictures).map(([id, bytes]) => [`word/media/${id}.png`, bytes]),
        ),
      },
      // The same bytes whenever they are made.
      { mtime: new Date('2020-11-23T00:00:00') },
    ),
  );
}
