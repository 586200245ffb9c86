import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CloseConsultation } from '#libs/consultations';
import { Clock, type PersonActor } from '#libs/platform';
import {
  aConsultation,
  aDraft,
  asked,
  anOrganisation,
  aPerson,
  CLOSING,
  consultationRow,
  done,
  IN_TIME,
  journalOf,
  openHouse,
  proposalRow,
  type Consulted,
  type House,
} from '#test/builders/index';
import { Proposal } from './proposal.entity.js';
import { DraftProposal } from './draft-proposal.js';
import { SubmitProposal } from './submit-proposal.js';

const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

describe('Proposals handed in together', () => {
  let house: House;
  let submit: SubmitProposal;

  beforeAll(async () => {
    house = await openHouse();
    submit = house.get(SubmitProposal);
  });
  afterAll(() => house.close());

  const rowsOf = ({ consultationId }: Consulted) =>
    house.dataSource
      .getRepository(Proposal)
      .find({ where: { consultationId }, order: { number: 'asc' } });

  it('forty at once get forty numbers in a row, and none is lost', async () => {
    const consulted = await aConsultation(house, { openToAll: true });
    const people: PersonActor[] = await times(8, async () =>
      aPerson(house, 'representative', await anOrganisation(house)),
    );
    const drafts = await times(40, (index) =>
      aDraft(house, consulted, { by: people[index % people.length]!, text: `Proposal ${index}` }),
    );
    const outcomes = await times(40, (index) =>
      submit.execute(asked(people[index % people.length]!, IN_TIME), drafts[index]!, 1),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const rows = await rowsOf(consulted);
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(new Set(rows.map(({ text }) => text)).size).toBe(40);
    expect(new Set(rows.map(({ receiptHash }) => receiptHash)).size).toBe(40);
    expect((await consultationRow(house, consulted.consultationId)).lastNumber).toBe(40);
    for (const id of drafts)
      expect(await journalOf(house, id)).toEqual(['proposal.drafted', 'proposal.submitted']);
  });

  it('at the closing instant are in time or late by their own moment, whoever commits first', async () => {
    const consulted = await aConsultation(house);
    const drafts = await times(24, () => aDraft(house, consulted));
    const arrived = (index: number) => new Date(CLOSING.getTime() - 1 + (index % 3));
    const [closed] = await Promise.all([
      house.get(Clock).pass(new Date(CLOSING.getTime() + 1)),
      ...drafts.map(async (id, index) =>
        done(await submit.execute(asked(consulted.representative, arrived(index)), id, 1)),
      ),
    ]);
    expect(closed).toBe(0);
    expect((await consultationRow(house, consulted.consultationId)).state).toBe('closed');
    const rows = await rowsOf(consulted);
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    for (const row of rows) expect(row.late).toBe(row.submittedAt! > CLOSING);
    expect(rows.filter(({ late }) => late)).toHaveLength(8);
  });

  it('while somebody closes by hand, likewise', async () => {
    const consulted = await aConsultation(house);
    const drafts = await times(9, () => aDraft(house, consulted));
    const arrived = (index: number) => new Date(IN_TIME.getTime() - 1 + (index % 3));
    const close = house.get(CloseConsultation);
    await Promise.all([
      ...drafts.map(async (id, index) =>
        done(await submit.execute(asked(consulted.representative, arrived(index)), id, 1)),
      ),
      close
        .execute(
          asked(consulted.coordinator, IN_TIME),
          consulted.consultationId,
          'All have spoken.',
        )
        .then(done),
    ]);
    const rows = await rowsOf(consulted);
    expect(rows).toHaveLength(9);
    // A proposal that arrives after the moment of closing is late, even if it is written first.
    const wrong = rows.filter(({ late, submittedAt }) => late && submittedAt! <= IN_TIME);
    expect(wrong).toEqual([]);
  });

  it('a double click with one intention is one proposal and one answer', async () => {
    const consulted = await aConsultation(house);
    const { representative, organisationId, consultationId } = consulted;
    const [first, second] = await times(2, () =>
      house.get(DraftProposal).execute(asked(representative, IN_TIME, 'draft-intention'), {
        consultationId,
        organisationId,
        anchor: { kind: 'report' },
        kind: 'support',
        language: 'kk',
        text: 'Қолдаймыз.',
        justification: '',
      }),
    );
    expect(second).toEqual(first);
    const { id } = done(first!);
    const submitted = await times(2, () =>
      submit.execute(asked(representative, IN_TIME, 'submit-intention'), id, 1),
    );
    expect(submitted).toEqual([
      { ok: true, value: { id } },
      { ok: true, value: { id } },
    ]);
    expect(await rowsOf(consulted)).toHaveLength(1);
    expect(await proposalRow(house, id)).toMatchObject({ number: 1, version: 2 });
    expect(await journalOf(house, id)).toEqual(['proposal.drafted', 'proposal.submitted']);
  });

  it('a double click without one is refused the second time', async () => {
    const consulted = await aConsultation(house);
    const id = await aDraft(house, consulted);
    const outcomes = await times(2, () =>
      submit.execute(asked(consulted.representative, IN_TIME), id, 1),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'already-submitted' },
    });
  });
});
