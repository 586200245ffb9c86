import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Rows } from '#libs/platform';
import { WorkingBlock } from '#libs/reports';
import {
  aConsultation,
  anAnswer,
  aProposal,
  aRevision,
  asked,
  aText,
  aTrilingualBlock,
  closed,
  CLOSING,
  done,
  journalOf,
  openHouse,
  type Consulted,
  type House,
} from '#test/builders/index';
import { demandReadiness, readinessHolds } from './approval-readiness.queries.js';
import { DecideDisposition } from './decide-disposition.js';
import { ExplainException } from './explain-exception.js';
import { IncorporationException } from './incorporation-exception.entity.js';
import { Incorporation } from './incorporation.entity.js';
import { LinkIncorporation } from './link-incorporation.js';
import { UnlinkIncorporation } from './unlink-incorporation.js';
import { REASON } from '#test/builders/index';

const NOW = new Date('2026-03-24T06:00:00Z');

describe('An accepted proposal', () => {
  let house: House;
  let consulted: Consulted;

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house);
  });
  afterAll(() => house.close());

  const link = (proposalId: string, blockIds: string[], actor = consulted.official) =>
    house.get(LinkIncorporation).execute(asked(actor, NOW), { proposalId, blockIds });
  const explain = (id: string, reason = 'The words already stand in chapter two.') =>
    house.get(ExplainException).execute(asked(consulted.official, NOW), id, reason);
  const linksOf = (proposalId: string) =>
    house.dataSource.getRepository(Incorporation).findBy({ proposalId });
  const exceptionOf = (proposalId: string) =>
    house.dataSource.getRepository(IncorporationException).findOneBy({ proposalId });
  const rewrite = (reportId: string, id: string, text: string) =>
    house.dataSource.query(
      `update working_block set content = jsonb_set(content, '{kk,content,0,text}', to_jsonb($3::text))
       where report_id = $1 and id = $2`,
      [reportId, id, text],
    );

  async function accepted(of: Consulted = consulted): Promise<string> {
    const id = await aProposal(house, of);
    await anAnswer(house, of, id, { at: NOW });
    return id;
  }

  it('is linked to the very blocks that were changed, added or removed for it', async () => {
    const id = await accepted();
    const { reportId } = consulted;
    await rewrite(reportId, '1-a', 'Дереккөз: Бас прокуратура.');
    await aText(house, reportId, [aTrilingualBlock('added', 'paragraph', { kk: 'Жаңа абзац' })]);
    await house.dataSource.getRepository(WorkingBlock).delete({ reportId, id: '2-b' });
    done(await link(id, ['1-a', 'added', '2-b', 'added']));
    expect(await linksOf(id)).toMatchObject([
      { blockIds: ['1-a', 'added', '2-b'], linkedByName: consulted.official.name, linkedAt: NOW },
    ]);
    expect((await journalOf(house, id)).at(-1)).toBe('incorporation.linked');
  });

  it('is not linked to words that stand as they stood', async () => {
    const id = await accepted();
    await rewrite(consulted.reportId, '1-a', 'Басқа сөздер.');
    expect(await link(id, ['1-a', '2-a'])).toMatchObject({
      ok: false,
      refusal: {
        code: 'nothing-changed',
        places: [{ kind: 'block', id: '2-a', label: 'This is the first paragraph of chapter 2.' }],
      },
    });
    expect(await link(id, ['nowhere'])).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await link(id, [])).toMatchObject({ refusal: { code: 'blocks-missing' } });
    expect(await link(id, ['1-a'], consulted.representative)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await linksOf(id)).toEqual([]);
  });

  it('and no other is linked, or excused', async () => {
    const id = await aProposal(house, consulted);
    await anAnswer(house, consulted, id, { at: NOW, kind: 'rejected' });
    expect(await link(id, ['1-a'])).toMatchObject({ refusal: { code: 'not-accepted' } });
    expect(await explain(id)).toMatchObject({ refusal: { code: 'not-accepted' } });
  });

  it('that changes no words has an exception, until it does', async () => {
    const id = await accepted();
    await rewrite(consulted.reportId, '1-a', 'Тағы да басқа сөздер.');
    expect(await explain(id, 'No.')).toMatchObject({ refusal: { code: 'text-too-short' } });
    done(await explain(id));
    expect(await exceptionOf(id)).toMatchObject({
      reason: 'The words already stand in chapter two.',
    });
    done(await link(id, ['1-a']));
    expect(await exceptionOf(id)).toBeNull();
    expect(await explain(id)).toMatchObject({ refusal: { code: 'wrong-state' } });
    expect((await journalOf(house, id)).slice(-2)).toEqual([
      'incorporation.exception-explained',
      'incorporation.linked',
    ]);
  });

  it('is unlinked by hand, or when it is no longer accepted', async () => {
    const id = await accepted();
    await rewrite(consulted.reportId, '1-a', 'Мүлде басқа сөздер.');
    done(await link(id, ['1-a']));
    done(await link(id, ['1-a']));
    const [first] = await linksOf(id);
    const unlink = house.get(UnlinkIncorporation);
    const by = asked(consulted.official, NOW);
    done(await unlink.execute(by, first!.id));
    expect(await unlink.execute(by, first!.id)).toMatchObject({ refusal: { code: 'not-found' } });
    done(
      await house
        .get(DecideDisposition)
        .execute(by, { proposalId: id, kind: 'noted', reason: REASON }),
    );
    expect(await linksOf(id)).toEqual([]);
    expect((await journalOf(house, id)).slice(-3)).toEqual([
      'incorporation.unlinked',
      'incorporation.unlinked',
      'disposition.decided',
    ]);
  });

  it('holds up the route until its words are in the latest revision, by name', async () => {
    const other = await aConsultation(house);
    const [first, second] = [await aProposal(house, other), await aProposal(house, other)];
    await closed(house, other);
    const late = await aProposal(house, other, { at: new Date(CLOSING.getTime() + 1) });
    const { reportId, official } = other;
    const rows = house.get(Rows);
    const reader = { query: rows.many.bind(rows) };
    const holds = async () =>
      (await readinessHolds(reader, reportId)).map(({ code, places }) => [
        code,
        places.map(({ label }) => label),
      ]);

    expect(await holds()).toEqual([
      ['proposals-late-undecided', ['№ 3']],
      ['proposals-unanswered', ['№ 1', '№ 2']],
    ]);
    await expect(demandReadiness(reader, reportId)).rejects.toMatchObject({
      refusal: { code: 'proposals-late-undecided', places: [{ kind: 'proposal', id: late }] },
    });
    await house.dataSource.query('update proposal set admitted = false where id = $1', [late]);
    await anAnswer(house, other, first, { at: NOW });
    await anAnswer(house, other, second, { at: NOW, kind: 'rejected' });
    expect(await holds()).toEqual([['proposals-unincorporated', ['№ 1']]]);
    await rewrite(reportId, '1-b', 'Өзгерген абзац.');
    done(await link(first, ['1-b'], official));
    expect(await holds()).toEqual([['proposals-not-in-revision', ['№ 1']]]);
    await aRevision(house, reportId);
    expect(await holds()).toEqual([]);
    await house.dataSource.query(
      `update working_block set content = content - 'ru' where report_id = $1 and id = '1-b'`,
      [reportId],
    );
    await aRevision(house, reportId);
    expect(await readinessHolds(reader, reportId)).toEqual([
      { code: 'language-missing', places: [], languages: ['ru'] },
    ]);
  });
});
