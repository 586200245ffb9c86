import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { storeFile, StoredFile, systemContext, Work } from '#libs/platform';
import { aReport, aRevision, aText, openHouse, type House } from '#test/builders/index';
import { ForgetUnusedFiles, TEXTS } from './forget-unused-files.js';

const DAY_MS = 86_400_000;
const BROUGHT = new Date('2026-03-02T06:00:00Z');
const after = (days: number): Date => new Date(BROUGHT.getTime() + days * DAY_MS);

describe('A file that was brought', () => {
  let house: House;
  let reportId: string;
  beforeAll(async () => {
    house = await openHouse();
    ({ id: reportId } = await aReport(house));
    await aText(house, reportId);
  });
  afterAll(() => house.close());

  let count = 0;
  const bring = (now = BROUGHT): Promise<string> =>
    house.dataSource.transaction((manager) =>
      storeFile(
        new Work(systemContext(now), manager),
        Buffer.from(`file ${(count += 1)}`),
        'image/png',
      ),
    );
  const isKept = (sha256: string): Promise<boolean> =>
    house.dataSource.getRepository(StoredFile).existsBy({ sha256 });

  /** The clock's round at that time, to its end. */
  async function pass(now: Date): Promise<void> {
    const due = house.get(ForgetUnusedFiles);
    for (;;) {
      const ids = await due.find(new Work(systemContext(now), house.dataSource.manager), 50);
      if (ids.length === 0) return;
      for (const id of ids)
        await house.dataSource.transaction((manager) =>
          due.happen(new Work(systemContext(now), manager), id),
        );
    }
  }

  const figure = (sha256: string) => ({
    kk: { type: 'figure', attrs: { id: 'f', src: `/files/${sha256}`, alt: '' } },
  });
  const show = (content: object): Promise<unknown> =>
    house.dataSource.query(
      `update working_block set content = $2 where report_id = $1
       and position = (select max(position) from working_block where report_id = $1)`,
      [reportId, content],
    );

  it('is thrown away when nothing has used it for a week, and not a day sooner', async () => {
    const sha256 = await bring();
    await pass(after(6.9));
    expect(await isKept(sha256)).toBe(true);
    await pass(after(8));
    expect(await isKept(sha256)).toBe(false);
  });

  it('stays as long as the working copy shows it, and a week after that', async () => {
    const sha256 = await bring();
    await show(figure(sha256));
    await pass(after(30));
    await show(figure('other'));
    await pass(after(36));
    expect(await isKept(sha256)).toBe(true);
    await pass(after(38));
    expect(await isKept(sha256)).toBe(false);
  });

  it.each([
    [
      'a revision',
      async (sha256: string) => {
        await show(figure(sha256));
        await aRevision(house, reportId);
        await show(figure('other'));
      },
    ],
    [
      'a text that waits to be imported',
      (sha256: string) =>
        house.dataSource.query(
          `insert into import_draft (id, report_id, language, source, blocks, notes, marks, corrections, created_at)
           values (gen_random_uuid(), $1, 'kk', 'x', $2, '[]', '[]', '[]', now())`,
          [reportId, JSON.stringify([{ content: figure(sha256) }])],
        ),
    ],
  ])('stays while %s shows it', async (_what, use) => {
    const sha256 = await bring();
    await use(sha256);
    await pass(after(100));
    expect(await isKept(sha256)).toBe(true);
  });

  it('is wanted anew when it is brought again', async () => {
    const sha256 = await bring();
    count -= 1;
    expect(await bring(after(7.5))).toBe(sha256);
    await pass(after(9));
    expect(await isKept(sha256)).toBe(true);
  });

  it('is looked for in every table that keeps blocks', async () => {
    const columns = await house.dataSource.query<{ table: string; column: string }[]>(
      `select table_name as table, column_name as column from information_schema.columns
       where table_schema = current_schema() and data_type = 'jsonb'
         and column_name in ('content', 'blocks', 'block') order by 1, 2`,
    );
    const known = Object.entries(TEXTS).flatMap(([table, names]) =>
      names.map((column) => ({ table, column })),
    );
    expect(columns).toEqual(expect.arrayContaining(known));
    expect(known).toEqual(expect.arrayContaining(columns));
  });
});
