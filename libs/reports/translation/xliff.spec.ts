import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { checkNode, type Block, type NodeJson } from '#libs/domain/document';
import { CodeBook, nodesOf } from './codes.js';
import { joinedLines } from './joined.js';
import { linesOf, withLines } from './lines.js';
import { piecesIn, readXliff } from './read-xliff.js';
import { type ForTranslator, writeXliff } from './write-xliff.js';

const REPORT = '0197a3c4-0000-7000-8000-000000000001';

const MARKS = ['link', 'strong', 'em', 'strike', 'sub', 'code'] as const;
const words = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'аәқ <&"\'>b') });
const run = fc.record({ text: words, marks: fc.subarray([...MARKS]) }).map(({ text, marks }) => ({
  type: 'text',
  text,
  ...(marks.length === 0
    ? {}
    : {
        marks: marks.map((type) =>
          type === 'link' ? { type, attrs: { href: 'https://a.example/?a=1&b="' } } : { type },
        ),
      }),
}));
const inline = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: run },
    fc.constant<NodeJson>({ type: 'hard_break' }),
    run.map((text): NodeJson => ({ type: 'footnote', content: [text] })),
  ),
  { minLength: 1, maxLength: 6 },
);
const spelled = (node: NodeJson): NodeJson => {
  const checked = checkNode(node);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return checked.node;
};
const block = (kind: 'paragraph' | 'table', kk: NodeJson, ru?: NodeJson): Block => ({
  id: 'b-1',
  kind,
  level: null,
  ordered: null,
  content: { kk, ...(ru ? { ru } : {}) },
});
const written = (of: Block): string =>
  writeXliff({
    reportId: REPORT,
    slug: '2020',
    source: 'kk',
    target: 'ru',
    blocks: [{ block: of, state: 'fresh' }],
  });

/** The translation that the file holds, over the source that it was written from. */
function read(xliff: string, source: NodeJson, before?: NodeJson): NodeJson {
  const [unit] = readXliff(Buffer.from(xliff)).units;
  const old = new Map(before ? linesOf(before).map((line) => [line.id, line.content]) : []);
  const lines = linesOf(source).filter(({ content }) => content.length > 0);
  const joined = joinedLines(
    unit?.parts ?? [],
    lines.map(({ id }) => id),
  );
  const found = new Map(
    lines.map(({ id, content }) => {
      const book = new CodeBook(id);
      book.pieces(content);
      book.pieces(old.get(id) ?? []);
      const target = joined?.get(id)?.target;
      return [id, target ? nodesOf(piecesIn(target, book, 'b-1')) : []];
    }),
  );
  return withLines(source, (id) => found.get(id) ?? []);
}

describe('A text for a translator', () => {
  it('comes back as it went, whatever stands in it', () => {
    const attrs = { id: 'b-1' };
    fc.assert(
      fc.property(inline, inline, (kk, ru) => {
        const source = spelled({ type: 'paragraph', attrs, content: kk });
        const target = spelled({ type: 'paragraph', attrs, content: ru });
        const xliff = written(block('paragraph', source, target));
        expect(spelled(read(xliff, source, target))).toEqual(target);
      }),
    );
  });

  it('comes back whole from a tool that added notes, marked terms and moved codes', () => {
    const words = (text: string, ...marks: string[]): NodeJson => ({
      type: 'text',
      text,
      ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
    });
    const paragraph = (...content: NodeJson[]): NodeJson =>
      spelled({ type: 'paragraph', attrs: { id: 'b-1' }, content });
    const source = paragraph(words('бір', 'strong'), words(' және '), words('екі', 'em'));
    const target = paragraph(words('два', 'em'), words(' и '), words('один', 'strong'));
    const touched = written(block('paragraph', source, target))
      .replace(/<segment [^>]*>/, '<notes><note id="n1">Тексеру</note></notes>$&')
      .replace(/state="[^"]*"( subState="[^"]*")?/, 'state="reviewed"')
      .replace(' и ', ' <mrk id="m1" type="term">и</mrk> ')
      .replace('<target>', '<target xml:lang="ru" xml:space="preserve">');
    expect(touched).toContain('<note ');
    expect(spelled(read(touched, source, target))).toEqual(target);
  });

  it('keeps to the core of XLIFF 2.1, as far as its schema and rules can be told from the text', () => {
    fc.assert(
      fc.property(inline, inline, (kk, ru) => {
        const attrs = { id: 'b-1' };
        const source = spelled({ type: 'paragraph', attrs, content: kk });
        const xml = written(
          block('paragraph', source, spelled({ type: 'paragraph', attrs, content: ru })),
        );
        expect(xml).toMatch(
          /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2\.0" version="2\.1" srcLang="kk" trgLang="ru">/,
        );
        for (const [, segment = ''] of xml.matchAll(/<segment ([^]*?)<\/segment>/g)) {
          expect(segment).toMatch(
            /^id="[^"\s]+" state="(initial|translated|reviewed|final)"( subState="\w+:\w+")?><source>/,
          );
          for (const [, side = ''] of segment.matchAll(
            /<(?:source|target)>([^]*?)<\/(?:source|target)>/g,
          )) {
            const ids = [...side.matchAll(/<p[ch] id="([^"\s]+)"/g)].map(([, id]) => id);
            expect(new Set(ids).size).toBe(ids.length);
          }
        }
        for (const [, type, subType] of xml.matchAll(/ type="(\w+)" subType="([^"]*)"/g)) {
          expect(type).toMatch(/^(fmt|ui|quote|link|image|other)$/);
          expect(subType).toMatch(/^(xlf:(lb|pb|b|i|u|var)|talqy:\w+)$/);
          if (subType?.startsWith('xlf:')) expect(type).toBe('fmt');
        }
      }),
    );
  });

  it('holds to the schema of the core, which is of 2.0 and the same in 2.1', async () => {
    const schema = (name: string) => ({
      fileName: name,
      contents: readFileSync(new URL(`../../../test/schemas/${name}`, import.meta.url), 'utf8'),
    });
    const attrs = { id: 'b-1' };
    const paragraph = (content: NodeJson[]): Block =>
      block('paragraph', spelled({ type: 'paragraph', attrs, content }));
    const blocks = fc
      .sample(fc.tuple(inline, inline), { numRuns: 40, seed: 7 })
      .map(([kk, ru], index): ForTranslator['blocks'][number] => ({
        block: {
          ...paragraph(kk),
          id: `b-${index}`,
          content: { kk: paragraph(kk).content.kk!, ru: paragraph(ru).content.kk! },
        },
        state: (['fresh', 'stale', 'missing'] as const)[index % 3]!,
      }));
    const contents = writeXliff({
      reportId: REPORT,
      slug: 'a',
      source: 'kk',
      target: 'ru',
      blocks,
    });
    const faults = async (xml: string): Promise<readonly string[]> =>
      (
        await validateXML({
          xml: [{ fileName: 'text.xlf', contents: xml }],
          schema: [schema('xliff-core-2.0.xsd')],
          preload: [
            {
              ...schema('xml.xsd'),
              fileName: 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd',
            },
          ],
        })
      ).errors.map(({ message }) => message);
    expect(await faults(contents)).toEqual([]);
    expect(await faults(contents.replace('<source>', '<sauce/><source>'))).not.toEqual([]);
  });

  it('keeps a table a table, cell by cell, with its caption', () => {
    const table = (caption: string, cells: string[]): NodeJson => ({
      type: 'table',
      attrs: { id: 'b-1', caption },
      content: [
        {
          type: 'table_row',
          content: cells.map((text) => ({
            type: 'table_cell',
            attrs: { colspan: 1, rowspan: 1 },
            content: [{ type: 'text', text }],
          })),
        },
      ],
    });
    const source = table('Кесте', ['бір', 'екі']);
    const target = table('Таблица', ['один', 'два']);
    const xliff = written(block('table', source, target));
    expect(xliff.match(/<segment /g)).toHaveLength(3);
    expect(read(xliff, source, target)).toEqual(target);
  });

  it.each([
    ['no XML', 'Аударма'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="2.0"/>'],
    ['entities of its own', '<xliff version="2.0">&a;</xliff>'],
    ['XLIFF 1.2', '<xliff version="1.2"><file id="a"/></xliff>'],
    ['no file', '<xliff version="2.0" srcLang="kk" trgLang="ru"/>'],
    [
      'a unit twice',
      '<xliff version="2.0" srcLang="kk" trgLang="ru"><file id="a"><unit id="b"/><unit id="b"/></file></xliff>',
    ],
    ['depth without end', `<xliff version="2.0">${'<g>'.repeat(300)}`],
    ['half a file', '<xliff version="2.0" srcLang="kk" trgLang="ru"><file id="a">'],
  ])('is refused when it is %s', (_what, xml) => {
    expect(() => readXliff(Buffer.from(xml))).toThrow('xliff-not-valid');
  });

  it('brings no code that the block never had', () => {
    const source = spelled({
      type: 'paragraph',
      attrs: { id: 'b-1' },
      content: [{ type: 'text', text: 'сөз' }],
    });
    for (const target of ['<pc id="text.1">x</pc>', '<ph id="a"/>', '<sc id="text.1"/>', '<b/>'])
      expect(() =>
        read(
          written(block('paragraph', source)).replace(
            '</source>',
            `</source><target>${target}</target>`,
          ),
          source,
        ),
      ).toThrow('xliff-not-valid');
  });
});
