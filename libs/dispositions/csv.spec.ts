import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from '#test/builders/read-csv';
import { csvOf } from './csv.js';

const body = (csv: string) => csv.slice(1).split('\r\n').slice(1, -1).join('\r\n');

describe('A table as CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['  @SUM(A1)', "'  @SUM(A1)"],
    ['-2', "'-2"],
    ['+7 727', "'+7 727"],
    ['\tcmd', "'\tcmd"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    [-2, '-2'],
    [null, ''],
    [true, 'true'],
    [new Date('2026-03-10T06:00:00Z'), '2026-03-10T06:00:00.000Z'],
  ])('writes %j as %s', (value, expected) => {
    expect(body(csvOf(['column'], [[value]]))).toBe(expected);
  });

  it('begins with a byte order mark, for Excel', () => {
    expect(csvOf(['a'], []).charCodeAt(0)).toBe(0xfeff);
  });

  it('comes back as it went, save for the apostrophe, and never as a formula', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'="\r\n,@-+ a') }));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (rows) => {
        const back = readCsv(csvOf(['a', 'b'], rows).slice(1)).slice(1);
        expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
        for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
