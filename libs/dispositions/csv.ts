/** Excel takes UTF-8 for an old code page unless the file begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

export type Cell = string | number | boolean | Date | null | undefined;

/** A table as RFC 4180 wants it: CRLF between records, quotes where needed and doubled inside. */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  const text = value instanceof Date ? value.toISOString() : String(value ?? '');
  const safe = typeof value === 'string' ? withoutFormula(text) : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * What a spreadsheet would run as a formula it gets as text: an apostrophe before it (OWASP, CSV
 * injection). Anybody may propose, and an official opens the table.
 */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
