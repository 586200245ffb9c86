import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemContext, Work, type Due, type PersonActor } from '#libs/platform';
import type { Type } from '@nestjs/common';
import {
  aChapter,
  asked,
  journalOf,
  openHouse,
  type House,
  aTextInHand,
} from '#test/builders/index';
import { ForgetSnapshots } from './forget-snapshots.js';
import { ForgetSteps } from './forget-steps.js';
import { ReplaceWords } from './replace-words.js';
import { Report } from './report.entity.js';
import { TakeSnapshot } from './take-snapshot.js';
import { WorkingChange } from './working-change.entity.js';
import { WorkingSnapshot } from './working-snapshot.entity.js';
import { WriteWords } from './write-words.js';

const DAY_MS = 86_400_000;
const BEGUN = new Date('2026-03-02T06:00:00Z');
const after = (days: number): Date => new Date(BEGUN.getTime() + days * DAY_MS);

describe('The clock', () => {
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

  async function pass(now: Date): Promise<void> {
    const dues: Type<Due>[] = [ForgetSteps, ForgetSnapshots];
    for (const due of dues.map((type) => house.get(type)))
      for (const id of await due.find(new Work(systemContext(now), house.dataSource.manager), 50))
        await house.dataSource.transaction((manager) =>
          due.happen(new Work(systemContext(now), manager), id),
        );
  }
  const write = (version: number, now: Date) =>
    house.get(WriteWords).execute(
      { ...asked(editor), now },
      {
        reportId: report.id,
        blockId: '1-a',
        language: 'kk',
        version,
        steps: [
          {
            stepType: 'replace',
            from: 1,
            to: 1,
            slice: { content: [{ type: 'text', text: 'а' }] },
          },
        ],
        origin: `at-${version}`,
      },
    );
  const versions = async () =>
    (
      await house.dataSource
        .getRepository(WorkingChange)
        .find({ where: { reportId: report.id }, order: { version: 'asc' } })
    ).map(({ version }) => version);
  const replace = (words: string, by: string, now: Date) =>
    house.get(ReplaceWords).execute(
      { ...asked(editor), now },
      {
        reportId: report.id,
        language: 'kk',
        search: { words, matchCase: true, wholeWords: false },
        by,
      },
    );
  const snapshots = async () =>
    (
      await house.dataSource
        .getRepository(WorkingSnapshot)
        .find({ where: { reportId: report.id }, order: { takenAt: 'asc' } })
    ).map(({ name, takenAt }) => `${name.slice(0, 5)} ${takenAt.toISOString().slice(5, 16)}`);

  it('forgets steps after a fortnight, the oldest first, and a page that old sees both texts', async () => {
    await write(1, after(0));
    await write(2, after(10));
    await write(3, after(20));
    await pass(after(15));
    expect(await versions()).toEqual([2, 3, 4]);
    await pass(after(17));
    expect(await versions()).toEqual([3, 4]);
    expect(await write(1, after(21))).toMatchObject({
      refusal: { code: 'stale-edit', current: { id: '1-a', version: 4 } },
    });
    expect(await write(2, after(21))).toMatchObject({
      value: { accepted: false, changes: [{ version: 3 }, { version: 4 }] },
    });
  });

  it('thins out snapshots taken before risky acts, keeps those with a name, and tells the journal', async () => {
    await replace('абзац', 'бап', after(0));
    await replace('бап', 'абзац', after(0.1));
    await replace('абзац', 'бап', after(1));
    await house
      .get(TakeSnapshot)
      .execute({ ...asked(editor), now: after(0.2) }, report.id, 'Кездесу');
    const [first, second, named, next] = await snapshots();
    await pass(after(6.9));
    expect(await snapshots()).toEqual([first, second, named, next]);
    await pass(after(9));
    expect(await snapshots()).toEqual([first, named, next]);
    await pass(after(90.5));
    expect(await snapshots()).toEqual([named, next]);
    await pass(after(2_000));
    expect(await snapshots()).toEqual([named]);
    const told = (await journalOf(house, report.id)).filter((type) => type.endsWith('forgotten'));
    expect(told).toHaveLength(3);
  });
});
