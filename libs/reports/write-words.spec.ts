import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { blockText } from '#libs/domain/document';
import { stepsBetween, type StepJson } from '#libs/domain/writing';
import type { PersonActor } from '#libs/platform';
import {
  aChapter,
  aPerson,
  asked,
  aText,
  journalOf,
  openHouse,
  type House,
  aTextInHand,
} from '#test/builders/index';
import { CutRevision } from './cut-revision.js';
import { EditBlocks } from './edit-blocks.js';
import { Report } from './report.entity.js';
import { WorkingBlock } from './working-block.entity.js';
import { WorkingChange } from './working-change.entity.js';
import { WorkingCopyEar } from './working-copy-ear.js';
import { WriteWords, type Written } from './write-words.js';

describe('WriteWords', () => {
  let house: House;
  let editor: PersonActor;
  let coordinator: PersonActor;
  let report: Report;

  beforeAll(async () => {
    house = await openHouse();
  });
  beforeEach(async () => {
    ({ report, editor } = await aTextInHand(house, aChapter(1)));
    coordinator = await aPerson(house, 'coordinator', report.agencyId);
  });
  afterAll(() => house.close());

  const block = (id = '1-a') =>
    house.dataSource.getRepository(WorkingBlock).findOneByOrFail({ reportId: report.id, id });
  const put = (at: number, text: string): StepJson => ({
    stepType: 'replace',
    from: at,
    to: at,
    slice: { content: [{ type: 'text', text }] },
  });
  let sent = 0;
  const write = (steps: unknown[], version = 1, given: { actor?: PersonActor; at?: Date } = {}) =>
    house.get(WriteWords).execute(
      { ...asked(given.actor ?? editor), ...(given.at ? { now: given.at } : {}) },
      {
        reportId: report.id,
        blockId: '1-a',
        language: 'kk',
        version,
        steps,
        origin: `sending-${(sent += 1)}`,
      },
    );
  const valueOf = (outcome: Awaited<ReturnType<typeof write>>): Written => {
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value;
  };

  it('writes the row, the step and the journal at once', async () => {
    expect(valueOf(await write([put(1, 'Міне: ')]))).toMatchObject({ accepted: true, version: 2 });
    expect(blockText(await block(), 'kk')).toBe('Міне: Бұл 1-тараудың бірінші абзацы.');
    expect(await block()).toMatchObject({ version: 2, editedByName: editor.name });
    const [change] = await house.dataSource
      .getRepository(WorkingChange)
      .findBy({ reportId: report.id });
    expect(change).toMatchObject({ version: 2, language: 'kk', personName: editor.name });
    expect(await journalOf(house, report.id)).toEqual(['working-copy.edited']);
  });

  it('answers who comes second with what came before, and takes it when it is put on top', async () => {
    await write([put(1, 'Бірі ')]);
    const second = valueOf(await write([put(1, 'Екіншісі ')], 1, { actor: coordinator }));
    expect(second).toMatchObject({
      accepted: false,
      version: 2,
      changes: [{ version: 2, steps: { kk: [put(1, 'Бірі ')] }, personName: editor.name }],
    });
    await write([put(6, 'екіншісі ')], 2, { actor: coordinator });
    expect(blockText(await block(), 'kk')).toMatch(/^Бірі екіншісі Бұл/);
  });

  it('loses no word of many who write at once, each as often as it takes', async () => {
    const words = Array.from({ length: 12 }, (_, n) => `сөз${n} `);
    await Promise.all(
      words.map(async (word, n) => {
        const actor = n % 2 ? editor : coordinator;
        for (let version = 1; ;) {
          const written = valueOf(await write([put(1, word)], version, { actor }));
          if (written.accepted) return;
          version = written.version;
        }
      }),
    );
    const text = blockText(await block(), 'kk');
    for (const word of words) expect(text).toContain(word);
    expect((await block()).version).toBe(13);
    const changes = await house.dataSource
      .getRepository(WorkingChange)
      .countBy({ reportId: report.id });
    expect(changes).toBe(12);
  });

  it('tells the journal once of a person’s writing in a block, and again after ten minutes', async () => {
    const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 9, minutes));
    await write([put(1, 'а')], 1, { at: at(0) });
    await write([put(1, 'б')], 2, { at: at(5) });
    await write([put(1, 'в')], 3, { at: at(6), actor: coordinator });
    expect(await journalOf(house, report.id)).toHaveLength(2);
    await write([put(1, 'г')], 4, { at: at(11) });
    expect(await journalOf(house, report.id)).toHaveLength(3);
    const changes = await house.dataSource
      .getRepository(WorkingChange)
      .find({ where: { reportId: report.id }, order: { version: 'asc' } });
    const [first, second, third, fourth] = changes.map(({ entryId }) => entryId);
    expect(second).toBe(first);
    expect(new Set([first, third, fourth]).size).toBe(3);
  });

  it('lets those who listen hear the words', async () => {
    const heard = await house.get(WorkingCopyEar).listen();
    await write([put(1, 'Міне: ')]);
    const { value } = (await heard.next()) as { value: unknown };
    expect(value).toMatchObject({
      kind: 'written',
      reportId: report.id,
      change: { blockId: '1-a', version: 2, steps: { kk: [put(1, 'Міне: ')] } },
    });
    await heard.return?.();
  });

  it('carries a change of rank to the other languages, for those who write them', async () => {
    const before = (await block()).content.kk!;
    await write(
      stepsBetween(before, { ...before, type: 'heading', attrs: { id: '1-a', level: 2 } }),
    );
    expect(await block()).toMatchObject({ kind: 'heading', content: { ru: { type: 'heading' } } });
    const late = valueOf(await write([], 1));
    expect(Object.keys(late.changes[0]!.steps).toSorted()).toEqual(['en', 'kk', 'ru']);
  });

  it('begins a language that the block does not have, in the block’s shape', async () => {
    await aText(house, report.id, [
      { ...aChapter(2)[0]!, content: { ru: aChapter(2)[0]!.content.ru! } },
    ]);
    const outcome = await house.get(WriteWords).execute(asked(editor), {
      reportId: report.id,
      blockId: '2-h',
      language: 'kk',
      version: 1,
      steps: [put(1, '2. Тарау')],
      origin: 'a',
    });
    expect(outcome.ok).toBe(true);
    expect(blockText(await block('2-h'), 'kk')).toBe('2. Тарау');
  });

  it('keeps words that were typed while another edited the whole block', async () => {
    const node = {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Бұл 1-тараудың соңғы абзацы.' }],
    };
    await house.get(EditBlocks).execute(asked(coordinator), {
      reportId: report.id,
      language: 'kk',
      changes: [{ blockId: '1-a', version: 1, node }],
    });
    expect(valueOf(await write([put(1, 'а')]))).toMatchObject({
      accepted: false,
      changes: [{ version: 2, personName: coordinator.name }],
    });
  });

  it('is in the very next revision that is cut', async () => {
    await write([put(1, 'Соңғы сөз. ')]);
    const cut = await house.get(CutRevision).execute(asked(editor), { reportId: report.id });
    const [row] = await house.dataSource.query<{ text: { kk: string } }[]>(
      `select text from revision_block where revision_id = $1 and block_id = '1-a'`,
      [cut.ok ? cut.value.id : ''],
    );
    expect(row?.text.kk).toMatch(/^Соңғы сөз\. Бұл/);
  });

  it.each<[string, unknown[], string]>([
    ['steps that do not fit', [put(999, 'а')], 'block-not-valid'],
    [
      'a second block',
      [
        {
          stepType: 'replace',
          from: 0,
          to: 0,
          slice: { content: [{ type: 'paragraph', attrs: { id: 'x' } }] },
        },
      ],
      'block-not-valid',
    ],
    ['more than a request may bring', [put(1, 'а'.repeat(400_001))], 'text-too-long'],
  ])('refuses %s and writes nothing', async (_what, steps, code) => {
    expect(await write(steps)).toMatchObject({ ok: false, refusal: { code } });
    expect((await block()).version).toBe(1);
    expect(await journalOf(house, report.id)).toEqual([]);
  });

  it('shows the block as it stands where nothing leads from the one that was seen', async () => {
    await house.dataSource
      .getRepository(WorkingBlock)
      .update({ reportId: report.id, id: '1-a' }, { version: 7 });
    expect(await write([put(1, 'а')])).toMatchObject({
      refusal: { code: 'stale-edit', current: { id: '1-a', version: 7 } },
    });
    await house.dataSource.getRepository(WorkingBlock).delete({ reportId: report.id, id: '1-a' });
    expect(await write([put(1, 'а')])).toMatchObject({
      refusal: { code: 'stale-edit', current: null },
    });
  });

  it('refuses a representative, and everyone while the text is being signed', async () => {
    const representative = await aPerson(house, 'representative', report.agencyId);
    expect(await write([put(1, 'а')], 1, { actor: representative })).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    await house.dataSource.getRepository(Report).update(report.id, { state: 'approving' });
    expect(await write([put(1, 'а')])).toMatchObject({ refusal: { code: 'wrong-state' } });
  });
});
