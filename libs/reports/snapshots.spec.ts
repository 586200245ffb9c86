import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { blockText } from '#libs/domain/document';
import type { PersonActor } from '#libs/platform';
import {
  aChapter,
  aPerson,
  asked,
  journalOf,
  openHouse,
  type House,
  aTextInHand,
} from '#test/builders/index';
import { EditBlocks } from './edit-blocks.js';
import { ReplaceWords } from './replace-words.js';
import { Report } from './report.entity.js';
import { RestoreSnapshot } from './restore-snapshot.js';
import { SnapshotQueries } from './snapshot.queries.js';
import { TakeSnapshot } from './take-snapshot.js';
import { WorkingBlock } from './working-block.entity.js';
import { WriteWords } from './write-words.js';

describe('Replacing words, and snapshots', () => {
  let house: House;
  let editor: PersonActor;
  let report: Report;

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    ({ report, editor } = await aTextInHand(house, [...aChapter(1), ...aChapter(2)]));
  });
  afterAll(() => house.close());

  const blocks = () =>
    house.dataSource
      .getRepository(WorkingBlock)
      .find({ where: { reportId: report.id }, order: { position: 'asc' } });
  const texts = async () => (await blocks()).map((block) => blockText(block, 'kk'));
  const replace = (words: string, by: string, actor = editor, matchCase = false) =>
    house.get(ReplaceWords).execute(asked(actor), {
      reportId: report.id,
      language: 'kk',
      search: { words, matchCase, wholeWords: false },
      by,
    });
  const take = (name: string, actor = editor) =>
    house.get(TakeSnapshot).execute(asked(actor), report.id, name);
  const restore = (id: string, actor = editor) =>
    house.get(RestoreSnapshot).execute(asked(actor), id);
  const snapshots = () => house.get(SnapshotQueries).ofReport(asked(editor), report.id);

  it('replaces every place in one language, and keeps what was before', async () => {
    const before = await texts();
    const outcome = await replace('абзац', 'бап');
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        places: 2,
        blocks: [
          { id: '1-a', version: 2 },
          { id: '2-a', version: 2 },
        ],
      },
    });
    expect(await texts()).toEqual(before.map((text) => text.replace('абзац', 'бап')));
    const [block] = (await blocks()).filter(({ id }) => id === '1-a');
    expect(blockText(block!, 'ru')).toContain('абзац');
    expect(await journalOf(house, report.id)).toEqual(['snapshot.taken', 'words.replaced']);
    const [kept] = await snapshots();
    expect(kept).toMatchObject({ reason: 'replace', blockCount: 6, takenBy: editor.name });
    const inside = await house.get(SnapshotQueries).blocks(kept!.id);
    expect(inside.map((block) => blockText(block, 'kk'))).toEqual(before);
  });

  it('lets who writes beside put the own words on top', async () => {
    await replace('абзац', 'бап');
    const outcome = await house.get(WriteWords).execute(asked(editor), {
      reportId: report.id,
      blockId: '1-a',
      language: 'kk',
      version: 1,
      steps: [],
      origin: 'beside',
    });
    expect(outcome).toMatchObject({
      value: { accepted: false, changes: [{ version: 2, steps: { kk: [expect.anything()] } }] },
    });
  });

  it('puts a text back as it was, the removed and the moved with it, and keeps what it replaced', async () => {
    const before = await texts();
    await take('Кездесуге дейін');
    await house.get(EditBlocks).execute(asked(editor), {
      reportId: report.id,
      language: 'kk',
      changes: [
        { blockId: '1-a', version: 1, remove: true },
        { blockId: '2-h', version: 1, afterBlockId: null },
      ],
    });
    const [kept] = await snapshots();
    expect(kept).toMatchObject({ name: 'Кездесуге дейін', reason: 'asked' });
    expect((await restore(kept!.id)).ok).toBe(true);
    expect(await texts()).toEqual(before);
    const [newest] = await snapshots();
    expect(newest).toMatchObject({ reason: 'restore', blockCount: 5 });
    expect((await journalOf(house, report.id)).slice(-2)).toEqual([
      'snapshot.taken',
      'snapshot.restored',
    ]);
  });

  it('refuses what would change nothing, and writes nothing', async () => {
    expect(await replace('жоқ сөз', 'бар')).toMatchObject({ refusal: { code: 'words-not-found' } });
    expect(await replace('', 'бар')).toMatchObject({ refusal: { code: 'text-empty' } });
    expect(await replace('Абзац', 'бап', editor, true)).toMatchObject({ ok: false });
    await take('Қазір');
    const [kept] = await snapshots();
    expect(await restore(kept!.id)).toMatchObject({ refusal: { code: 'nothing-changed' } });
    expect(await take(' ')).toMatchObject({ refusal: { code: 'text-empty' } });
    expect(await journalOf(house, report.id)).toEqual(['snapshot.taken']);
    expect(await restore('00000000-0000-4000-8000-000000000000')).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('refuses who may not, and everyone while the text is being signed', async () => {
    await take('Қазір');
    const [kept] = await snapshots();
    const answering = await aPerson(house, 'answering_official', report.agencyId);
    expect(await restore(kept!.id, answering)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    const outsider = await aPerson(house, 'representative', report.agencyId);
    expect(await replace('абзац', 'бап', outsider)).toMatchObject({ ok: false });
    expect(await house.get(SnapshotQueries).ofReport(asked(outsider), report.id)).toEqual([]);
    await house.dataSource.getRepository(Report).update(report.id, { state: 'approving' });
    for (const outcome of [await take('x'), await restore(kept!.id), await replace('абзац', 'б')])
      expect(outcome).toMatchObject({ refusal: { code: 'wrong-state' } });
  });
});
