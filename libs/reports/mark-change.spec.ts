import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Loaders, type PersonActor } from '#libs/platform';
import {
  aPerson,
  aReport,
  aRevision,
  asked,
  done,
  journalOf,
  openHouse,
  type House,
} from '#test/builders/index';
import { ChangeMark } from './change-mark.entity.js';
import { ComparisonQueries } from './comparison.queries.js';
import { MarkChange } from './mark-change.js';
import { Report } from './report.entity.js';
import type { Revision } from './revision.entity.js';

describe('MarkChange', () => {
  let house: House;
  let report: Report;
  let editor: PersonActor;
  let first: Revision;
  let second: Revision;

  beforeAll(async () => {
    house = await openHouse();
    report = await aReport(house);
    editor = await aPerson(house, 'editor', report.agencyId);
    first = await aRevision(house, report.id);
    await rewrite('1-a', 'The first paragraph, with a comma.');
    second = await aRevision(house, report.id);
  });
  afterAll(() => house.close());

  async function rewrite(id: string, text: string): Promise<void> {
    await house.dataSource.query(
      `update working_block set content = jsonb_set(content, '{en,content,0,text}', to_jsonb($3::text))
       where report_id = $1 and id = $2`,
      [report.id, id, text],
    );
  }

  const mark = (material: boolean, more: object = {}, actor = editor) =>
    house.get(MarkChange).execute(asked(actor), {
      fromRevisionId: first.id,
      toRevisionId: second.id,
      blockId: '1-a',
      material,
      ...more,
    });

  const compared = async (to: string | null, actor: PersonActor = editor) =>
    (await house
      .get(ComparisonQueries)
      .between(asked(actor), new Loaders(), { from: first.id, to }, 'en'))!;

  it('stands by a name, is told in the journal, and counts', async () => {
    expect(await compared(second.id)).toMatchObject({
      summary: { edited: 1, material: 1 },
      changes: [{ blockId: '1-a', material: true, mark: null }],
    });
    done(await mark(false));
    expect(await compared(second.id)).toMatchObject({
      summary: { edited: 1, material: 0 },
      changes: [{ blockId: '1-a', material: false, mark: { material: false, by: editor.name } }],
    });
    expect((await journalOf(house, report.id)).at(-1)).toBe('change.marked-editorial');
  });

  it('holds wherever the same words changed, and ends with the next word', async () => {
    expect((await compared(null)).changes).toMatchObject([{ mark: { material: false } }]);
    await rewrite('1-a', 'The first paragraph, with a comma and more.');
    expect((await compared(null)).changes).toMatchObject([{ material: true, mark: null }]);
    done(await mark(false, { toRevisionId: null }));
    expect((await compared(null)).changes).toMatchObject([{ mark: { material: false } }]);
    done(await mark(true));
    expect((await compared(second.id)).changes).toMatchObject([{ mark: { material: true } }]);
    expect(await house.dataSource.getRepository(ChangeMark).countBy({ reportId: report.id })).toBe(
      2,
    );
  });

  it('is refused for what did not change, what is marked so already, and what is not there', async () => {
    for (const [more, code] of [
      [{ blockId: '1-b' }, 'nothing-changed'],
      [{}, 'nothing-changed'],
      [{ blockId: 'nowhere' }, 'not-found'],
      [{ toRevisionId: '00000000-0000-4000-8000-000000000000' }, 'not-found'],
    ] as const)
      expect(await mark(true, more)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is for editors and coordinators, until the route has ended', async () => {
    const official = await aPerson(house, 'answering_official', report.agencyId);
    const coordinator = await aPerson(house, 'coordinator', report.agencyId);
    expect(await mark(false, {}, official)).toMatchObject({ refusal: { code: 'not-permitted' } });
    await house.dataSource.getRepository(Report).update({ id: report.id }, { state: 'approving' });
    done(await mark(false, {}, coordinator));
    await house.dataSource.getRepository(Report).update({ id: report.id }, { state: 'approved' });
    expect(await mark(true)).toMatchObject({ refusal: { code: 'wrong-state' } });
  });
});
