import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { receiptHash } from '#libs/domain';
import { CutRevision } from '#libs/reports';
import { VISITOR } from '#libs/platform';
import {
  aConsultation,
  aDraft,
  anOrganisation,
  aPerson,
  aProposal,
  asked,
  aText,
  aTrilingualBlock,
  closed,
  CLOSING,
  done,
  IN_TIME,
  journalOf,
  openHouse,
  OPENING,
  proposalRow,
  type Consulted,
  type House,
} from '#test/builders/index';
import { Placement } from './placement.entity.js';
import { SubmitProposal } from './submit-proposal.js';

describe('SubmitProposal', () => {
  let house: House;
  let consulted: Consulted;
  let submit: SubmitProposal;

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house);
    submit = house.get(SubmitProposal);
  });
  afterAll(() => house.close());

  it('gives a number, a time and a receipt that anyone can compute again', async () => {
    const id = await aDraft(house, consulted);
    done(await submit.execute(asked(consulted.representative, IN_TIME), id, 1));
    const row = await proposalRow(house, id);
    expect(row).toMatchObject({
      state: 'submitted',
      number: 1,
      late: false,
      admitted: null,
      version: 2,
      submittedAt: IN_TIME,
      submittedById: consulted.representative.personId,
      anchor: {
        kind: 'passage',
        blockId: '1-a',
        language: 'en',
        quote: { exact: 'first paragraph', prefix: 'This is the ', suffix: ' of chapter 1.' },
        position: { start: 12, end: 27 },
      },
    });
    expect(row.receiptHash).toBe(
      receiptHash({
        ...row,
        proposalId: id,
        revisionHash: consulted.revision.hash,
        submittedAt: IN_TIME,
        timeliness: 'on_time',
      }),
    );
    expect(await journalOf(house, id)).toEqual(['proposal.drafted', 'proposal.submitted']);
  });

  it.each([
    ['at the last moment', CLOSING, false],
    ['a millisecond after', new Date(CLOSING.getTime() + 1), true],
  ])('%s is in time or late by the moment it arrived', async (_when, at, late) => {
    const id = await aProposal(house, consulted, { at });
    expect(await proposalRow(house, id)).toMatchObject({
      state: 'submitted',
      late,
      submittedAt: at,
    });
  });

  it('keeps what comes after a closing by hand, and marks it late', async () => {
    const other = await aConsultation(house);
    await closed(house, other);
    const id = await aProposal(house, other, { at: new Date('2026-03-21T00:00:00Z') });
    expect(await proposalRow(house, id)).toMatchObject({ late: true, number: 1 });
  });

  it('gets its place at once in a revision that was cut meanwhile', async () => {
    const other = await aConsultation(house);
    await aText(house, other.reportId, [aTrilingualBlock('new', 'paragraph', { kk: 'Жаңа' })]);
    done(
      await house
        .get(CutRevision)
        .execute(asked(other.coordinator, IN_TIME), { reportId: other.reportId }),
    );
    const proposalId = await aProposal(house, other);
    expect(await house.dataSource.getRepository(Placement).findBy({ proposalId })).toMatchObject([
      { status: 'placed', blockId: '1-a', startOffset: 12, endOffset: 27, score: 1 },
    ]);
  });

  const refusals: [string, () => Promise<unknown>, string][] = [
    [
      'a visitor',
      async () => submit.execute(asked(VISITOR, IN_TIME), await aDraft(house, consulted), 1),
      'not-signed-in',
    ],
    [
      'staff, to whom a draft does not exist',
      async () =>
        submit.execute(asked(consulted.coordinator, IN_TIME), await aDraft(house, consulted), 1),
      'not-found',
    ],
    [
      'another organisation, likewise',
      async () => {
        const other = await aPerson(house, 'representative', await anOrganisation(house));
        return submit.execute(asked(other, IN_TIME), await aDraft(house, consulted), 1);
      },
      'not-found',
    ],
    [
      'a version that is no longer the latest',
      async () =>
        submit.execute(asked(consulted.representative, IN_TIME), await aDraft(house, consulted), 7),
      'stale-edit',
    ],
    [
      'what was handed in already',
      async () =>
        submit.execute(
          asked(consulted.representative, IN_TIME),
          await aProposal(house, consulted),
          2,
        ),
      'already-submitted',
    ],
    [
      'what says nothing',
      async () =>
        submit.execute(
          asked(consulted.representative, IN_TIME),
          await aDraft(house, consulted, { text: ' ' }),
          1,
        ),
      'text-empty',
    ],
    [
      'a proposal before the opening',
      async () => {
        const soon = await aConsultation(house, { announcedAt: new Date('2026-02-20T00:00:00Z') });
        const before = new Date(OPENING.getTime() - 1);
        const id = await aDraft(house, soon, { at: before });
        return submit.execute(asked(soon.representative, before), id, 1);
      },
      'window-not-open',
    ],
  ];
  it.each(refusals)('refuses %s', async (_what, refused, code) => {
    expect(await refused()).toMatchObject({ ok: false, refusal: { code } });
  });
});
