import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Loaders, systemContext, Work } from '#libs/platform';
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
import { DispositionQueries } from './disposition.queries.js';
import { RemindOfReplies } from './remind-of-replies.js';
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

  it('which is reminded once before the last day, and whose silence is shown after it', async () => {
    const id = await aProposal(house, consulted);
    const replied = await aProposal(house, consulted);
    await anAnswer(house, consulted, id, { at: NOW });
    await anAnswer(house, consulted, replied, { at: NOW });
    done(await reply(replied, 'satisfied'));
    const at = (day: string): Date => new Date(`${day}T06:00:00Z`);
    const due = house.get(RemindOfReplies);
    const owed = async (now: Date): Promise<string[]> => {
      const found = await due.find(new Work(systemContext(now), house.dataSource.manager), 50);
      return found.filter((one) => one === id || one === replied);
    };
    const remind = (now: Date) =>
      house.dataSource.transaction((manager) =>
        due.happen(new Work(systemContext(now), manager), id),
      );
    // Answered on Thursday 12 March: fifteen working days end on Thursday 2 April.
    const answer = await house.get(DispositionQueries).answer(new Loaders(), id);
    expect(answer?.replyBy).toBe('2026-04-02');
    expect(await owed(at('2026-03-29'))).toEqual([]);
    expect(await owed(new Date('2026-03-30T03:59:00Z'))).toEqual([]);
    expect(await owed(at('2026-03-30'))).toEqual([id]);
    await remind(at('2026-03-30'));
    expect((await journalOf(house, id)).at(-1)).toBe('satisfaction.reminded');
    expect(await owed(at('2026-03-31'))).toEqual([]);
    await expect(remind(at('2026-03-31'))).rejects.toMatchObject({
      refusal: { code: 'nothing-changed' },
    });
    // An answer given anew begins anew.
    await anAnswer(house, consulted, id, { at: at('2026-04-10'), kind: 'rejected' });
    expect(await owed(at('2026-04-28'))).toEqual([id]);
    expect(await owed(at('2026-05-04'))).toEqual([]);
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
