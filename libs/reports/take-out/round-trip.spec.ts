import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  blockOf,
  importBlocks,
  redlineBlocks,
  type Block,
  type NodeJson,
} from '#libs/domain/document';
import { readRough } from '#libs/domain/document/reading';
import { blockIdOf, writeDocx, type Manuscript } from '#libs/writers';
import { corpus } from '#test/corpus/index';
import { anyText, ids, node } from '#test/document/any-text';
import { readDocx } from '../reading/docx/read-docx.js';

interface Read {
  readonly blocks: Block[];
  readonly pictures: Manuscript['pictures'];
  /** The block's id that a place in the file carries, in the order of the blocks. */
  readonly carried: (string | null)[];
}

function read(bytes: Uint8Array): Read {
  const { pieces, pictures } = readDocx(bytes);
  let next = 0;
  const reading = readRough(pieces, 'kk', () => `b${(next += 1)}`);
  if (!reading.ok) throw new Error(reading.refusal.code);
  return {
    blocks: reading.blocks,
    pictures: [...pictures].map(({ bytes: picture, mediaType }) => ({
      src: `/files/${createHash('sha256').update(picture).digest('hex')}`,
      mediaType,
      bytes: picture,
    })),
    carried: pieces.flatMap((piece) =>
      'note' in piece ? [] : [(piece.names ?? []).map(blockIdOf).find((id) => id !== null) ?? null],
    ),
  };
}

const three = (text: string) => ({ kk: text, ru: text, en: text });
const manuscript = (blocks: readonly Block[], pictures: Manuscript['pictures']): Manuscript => ({
  language: 'kk',
  title: three('Ұлттық баяндама'),
  subject: three('2020 жылғы жағдай'),
  agency: three('Агенттік'),
  periodStart: '2020-01-01',
  periodEnd: '2020-12-31',
  slug: 'report-2020',
  revision: 2,
  hash: 'cd'.repeat(32),
  at: new Date('2026-11-23T05:00:00Z'),
  address: 'https://talqy.example/kk/reports/report-2020',
  blocks,
  pictures,
});

/** The nodes as the text keeps them, ids by their place in it. */
const words = (blocks: readonly Block[]): (NodeJson | undefined)[] =>
  blocks.map(({ content }) => content.kk);

describe('a Word file that was read, written and read again', () => {
  it.each(corpus.map(({ name, bytes }) => [name, bytes] as const))(
    'has the same blocks: %s',
    async (_name, bytes) => {
      const first = read(bytes);
      const again = read(await writeDocx(manuscript(first.blocks, first.pictures)));
      expect(words(again.blocks)).toEqual(words(first.blocks));
      expect(again.carried).toEqual(first.blocks.map(({ id }) => id));
    },
    60_000,
  );

  it('knows its paragraphs by their marks when every word of them was rewritten and moved', async () => {
    const words = (id: string, text: string): Block =>
      blockOf(node('paragraph', { id }, { type: 'text', text }), 'kk');
    const names = ['a1', 'a2', 'a3', 'a4'];
    const given = names.map((id, n) => words(id, `Бастапқы ${n} сөйлем осында тұрған еді.`));
    const parts = unzipSync(await writeDocx(manuscript(given, [])));
    const document = strFromU8(parts['word/document.xml']!);
    const [first, ...rest] = document.match(/<w:p>(?:(?!<\/w:p>).)*_b_a\d.*?<\/w:p>/g)!;
    let next = 0;
    const rewritten = [...rest, first!].map((each) =>
      each.replace(/Бастапқы[^<]*/, () => `Мүлде басқа мәтін жазылды: ${(next += 1)}.`),
    );
    const edited = document.replace(
      [first, ...rest].join(''),
      `<w:p><w:r><w:t>Жаңа абзац.</w:t></w:r></w:p>${rewritten.join('')}`,
    );
    const back = zipSync({ ...parts, 'word/document.xml': strToU8(edited) });
    const { pieces } = readDocx(back);
    const made = ids();
    const reading = readRough(pieces, 'kk', made);
    if (!reading.ok) throw new Error(reading.refusal.code);
    const marks = reading.places.flatMap(({ name, blockId }) => {
      const oldId = blockIdOf(name);
      return oldId === null ? [] : [{ freshId: blockId, oldId }];
    });
    const { verdicts } = importBlocks(given, reading.blocks, 'kk', made, [], marks);
    expect(verdicts.map(({ verdict, oldId, byMark }) => [verdict, oldId, byMark])).toEqual([
      ['new', null, false],
      ['edited', 'a2', true],
      ['edited', 'a3', true],
      ['edited', 'a4', true],
      ['edited', 'a1', true],
    ]);
  });

  it('with tracked changes is the new text, for they are taken as accepted', async () => {
    const [one, two] = ['headings with typed numbers', 'headings counted by Word'].map(
      (wanted) => read(corpus.find(({ name }) => name === wanted)!.bytes).blocks,
    );
    const redline = {
      ...manuscript(redlineBlocks(one!, two!, 'kk'), []),
      from: 1,
      formerTitle: three('Баяндама'),
      summary: [{ title: '', edited: 1, added: 1, removed: 1, moved: 0 }],
    };
    expect(words(read(await writeDocx(redline)).blocks)).toEqual(words(two!));
  });

  it('has the same blocks, whatever they are', async () => {
    // The words of a paragraph that refers to itself would have to hold themselves.
    const texts = anyText.filter((all) => !JSON.stringify(all).includes('cross_reference'));
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const english = { ...manuscript(all, []), language: 'en' as const };
        const { pieces } = readDocx(await writeDocx(english));
        expect(readRough(pieces, 'en', ids())).toMatchObject({ ok: true, blocks: all });
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('keeps two blocks of code apart, though Word has only lines of it', async () => {
    const code = (id: string, text: string): Block =>
      blockOf(node('code_block', { id }, { type: 'text', text }), 'kk');
    const given = [code('b1', 'a = 1\n  b = 2'), code('b2', 'c = 3')];
    expect(words(read(await writeDocx(manuscript(given, []))).blocks)).toEqual(words(given));
  });
});
