import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#libs/platform';
import {
  aPerson,
  asked,
  aText,
  aTrilingualBlock,
  journalOf,
  openHouse,
  type House,
  aTextInHand,
} from '#test/builders/index';
import { CutRevision } from './cut-revision.js';
import { Report } from './report.entity.js';
import { RevisionBlock } from './revision-block.entity.js';
import { Revision } from './revision.entity.js';

describe('CutRevision', () => {
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

  const cut = (note?: string, actor = editor) =>
    house.get(CutRevision).execute(asked(actor), { reportId: report.id, note });
  const revisions = () =>
    house.dataSource.getRepository(Revision).find({
      where: { reportId: report.id },
      order: { number: 'asc' },
      select: { id: true, number: true, hash: true, canonical: true, blockCount: true, note: true },
    });
  const add = (id: string) =>
    aText(house, report.id, [aTrilingualBlock(id, 'paragraph', { kk: `Мәтін ${id}` })]);

  it('freezes title and blocks as bytes whose SHA-256 is the hash', async () => {
    await aText(house, report.id);
    const outcome = await cut('Талқылауға');
    const [revision] = await revisions();
    expect(outcome).toEqual({ ok: true, value: { id: revision!.id } });
    expect(revision).toMatchObject({ number: 1, blockCount: 6, note: 'Талқылауға' });
    const hash = createHash('sha256').update(revision!.canonical).digest('hex');
    expect(revision!.hash).toBe(hash);
    const frozen = JSON.parse(revision!.canonical.toString('utf8'));
    expect(frozen.title).toEqual(report.title);
    expect(frozen.blocks.map(({ id }: { id: string }) => id)).toEqual([
      '1-h',
      '1-a',
      '1-b',
      '2-h',
      '2-a',
      '2-b',
    ]);
    const rows = await house.dataSource.getRepository(RevisionBlock).find({
      where: { revisionId: revision!.id },
      order: { position: 'asc' },
    });
    expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(rows[0]!.text).toEqual({ kk: '1. Тарау', ru: '1. Глава', en: '1. Chapter' });
    expect(await journalOf(house, revision!.id)).toEqual(['revision.cut']);
  });

  it('numbers them in order, and refuses one that says the same as the last', async () => {
    await add('a');
    await cut();
    expect(await cut()).toMatchObject({ ok: false, refusal: { code: 'nothing-changed' } });
    await add('b');
    await cut();
    expect((await revisions()).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('cuts once when asked twice at the same moment', async () => {
    await add('a');
    const outcomes = await Promise.all([cut(), cut()]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await revisions()).toHaveLength(1);
  });

  it('refuses an empty text, and one of blanks only', async () => {
    expect(await cut()).toMatchObject({ refusal: { code: 'blocks-missing' } });
    await aText(house, report.id, [aTrilingualBlock('a', 'paragraph', { kk: '  ' })]);
    expect(await cut()).toMatchObject({ refusal: { code: 'blocks-missing' } });
    expect(await revisions()).toEqual([]);
  });

  it('refuses who may not, and a report whose text is being signed', async () => {
    await add('a');
    const official = await aPerson(house, 'answering_official', report.agencyId);
    expect(await cut('', official)).toMatchObject({ refusal: { code: 'not-permitted' } });
    await house.dataSource.getRepository(Report).update(report.id, { state: 'approving' });
    expect(await cut()).toMatchObject({ refusal: { code: 'wrong-state' } });
    expect(await revisions()).toEqual([]);
  });

  it('leaves a revision that nothing can change', async () => {
    await add('a');
    await cut();
    const change = (sql: string) => house.dataSource.query(sql, [report.id]);
    await expect(change(`update revision set note = 'x' where report_id = $1`)).rejects.toThrow(
      'A revision never changes',
    );
    await expect(change('delete from revision where report_id = $1')).rejects.toThrow(
      'A revision never changes',
    );
  });
});
