import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#libs/platform';
import {
  aConsultation,
  aPerson,
  aProposal,
  asked,
  done,
  journalOf,
  openHouse,
  proposalRow,
  REASON,
  type Consulted,
  type House,
} from '#test/builders/index';
import { DecideDisposition } from './decide-disposition.js';
import { ReleaseProposal } from './release-proposal.js';
import { TakeProposal } from './take-proposal.js';

const NOW = new Date('2026-03-12T06:00:00Z');

describe('An answer is prepared by one official', () => {
  let house: House;
  let consulted: Consulted;
  let colleague: PersonActor;

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house);
    colleague = await aPerson(house, 'answering_official', consulted.agencyId);
  });
  afterAll(() => house.close());

  const take = (id: string, actor = consulted.official) =>
    house.get(TakeProposal).execute(asked(actor, NOW), id);
  const giveBack = (id: string, actor = consulted.official) =>
    house.get(ReleaseProposal).execute(asked(actor, NOW), id);
  const decide = (proposalId: string, actor: PersonActor) =>
    house
      .get(DecideDisposition)
      .execute(asked(actor, NOW), { proposalId, kind: 'rejected', reason: REASON });

  it('who takes the proposal and gives it back', async () => {
    const id = await aProposal(house, consulted);
    done(await take(id));
    done(await take(id));
    expect((await proposalRow(house, id)).takenById).toBe(consulted.official.personId);
    expect(await take(id, colleague)).toMatchObject({
      refusal: { code: 'already-taken', facts: { by: consulted.official.name } },
    });
    expect(await decide(id, colleague)).toMatchObject({ refusal: { code: 'already-taken' } });
    expect(await giveBack(id, colleague)).toMatchObject({ refusal: { code: 'already-taken' } });
    done(await giveBack(id));
    expect(await giveBack(id)).toMatchObject({ refusal: { code: 'nothing-changed' } });
    expect(await journalOf(house, id)).toEqual([
      'proposal.drafted',
      'proposal.submitted',
      'proposal.taken',
      'proposal.given-back',
    ]);
  });

  it('when two reach for it, and a coordinator can free it', async () => {
    const id = await aProposal(house, consulted);
    const outcomes = await Promise.all([take(id), take(id, colleague)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    done(await giveBack(id, consulted.coordinator));
    expect((await proposalRow(house, id)).takenById).toBeNull();
  });
});
