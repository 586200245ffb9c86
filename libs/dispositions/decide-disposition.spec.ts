import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Trilingual } from '#libs/domain';
import { AdmitLateProposal, WithdrawProposal } from '#libs/proposals';
import {
  aConsultation,
  aDraft,
  anOrganisation,
  aPerson,
  aProposal,
  asked,
  closed,
  CLOSING,
  done,
  IN_TIME,
  journalOf,
  openHouse,
  REASON,
  type Consulted,
  type House,
} from '#test/builders/index';
import { DecideDisposition, type Decided } from './decide-disposition.js';
import { DecideDispositions } from './decide-dispositions.js';
import { DispositionVersion } from './disposition-version.entity.js';
import { Disposition } from './disposition.entity.js';

const NOW = new Date('2026-03-12T06:00:00Z');

describe('The answer to a proposal', () => {
  let house: House;
  let consulted: Consulted;

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house);
  });
  afterAll(() => house.close());

  const decide = (proposalId: string, rest: Partial<Decided> = {}, actor = consulted.official) =>
    house
      .get(DecideDisposition)
      .execute(asked(actor, NOW), { proposalId, kind: 'rejected', reason: REASON, ...rest });
  const answerTo = (proposalId: string) =>
    house.dataSource.getRepository(Disposition).findOneBy({ proposalId });

  it('is kept with its reason, and so is every answer before it', async () => {
    const id = await aProposal(house, consulted);
    done(await decide(id));
    done(await decide(id, { kind: 'noted' }));
    expect(await answerTo(id)).toMatchObject({
      kind: 'noted',
      reason: REASON,
      version: 2,
      decidedAt: NOW,
      decidedByName: consulted.official.name,
    });
    const versions = await house.dataSource
      .getRepository(DispositionVersion)
      .find({ where: { proposalId: id }, order: { version: 'asc' } });
    expect(versions.map(({ kind, version }) => [version, kind])).toEqual([
      [1, 'rejected'],
      [2, 'noted'],
    ]);
    expect((await journalOf(house, id)).slice(2)).toEqual([
      'disposition.decided',
      'disposition.decided',
    ]);
    expect(await decide(id, { kind: 'noted' })).toMatchObject({
      refusal: { code: 'nothing-changed' },
    });
  });

  const reasons: [string, Partial<Trilingual>, string, string][] = [
    ['no Kazakh', { kk: ' ' }, 'reason-missing', 'reason.kk'],
    ['not in the proposal’s language', { en: '' }, 'reason-missing', 'reason.en'],
    ['a shrug', { kk: 'Жоқ.' }, 'text-too-short', 'reason.kk'],
    ['a shrug in a third language', { ru: 'Нет.' }, 'text-too-short', 'reason.ru'],
    ['NUL', { en: 'Because of the \0 in it.' }, 'text-not-valid', 'reason.en'],
  ];
  it.each(reasons)('is refused: %s', async (_what, reason, code, field) => {
    const id = await aProposal(house, consulted);
    expect(await decide(id, { reason: { ...REASON, ...reason } })).toMatchObject({
      ok: false,
      refusal: { code, field },
    });
    expect(await answerTo(id)).toBeNull();
  });

  it('may leave out a third language', async () => {
    const id = await aProposal(house, consulted);
    done(await decide(id, { reason: { ...REASON, ru: '' } }));
    expect((await answerTo(id))?.reason).toEqual({ ...REASON, ru: '' });
  });

  const refusals: [string, () => Promise<unknown>, string][] = [
    [
      'of a draft, which does not exist',
      async () => decide(await aDraft(house, consulted)),
      'not-found',
    ],
    [
      'of what was withdrawn',
      async () => {
        const id = await aProposal(house, consulted);
        const by = asked(consulted.representative, IN_TIME);
        done(await house.get(WithdrawProposal).execute(by, id, 'We think otherwise now.'));
        return decide(id);
      },
      'wrong-state',
    ],
    [
      'by its own organisation',
      async () => decide(await aProposal(house, consulted), {}, consulted.representative),
      'not-permitted',
    ],
    [
      'by an official of another agency',
      async () =>
        decide(
          await aProposal(house, consulted),
          {},
          await aPerson(house, 'answering_official', await anOrganisation(house, 'agency')),
        ),
      'not-permitted',
    ],
    [
      'by an editor',
      async () =>
        decide(
          await aProposal(house, consulted),
          {},
          await aPerson(house, 'editor', consulted.agencyId),
        ),
      'not-permitted',
    ],
    ['to an id that is none', async () => decide('none'), 'not-found'],
  ];
  it.each(refusals)('is refused: %s', async (_what, refused, code) => {
    expect(await refused()).toMatchObject({ ok: false, refusal: { code } });
  });

  it('waits until a late proposal is admitted', async () => {
    const late = await aConsultation(house);
    await closed(house, late);
    const at = new Date(CLOSING.getTime() + 60_000);
    const admitted = await aProposal(house, late, { at });
    const shut = await aProposal(house, late, { at });
    expect(await decide(admitted, {}, late.official)).toMatchObject({
      refusal: { code: 'proposals-late-undecided', places: [{ id: admitted, label: '№ 1' }] },
    });
    const admit = house.get(AdmitLateProposal);
    const by = asked(late.coordinator, at);
    done(await admit.execute(by, admitted, true, 'The post was late.'));
    done(await admit.execute(by, shut, false, 'It was far too late.'));
    done(await decide(admitted, {}, late.official));
    expect(await decide(shut, {}, late.official)).toMatchObject({
      refusal: { code: 'wrong-state' },
    });
  });

  describe('duplicate', () => {
    const duplicate = (id: string, duplicateOfId: string | null) =>
      decide(id, { kind: 'duplicate', duplicateOfId });

    it('points at the proposal that asks the same', async () => {
      const [original, copy] = [
        await aProposal(house, consulted),
        await aProposal(house, consulted),
      ];
      done(await duplicate(copy, original));
      expect((await answerTo(copy))?.duplicateOfId).toBe(original);
    });

    it('never makes a chain or a ring', async () => {
      const [a, b, c] = [
        await aProposal(house, consulted),
        await aProposal(house, consulted),
        await aProposal(house, consulted),
      ];
      const elsewhere = await aProposal(house, await aConsultation(house));
      done(await duplicate(b, a));
      for (const [id, of, code] of [
        [a, a, 'duplicate-of-itself'],
        [a, b, 'duplicate-of-itself'],
        [c, b, 'duplicate-of-duplicate'],
        [a, c, 'has-duplicates'],
        [c, elsewhere, 'duplicate-elsewhere'],
        [c, null, 'not-found'],
      ] as const)
        expect(await duplicate(id, of)).toMatchObject({ ok: false, refusal: { code } });
    });
  });

  describe('to many at once', () => {
    const bulk = (items: Decided[], key?: string) =>
      house.get(DecideDispositions).execute(asked(consulted.official, NOW, key), items);
    const item = (proposalId: string, rest: Partial<Decided> = {}): Decided => ({
      proposalId,
      kind: 'noted',
      reason: REASON,
      ...rest,
    });

    it('keeps a reason for each, and does a repeated intention once', async () => {
      const ids = [await aProposal(house, consulted), await aProposal(house, consulted)];
      const items = ids.map((id, index) =>
        item(id, { reason: { ...REASON, en: `This is reason number ${index}.` } }),
      );
      const first = await bulk(items, 'bulk-intention-1');
      expect(first).toEqual(ids.map((id) => ({ ok: true, value: { id } })));
      expect(await bulk(items, 'bulk-intention-1')).toEqual(first);
      for (const [index, id] of ids.entries())
        expect(await answerTo(id)).toMatchObject({
          version: 1,
          reason: { en: `This is reason number ${index}.` },
        });
    });

    it('records all or none, and says of each why', async () => {
      const [good, bad, ugly] = [
        await aProposal(house, consulted),
        await aProposal(house, consulted),
        await aDraft(house, consulted),
      ];
      const outcomes = await bulk([
        item(good),
        item(bad, { reason: { ...REASON, kk: '' } }),
        item(ugly),
      ]);
      expect(outcomes).toMatchObject([
        { ok: false, refusal: { code: 'held-back' } },
        { ok: false, refusal: { code: 'reason-missing' } },
        { ok: false, refusal: { code: 'not-found' } },
      ]);
      expect(await answerTo(good)).toBeNull();
      expect((await journalOf(house, good)).at(-1)).toBe('proposal.submitted');
    });
  });
});
