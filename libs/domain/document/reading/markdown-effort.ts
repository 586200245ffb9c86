/**
 * Markdown parsers need quadratic time on some texts that nobody writes: 200 kB of `*a_ ` took six
 * minutes. So the work is estimated first, in units of which a hundred million take one or two
 * seconds; a real report of 160 kB comes to one or two million.
 */
export const MOST_EFFORT = 100_000_000;

/** Signs that may open something, each of which is sought to its paragraph's end. */
const SIGNS = /[*_~]+|`+|!?\[|</g;

const NESTING = /^(?:[ \t]|>|[*+-](?=\s)|\d{1,9}[.)](?=\s))*/;
const MARKERS = />|[*+-](?=\s)|\d{1,9}[.)](?=\s)/g;

const DELIMITERS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

export function effortOf(source: string): number {
  let effort = 0;
  let paragraph = { signs: 0, length: 0 };
  let inTable = false;
  let before = '';
  let item: Item | null = null;
  const settle = (): void => {
    effort += paragraph.signs * paragraph.length;
    paragraph = { signs: 0, length: 0 };
  };
  for (const line of source.split('\n')) {
    const next = itemOf(line, item);
    // A table is parsed cell by cell, a list item by item: each counts by itself.
    if (inTable || next !== null || line.trim() === '') settle();
    if (next !== null || /^\S/.test(line)) item = next;
    if (line.trim() === '') inTable = false;
    else if (isTableHead(before, line)) inTable = true;
    paragraph.signs += countOf(line, SIGNS);
    paragraph.length += line.length;
    effort += (line.length * depthOf(line) ** 2) / 2;
    before = line;
  }
  settle();
  return effort;
}

interface Item {
  indent: number;
  ordered: boolean;
}

/**
 * The list item that a line begins. Not every marker begins one: indented by four more than its
 * list allows, or numbered otherwise than 1 after plain words, it goes on with the paragraph.
 */
function itemOf(line: string, last: Item | null): Item | null {
  const [, indent, sign] = /^( *)([*+-]|\d{1,9}[.)]) +\S/.exec(line) ?? [];
  if (indent === undefined || sign === undefined) return null;
  const ordered = /\d/.test(sign);
  if (indent.length > (last === null ? 3 : last.indent + 5)) return null;
  if (ordered && Number.parseInt(sign, 10) !== 1 && last?.ordered !== true) return null;
  return { indent: indent.length, ordered };
}

/** How many quotations and lists a line stands in; deep indentation is how lists nest. */
function depthOf(line: string): number {
  const lead = NESTING.exec(line)?.[0] ?? '';
  const markers = countOf(lead, MARKERS);
  return markers === 0 ? 0 : markers + lead.search(/\S/) / 2;
}

/** GFM takes two lines for the head of a table only when both have as many cells. */
function isTableHead(before: string, line: string): boolean {
  return line.includes('|') && DELIMITERS.test(line) && cellsOf(before) === cellsOf(line);
}

function cellsOf(line: string): number {
  const bare = line.trim().replace(/\\\|/g, '').replace(/^\|/, '').replace(/\|$/, '');
  return bare.split('|').length;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
