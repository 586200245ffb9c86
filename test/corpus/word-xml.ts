/** Pieces of WordprocessingML (ECMA-376, part 1), short to write. */

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A run of words; `look` is the inside of its `w:rPr`. */
export function run(words: string, look = ''): string {
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
}

export interface Paragraph {
  readonly style?: string;
  /** Id of the list and level from 0. */
  readonly list?: readonly [number, number];
  /** More of `w:pPr`. */
  readonly properties?: string;
}

/** A paragraph of words, or of runs when the content is XML already. */
export function paragraph(
  content: string,
  { style, list, properties = '' }: Paragraph = {},
): string {
  const styled = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  const listed = list
    ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`
    : '';
  const inside = content.startsWith('<') || content === '' ? content : run(content);
  return `<w:p><w:pPr>${styled}${listed}${properties}</w:pPr>${inside}</w:p>`;
}

export function heading(level: number, words: string): string {
  return paragraph(words, { style: `Heading${level}` });
}

export interface Cell {
  readonly text: string;
  readonly span?: number;
  /** `start` of a merge downwards, or `on` for the cells below. */
  readonly down?: 'start' | 'on';
}

export interface Row {
  readonly cells: readonly (Cell | string)[];
  readonly head?: boolean;
  /** More of `w:trPr`. */
  readonly properties?: string;
}

export function table(columns: number, rows: readonly Row[]): string {
  const grid = '<w:gridCol w:w="2400"/>'.repeat(columns);
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>
    <w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`;
}

function row({ cells, head = false, properties = '' }: Row): string {
  const all = `${properties}${head ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${all === '' ? '' : `<w:trPr>${all}</w:trPr>`}${cells.map(cell).join('')}</w:tr>`;
}

function cell(given: Cell | string): string {
  const { text, span, down }: Cell = typeof given === 'string' ? { text: given } : given;
  const spans = span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`;
  const merge =
    down === undefined ? '' : down === 'start' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const content = /^<w:(p|tbl)[ >]/.test(text) ? text : paragraph(text);
  return `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/>${spans}${merge}</w:tcPr>${content}</w:tc>`;
}

export function footnoteSign(id: number, kind: 'footnote' | 'endnote' = 'footnote'): string {
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
}

/** A note's text is runs. */
export function footnote(
  id: number,
  runs: string,
  kind: 'footnote' | 'endnote' = 'footnote',
): string {
  return `<w:${kind} w:id="${id}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Ref/></w:r>${run(' ')}${runs}</w:p></w:${kind}>`;
}

/** A place with a name, around words. */
export function place(id: number, name: string, runs: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}

/** A field in full: its instruction and what it came to when the file was saved. */
export function field(instruction: string, result: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText></w:r>${mark('separate')}${run(result)}${mark('end')}`;
}

/** `Table 1`, counted by Word. */
export function captionLabel(label: string, number: number): string {
  return `${run(`${label} `)}${field(`SEQ ${label} \\* ARABIC`, String(number))}`;
}

export function picture(relationship: string, description: string): string {
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="914400" cy="914400"/>
    <wp:docPr id="1" name="Picture" descr="${escaped(description)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
    <pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
    <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

const BY_WHOM = 'w:author="Editor" w:date="2020-11-23T10:00:00Z"';

export function inserted(runs: string): string {
  return `<w:ins w:id="1" ${BY_WHOM}>${runs}</w:ins>`;
}

export function deleted(words: string): string {
  return `<w:del w:id="2" ${BY_WHOM}><w:r><w:delText xml:space="preserve">${escaped(words)}</w:delText></w:r></w:del>`;
}

/** The end of a paragraph, inserted or deleted. */
export function changedEnd(how: 'ins' | 'del'): string {
  return `<w:rPr><w:${how} w:id="3" ${BY_WHOM}/></w:rPr>`;
}

export function rowChanged(how: 'ins' | 'del'): string {
  return `<w:${how} w:id="4" ${BY_WHOM}/>`;
}
