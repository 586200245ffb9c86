import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Language } from '#libs/domain';
import { blockText, type Correction } from '#libs/domain/document';
import { Clock, type PersonActor } from '#libs/platform';
import {
  aPerson,
  asked,
  journalOf,
  openHouse,
  type House,
  aTextInHand,
} from '#test/builders/index';
import { CorrectImport } from './correct-import.js';
import { EditBlocks } from './edit-blocks.js';
import { ImportDraft } from './import-draft.entity.js';
import { ImportText } from './import-text.js';
import { PreviewImport, type ImportSource } from './preview-import.js';
import { Report } from './report.entity.js';
import { Revision } from './revision.entity.js';
import { WorkingBlock } from './working-block.entity.js';

const KAZAKH = `# Кіріспе

Баяндама 2020 жылды қамтиды.

# 1. Статистика

Пара беру 440-тан 624-ке дейін өсті.

- бірінші
- екінші
`;

const RUSSIAN = `# Введение

Доклад охватывает 2020 год.

# 1. Статистика

Дача взятки выросла с 440 до 624.

- первое
- второе
`;

describe('an imported text', () => {
  let house: House;
  let editor: PersonActor;
  let report: Report;

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    ({ report, editor } = await aTextInHand(house));
  });
  afterAll(() => house.close());

  const preview = (source: Partial<ImportSource>, actor = editor, now = new Date()) =>
    house
      .get(PreviewImport)
      .execute(asked(actor, now), { reportId: report.id, language: 'kk', ...source });
  const shown = async (source: Partial<ImportSource>): Promise<string> => {
    const outcome = await preview(source);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value.token;
  };
  const importText = (token: string, actor = editor) =>
    house.get(ImportText).execute(asked(actor), token);
  const bring = async (markdown: string, language: Language = 'kk') =>
    importText(await shown({ markdown, language }));
  const blocks = () =>
    house.dataSource
      .getRepository(WorkingBlock)
      .find({ where: { reportId: report.id }, order: { position: 'asc' } });
  const texts = async (language: Language) =>
    (await blocks()).map((block) => blockText(block, language));
  const draft = (id: string) => house.dataSource.getRepository(ImportDraft).findOneBy({ id });
  const revisions = () => house.dataSource.getRepository(Revision).findBy({ reportId: report.id });

  it('is shown before it changes anything, and then laid into the working copy', async () => {
    const token = await shown({ markdown: KAZAKH });
    expect(await blocks()).toEqual([]);
    expect(await journalOf(house, report.id)).toEqual([]);
    expect((await draft(token))?.blocks).toHaveLength(6);

    expect(await importText(token)).toEqual({ ok: true, value: { reportId: report.id } });
    expect(await texts('kk')).toEqual([
      'Кіріспе',
      'Баяндама 2020 жылды қамтиды.',
      '1. Статистика',
      'Пара беру 440-тан 624-ке дейін өсті.',
      'бірінші',
      'екінші',
    ]);
    expect(await journalOf(house, report.id)).toEqual(['text.imported']);
    expect(await draft(token)).toBeNull();
    expect(await importText(token)).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('in a second language lies beside the first, block by block', async () => {
    await bring(KAZAKH);
    const before = await blocks();
    await bring(RUSSIAN, 'ru');
    const after = await blocks();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await texts('kk')).toEqual(before.map((block) => blockText(block, 'kk')));
    expect(blockText(after[3]!, 'ru')).toBe('Дача взятки выросла с 440 до 624.');
    expect(await revisions()).toEqual([]);
  });

  it('brought again keeps ids and what did not change, and keeps the old words as a revision', async () => {
    await bring(KAZAKH);
    const before = await blocks();
    await bring(KAZAKH.replace('өсті.', 'күрт өсті.').replace('- екінші\n', ''));
    const after = await blocks();
    expect(after.map(({ id }) => id)).toEqual(before.slice(0, 5).map(({ id }) => id));
    expect(after.map(({ version }) => version)).toEqual([1, 1, 1, 2, 1]);
    const [revision] = await revisions();
    expect(revision).toMatchObject({ number: 1, blockCount: 6, note: expect.stringMatching(/\w/) });
    expect(await journalOf(house, revision!.id)).toEqual(['revision.cut']);
  });

  it('cuts no revision when the last one already holds every word', async () => {
    await bring(KAZAKH);
    await bring(KAZAKH.replace('өсті', 'азайды'));
    expect(await revisions()).toHaveLength(1);
    await bring(KAZAKH.replace('өсті', 'азайды'));
    expect(await revisions()).toHaveLength(1);
  });

  it('is aligned with the text as it stands when it is imported, not when it was shown', async () => {
    await bring(KAZAKH);
    const token = await shown({ markdown: KAZAKH.replace('өсті', 'азайды') });
    const [heading] = await blocks();
    const node = { ...heading!.content.kk!, content: [{ type: 'text', text: 'Кіріспе сөз' }] };
    await house.get(EditBlocks).execute(asked(editor), {
      reportId: report.id,
      language: 'kk',
      changes: [{ blockId: heading!.id, version: 1, node }],
    });
    await importText(token);
    const [kept] = await revisions();
    expect((await blocks())[0]!.id).toBe(heading!.id);
    expect(kept).toMatchObject({ number: 1 });
  });

  it('follows a person’s correction of the alignment, and refuses one that does not hold', async () => {
    await bring(KAZAKH);
    const before = await blocks();
    const token = await shown({ markdown: KAZAKH.replace('бірінші', 'мүлдем басқа') });
    const read = (await draft(token))!.blocks;
    const correct = (corrections: Correction[], actor = editor) =>
      house.get(CorrectImport).execute(asked(actor), token, corrections);
    const other = { freshId: read[4]!.id, oldId: null };

    for (const wrong of [[other, other], [{ ...other, oldId: 'nowhere' }]])
      expect(await correct(wrong)).toMatchObject({ refusal: { code: 'matching-not-valid' } });
    const official = await aPerson(house, 'answering_official', report.agencyId);
    expect(await correct([other], official)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect((await draft(token))!.corrections).toEqual([]);

    const turned = [other, { freshId: read[5]!.id, oldId: before[4]!.id }];
    expect(await correct(turned)).toMatchObject({ ok: true });
    expect((await draft(token))!.corrections).toEqual(turned);
    await importText(token);
    const after = await blocks();
    expect(after[5]!.id).toBe(before[4]!.id);
    expect(before.map(({ id }) => id)).not.toContain(after[4]!.id);
    expect(await texts('kk')).toContain('мүлдем басқа');
  });

  it('refuses to import when a corrected block is gone by then', async () => {
    await bring(KAZAKH);
    const [heading] = await blocks();
    const token = await shown({ markdown: KAZAKH });
    const read = (await draft(token))!.blocks;
    const corrections = [{ freshId: read[0]!.id, oldId: heading!.id }];
    await house.get(CorrectImport).execute(asked(editor), token, corrections);
    await house.dataSource.getRepository(WorkingBlock).delete({ id: heading!.id });
    expect(await importText(token)).toMatchObject({ refusal: { code: 'matching-not-valid' } });
    expect(await draft(token)).not.toBeNull();
  });

  it('replaces the empty paragraph that an editor starts with', async () => {
    await house.get(EditBlocks).execute(asked(editor), {
      reportId: report.id,
      language: 'kk',
      changes: [{ blockId: 'empty', version: 0, node: { type: 'paragraph' } }],
    });
    expect((await bring(KAZAKH)).ok).toBe(true);
    expect(await texts('kk')).toHaveLength(6);
    expect(await revisions()).toEqual([]);
  });

  it('that was not wanted is forgotten after a day', async () => {
    const now = new Date();
    const yesterday = await preview(
      { markdown: KAZAKH },
      editor,
      new Date(now.getTime() - 25 * 3.6e6),
    );
    const today = await preview({ markdown: KAZAKH }, editor, now);
    await house.get(Clock).pass(now);
    const kept = [yesterday, today].map((outcome) =>
      outcome.ok ? draft(outcome.value.token) : null,
    );
    expect((await Promise.all(kept)).map((found) => found !== null)).toEqual([false, true]);
  });

  it.each<[string, Partial<ImportSource>, string]>([
    ['nothing at all', {}, 'import-empty'],
    ['two sources at once', { markdown: 'a', fileId: 'b' }, 'import-empty'],
    ['a text without words', { markdown: '\n\n---\n' }, 'import-empty'],
    ['a NUL', { markdown: 'a\0b' }, 'text-not-valid'],
    ['half a character', { markdown: 'a\uD800b' }, 'text-not-valid'],
    ['a file that is not there', { fileId: 'f'.repeat(64) }, 'not-found'],
  ])('refuses %s', async (_what, source, code) => {
    expect(await preview(source)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('refuses who may not import, and a text that is being signed', async () => {
    const token = await shown({ markdown: KAZAKH });
    const official = await aPerson(house, 'answering_official', report.agencyId);
    const notPermitted = { ok: false, refusal: { code: 'not-permitted' } };
    expect(await preview({ markdown: KAZAKH }, official)).toMatchObject(notPermitted);
    expect(await importText(token, official)).toMatchObject(notPermitted);
    await house.dataSource.getRepository(Report).update(report.id, { state: 'approving' });
    expect(await importText(token)).toMatchObject({ refusal: { code: 'wrong-state' } });
    expect(await blocks()).toEqual([]);
  });
});
