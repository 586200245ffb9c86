import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { blockText } from '#libs/domain/document';
import { StoredFile, type PersonActor } from '#libs/platform';
import {
  aChapter,
  aPerson,
  asked,
  journalOf,
  openHouse,
  type House,
  aTextInHand,
} from '#test/builders/index';
import { EditBlocks, type BlockEdit } from './edit-blocks.js';
import { Report } from './report.entity.js';
import { WorkingBlock } from './working-block.entity.js';

describe('EditBlocks', () => {
  let house: House;
  let editor: PersonActor;
  let report: Report;

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    ({ report, editor } = await aTextInHand(house, aChapter(1)));
  });
  afterAll(() => house.close());

  const edit = (changes: BlockEdit[], actor = editor) =>
    house.get(EditBlocks).execute(asked(actor), { reportId: report.id, language: 'kk', changes });
  const blocks = () =>
    house.dataSource
      .getRepository(WorkingBlock)
      .find({ where: { reportId: report.id }, order: { position: 'asc' } });
  const ids = async () => (await blocks()).map(({ id }) => id);
  const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

  it('replaces words in one language and leaves the others', async () => {
    const outcome = await edit([{ blockId: '1-a', version: 1, node: words('Жаңа мәтін.') }]);
    expect(outcome).toEqual({ ok: true, value: { reportId: report.id } });
    const block = (await blocks()).find(({ id }) => id === '1-a')!;
    expect(blockText(block, 'kk')).toBe('Жаңа мәтін.');
    expect(blockText(block, 'ru')).toBe('Это первый абзац главы 1.');
    expect(block).toMatchObject({ version: 2, editedByName: editor.name });
    expect(await journalOf(house, report.id)).toEqual(['working-copy.edited']);
  });

  it('inserts, moves and removes, each where it was asked', async () => {
    await edit([
      { blockId: 'new-1', version: 0, afterBlockId: '1-a', node: words('Бір.') },
      { blockId: 'new-2', version: 0, afterBlockId: 'new-1', node: words('Екі.') },
      { blockId: 'first', version: 0, afterBlockId: null, node: words('Басы.') },
      { blockId: '1-h', version: 1, afterBlockId: '1-b' },
      { blockId: '1-a', version: 1, remove: true },
    ]);
    expect(await ids()).toEqual(['first', 'new-1', 'new-2', '1-b', '1-h']);
  });

  it('finds room between two neighbours however often it is asked', async () => {
    for (let n = 0; n < 80; n += 1)
      await edit([{ blockId: `n${n}`, version: 0, afterBlockId: '1-h', node: words(`${n}`) }]);
    const expected = Array.from({ length: 80 }, (_, n) => `n${79 - n}`);
    expect(await ids()).toEqual(['1-h', ...expected, '1-a', '1-b']);
  });

  it('shows the other’s block instead of overwriting it, and changes nothing', async () => {
    await edit([{ blockId: '1-a', version: 1, node: words('Бірінші жазған.') }]);
    const before = await blocks();
    const other = await aPerson(house, 'coordinator', report.agencyId);
    const stale = await edit(
      [
        { blockId: '1-b', version: 1, node: words('Бұл да сақталмайды.') },
        { blockId: '1-a', version: 1, node: words('Екінші жазған.') },
      ],
      other,
    );
    expect(stale).toMatchObject({
      ok: false,
      refusal: {
        code: 'stale-edit',
        field: '1-a',
        current: {
          id: '1-a',
          version: 2,
          editedBy: editor.name,
          content: { kk: { content: [{ text: 'Бірінші жазған.' }] } },
        },
      },
    });
    expect(await blocks()).toEqual(before);
  });

  it('says when the block is gone, and when a new one is there already', async () => {
    expect(await edit([{ blockId: 'gone', version: 3, node: words('a') }])).toMatchObject({
      refusal: { code: 'stale-edit', current: null },
    });
    expect(await edit([{ blockId: '1-a', version: 0, node: words('a') }])).toMatchObject({
      refusal: { code: 'stale-edit', current: { id: '1-a' } },
    });
  });

  it('of two at once lets one win', async () => {
    const attempts = await Promise.all(
      ['Бірі.', 'Екіншісі.'].map((text) =>
        edit([{ blockId: '1-a', version: 1, node: words(text) }]),
      ),
    );
    expect(attempts.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('carries a change of rank over to the other languages', async () => {
    const heading = {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: '1. Тарау' }],
    };
    await edit([{ blockId: '1-h', version: 1, node: heading }]);
    const [block] = await blocks();
    expect(block).toMatchObject({ level: 2, content: { ru: { attrs: { level: 2 } } } });
  });

  it('leaves no mark when nothing became different', async () => {
    const [, paragraph] = await blocks();
    const outcome = await edit([{ blockId: '1-a', version: 1, node: paragraph!.content.kk }]);
    expect(outcome.ok).toBe(true);
    expect((await blocks())[1]!.version).toBe(1);
    expect(await journalOf(house, report.id)).toEqual([]);
  });

  it('takes a figure only of a picture that the house keeps', async () => {
    const figure = (sha: string) => ({ type: 'figure', attrs: { src: `/files/${sha}`, alt: '' } });
    const insert = (sha: string) =>
      edit([{ blockId: 'figure', version: 0, afterBlockId: null, node: figure(sha) }]);
    const files = house.dataSource.getRepository(StoredFile);
    const now = new Date();
    const times = { storedAt: now, neededAt: now, lookedAt: now };
    const file = { size: 1, bytes: Buffer.from('x'), ...times };
    await files.insert({ ...file, sha256: 'a'.repeat(64), mediaType: 'image/png' });
    await files.insert({ ...file, sha256: 'b'.repeat(64), mediaType: 'text/markdown' });
    expect(await insert('c'.repeat(64))).toMatchObject({ refusal: { code: 'file-not-image' } });
    expect(await insert('b'.repeat(64))).toMatchObject({ refusal: { code: 'file-not-image' } });
    expect(await insert('a'.repeat(64))).toMatchObject({ ok: true });
  });

  it.each<[string, () => BlockEdit[], string]>([
    ['nothing', () => [], 'blocks-missing'],
    [
      'one block twice',
      () => [
        { blockId: '1-a', version: 1, node: words('a') },
        { blockId: '1-a', version: 1, remove: true },
      ],
      'block-not-valid',
    ],
    [
      'an id with a space',
      () => [{ blockId: 'a b', version: 0, node: words('a') }],
      'block-not-valid',
    ],
    [
      'a table where other languages have a line',
      () => [
        {
          blockId: '1-a',
          version: 1,
          node: {
            type: 'table',
            content: [{ type: 'table_row', content: [{ type: 'table_cell' }] }],
          },
        },
      ],
      'block-not-valid',
    ],
    [
      'a place after a block that is not there',
      () => [{ blockId: 'n', version: 0, afterBlockId: 'nowhere', node: words('a') }],
      'not-found',
    ],
    ['a new block without words', () => [{ blockId: 'n', version: 0 }], 'not-found'],
    [
      'more than a request may bring',
      () => [{ blockId: 'n', version: 0, node: words('a'.repeat(400_001)) }],
      'text-too-long',
    ],
  ])('refuses %s', async (_what, changes, code) => {
    const before = await blocks();
    expect(await edit(changes())).toMatchObject({ ok: false, refusal: { code } });
    expect(await blocks()).toEqual(before);
    expect(await journalOf(house, report.id)).toEqual([]);
  });

  it('refuses a representative, and everyone while the text is being signed', async () => {
    const change = [{ blockId: '1-a', version: 1, node: words('a') }];
    const representative = await aPerson(house, 'representative', report.agencyId);
    expect(await edit(change, representative)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    await house.dataSource.getRepository(Report).update(report.id, { state: 'approving' });
    expect(await edit(change)).toMatchObject({ refusal: { code: 'wrong-state' } });
  });
});
