import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aConsultation,
  anAnswer,
  aProposal,
  asked,
  done,
  journalOf,
  openHouse,
  type Consulted,
  type House,
} from '#test/builders/index';
import { AnswerSatisfaction } from './answer-satisfaction.js';
import { Satisfaction } from './satisfaction.entity.js';

const NOW = new Date('2026-03-12T06:00:00Z');

describe('An answer is replied to by the organisation', () => {
  let house: House;
  let consulted: Consulted;

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house);
  });
  afterAll(() => house.close());

  const reply = (
    id: string,
    answer: 'satisfied' | 'formal_objection',
    comment: string | null = null,
    actor = consulted.representative,
  ) => house.get(AnswerSatisfaction).execute(asked(actor, NOW), id, answer, comment);
  const replyTo = (proposalId: string) =>
    house.dataSource.getRepository(Satisfaction).findOneBy({ proposalId });

  it('which may change its mind, and is asked again when the answer changes', async () => {
    const id = await aProposal(house, consulted);
    await anAnswer(house, consulted, id, { at: NOW });
    done(await reply(id, 'satisfied'));
    done(await reply(id, 'formal_objection', 'The figures are still not named.'));
    expect(await replyTo(id)).toMatchObject({
      answer: 'formal_objection',
      comment: 'The figures are still not named.',
      answeredByName: consulted.representative.name,
    });
    expect((await journalOf(house, id)).slice(-2)).toEqual([
      'satisfaction.answered',
      'satisfaction.answered',
    ]);
    await anAnswer(house, consulted, id, { at: NOW, kind: 'rejected' });
    expect(await replyTo(id)).toBeNull();
  });

  it('and by nobody else, and not before there is an answer, and an objection says why', async () => {
    const id = await aProposal(house, consulted);
    expect(await reply(id, 'satisfied')).toMatchObject({ refusal: { code: 'wrong-state' } });
    await anAnswer(house, consulted, id, { at: NOW });
    expect(await reply(id, 'satisfied', null, consulted.official)).toMatchObject({
      refusal: { code: 'mandate-missing' },
    });
    expect(await reply(id, 'formal_objection', ' ')).toMatchObject({
      refusal: { code: 'reason-missing', field: 'comment' },
    });
    expect(await replyTo(id)).toBeNull();
  });
});
