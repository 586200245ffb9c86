/** A paragraph style: id, name, and what it says of paragraphs. */
export function paragraphStyle(id: string, name: string, says = '', basedOn = 'Normal'): string {
  const base = id === 'Normal' ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  return `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${base}${says}</w:style>`;
}

function characterStyle(id: string, name: string, look: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${look}</w:rPr></w:style>`;
}

const RANKS = [1, 2, 3, 4, 5, 6];

export const STYLES = [
  paragraphStyle('Normal', 'Normal'),
  ...RANKS.map((n) =>
    paragraphStyle(
      `Heading${n}`,
      `heading ${n}`,
      `<w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr>`,
    ),
  ),
  paragraphStyle('Title', 'Title'),
  paragraphStyle('Quote', 'Quote', '<w:rPr><w:i/></w:rPr>'),
  paragraphStyle('Caption', 'caption'),
  paragraphStyle('HTMLPreformatted', 'HTML Preformatted'),
  paragraphStyle('TOC1', 'toc 1'),
  paragraphStyle('ListBullet', 'List Bullet'),
  paragraphStyle('ListBullet2', 'List Bullet 2'),
  paragraphStyle('ListNumber', 'List Number'),
  characterStyle('Strong', 'Strong', '<w:b/>'),
  characterStyle('Emphasis', 'Emphasis', '<w:i/>'),
  characterStyle('Hyperlink', 'Hyperlink', '<w:color w:val="0563C1"/><w:u w:val="single"/>'),
  characterStyle('HTMLCode', 'HTML Code', '<w:rFonts w:ascii="Courier New"/>'),
].join('');

/** A level of a list: what it counts with, and how the count is written. */
function listLevel(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
}

function list(id: number, levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}

/** A list in use; with a `start` it begins again from there. */
function listUse(id: number, abstract: number, start: number | null = null): string {
  const override = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${start === null ? '' : override}</w:num>`;
}

const LEVELS = [0, 1, 2, 3, 4, 5];

/** 1 bullets, 2 numbers, 3 numbers again from 1, 4 letters, 5 clauses, 6 headings, 7 mixed, 8 Roman headings, 9 from five. */
export const NUMBERING = [
  list(
    1,
    LEVELS.map((n) => listLevel(n, 'bullet', '•')),
  ),
  list(
    2,
    LEVELS.map((n) => listLevel(n, 'decimal', `%${n + 1}.`)),
  ),
  list(4, [listLevel(0, 'russianLower', '%1)'), listLevel(1, 'lowerRoman', '%2)')]),
  list(5, [listLevel(0, 'decimal', '%1.'), listLevel(1, 'decimal', '%1.%2.')]),
  list(6, [
    listLevel(0, 'decimal', '%1.', '<w:pStyle w:val="Heading1"/>'),
    listLevel(1, 'decimal', '%1.%2.', '<w:pStyle w:val="Heading2"/>'),
    listLevel(2, 'decimal', '%1.%2.%3.', '<w:pStyle w:val="Heading3"/>'),
  ]),
  list(7, [listLevel(0, 'decimal', '%1.'), listLevel(1, 'bullet', '–')]),
  list(8, [
    listLevel(0, 'upperRoman', '%1.', '<w:pStyle w:val="Heading1"/>'),
    listLevel(1, 'decimal', '%1.%2.', '<w:pStyle w:val="Heading2"/><w:isLgl/>'),
  ]),
  list(10, [
    listLevel(0, 'upperLetter', '(%1)'),
    listLevel(1, 'lowerRoman', '%2)', '<w:lvlRestart w:val="0"/>'),
  ]),
  listUse(1, 1),
  listUse(2, 2),
  listUse(3, 2, 1),
  listUse(4, 4),
  listUse(5, 5),
  listUse(6, 6),
  listUse(7, 7),
  listUse(8, 8, 3),
  listUse(9, 2, 5),
  listUse(10, 10),
].join('');
