import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JournalEntry, systemContext, Work, type PersonActor } from '#libs/platform';
import { WorkingBlock } from '#libs/reports';
import {
  aConsultation,
  aDraft,
  anAnswer,
  aProposal,
  aRevision,
  asked,
  closed,
  CLOSING,
  done,
  IN_TIME,
  journalOf,
  openHouse,
  proposalRow,
  type Consulted,
  type House,
} from '#test/builders/index';
import { AdmitLateProposal } from './admit-late-proposal.js';
import { PlaceAnchors } from './place-anchors.js';
import { Placement } from './placement.entity.js';
import { ReattachProposal } from './reattach-proposal.js';
import { WithdrawProposal } from './withdraw-proposal.js';

const REASON = 'Our members have decided otherwise.';
const LATE = new Date(CLOSING.getTime() + 60_000);

describe('A proposal that was handed in', () => {
  let house: House;
  let consulted: Consulted;

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house);
  });
  afterAll(() => house.close());

  describe('withdrawn', () => {
    const withdraw = (id: string, actor = consulted.representative, reason = REASON) =>
      house.get(WithdrawProposal).execute(asked(actor, IN_TIME), id, reason);

    it('keeps its number and its receipt', async () => {
      const id = await aProposal(house, consulted);
      done(await withdraw(id));
      expect(await proposalRow(house, id)).toMatchObject({
        state: 'withdrawn',
        withdrawalReason: REASON,
        number: expect.any(Number),
        receiptHash: expect.any(String),
      });
      expect((await journalOf(house, id)).at(-1)).toBe('proposal.withdrawn');
      expect(await withdraw(id)).toMatchObject({ refusal: { code: 'wrong-state' } });
    });

    it('needs a reason, its own organisation, and no answer yet', async () => {
      const id = await aProposal(house, consulted);
      expect(await withdraw(id, consulted.representative, '')).toMatchObject({
        refusal: { code: 'reason-missing' },
      });
      expect(await withdraw(id, consulted.coordinator)).toMatchObject({
        refusal: { code: 'mandate-missing' },
      });
      expect(await withdraw(await aDraft(house, consulted))).toMatchObject({
        refusal: { code: 'wrong-state' },
      });
      await anAnswer(house, consulted, id, { at: IN_TIME });
      expect(await withdraw(id)).toMatchObject({ refusal: { code: 'already-answered' } });
      expect((await proposalRow(house, id)).state).toBe('submitted');
    });
  });

  describe('late', () => {
    let late: Consulted;
    beforeAll(async () => {
      late = await aConsultation(house);
      await closed(house, late);
    });
    const admit = (id: string, actor: PersonActor, yes = true, reason = 'The post was late.') =>
      house.get(AdmitLateProposal).execute(asked(actor, LATE), id, yes, reason);

    it.each([
      [true, 'proposal.admitted'],
      [false, 'proposal.not-admitted'],
    ])('is admitted or not (%s) by a named person, once', async (yes, type) => {
      const id = await aProposal(house, late, { at: LATE });
      done(await admit(id, late.coordinator, yes));
      expect(await proposalRow(house, id)).toMatchObject({
        admitted: yes,
        admissionReason: 'The post was late.',
        admittedByName: late.coordinator.name,
      });
      expect((await journalOf(house, id)).at(-1)).toBe(type);
      expect(await admit(id, late.coordinator, !yes)).toMatchObject({
        refusal: { code: 'already-admitted' },
      });
    });

    it('is not for others to admit, nor is what came in time', async () => {
      const id = await aProposal(house, late, { at: LATE });
      expect(await admit(id, late.official)).toMatchObject({ refusal: { code: 'not-permitted' } });
      expect(await admit(id, late.representative)).toMatchObject({
        refusal: { code: 'not-permitted' },
      });
      expect(await admit(id, late.coordinator, true, 'ok')).toMatchObject({
        refusal: { code: 'text-too-short' },
      });
      const other = await aConsultation(house);
      const inTime = await aProposal(house, other);
      await closed(house, other);
      expect(await admit(inTime, other.coordinator)).toMatchObject({
        refusal: { code: 'not-late' },
      });
    });
  });

  describe('in a later revision', () => {
    let later: Consulted;
    let secondId: string;
    let kept: string;
    let moved: string;
    let lost: string;
    let whole: string;

    beforeAll(async () => {
      later = await aConsultation(house);
      const passage = (blockId: string, exact: string) =>
        aProposal(house, later, {
          anchor: { kind: 'passage', blockId, language: 'en', exact },
        });
      kept = await passage('1-a', 'first paragraph');
      moved = await passage('1-b', 'Bribe giving rose from 1440 to 1624 cases');
      lost = await passage('2-b', 'rose from 2440 to 2624');
      whole = await aProposal(house, later, { anchor: { kind: 'report' } });
      await rewrite('1-b', 'Bribe giving rose steeply from 1440 to 1624 cases.');
      await house.dataSource
        .getRepository(WorkingBlock)
        .delete({ reportId: later.reportId, id: '2-b' });
      secondId = (await aRevision(house, later.reportId)).id;
      await place(secondId);
    });

    async function rewrite(id: string, text: string): Promise<void> {
      await house.dataSource.query(
        `update working_block set content = jsonb_set(content, '{en,content,0,text}', to_jsonb($3::text))
         where report_id = $1 and id = $2`,
        [later.reportId, id, text],
      );
    }

    async function place(revisionId: string): Promise<void> {
      const entry = await house.dataSource
        .getRepository(JournalEntry)
        .findOneByOrFail({ subjectId: revisionId, type: 'revision.cut' });
      await house.dataSource.transaction((manager) =>
        house
          .get(PlaceAnchors)
          .handle(new Work(systemContext(), manager), { entry, subjectId: revisionId }),
      );
    }

    const statusOf = async (proposalId: string) =>
      (
        await house.dataSource
          .getRepository(Placement)
          .findOneBy({ proposalId, revisionId: secondId })
      )?.status;

    it('has a place, a doubtful one, or none, told in one entry', async () => {
      expect(await Promise.all([kept, moved, lost, whole].map(statusOf))).toEqual([
        'placed',
        'moved',
        'orphaned',
        'placed',
      ]);
      const entries = await house.dataSource
        .getRepository(JournalEntry)
        .findBy({ subjectId: secondId, type: 'revision.anchors-placed' });
      expect(entries.map(({ facts }) => facts)).toEqual([
        { revision: 2, placed: 2, moved: 1, orphaned: 1 },
      ]);
    });

    it('is attached anew by hand, and no later look undoes that', async () => {
      const reattach = house.get(ReattachProposal);
      const anchor = {
        kind: 'passage',
        blockId: '2-a',
        language: 'en',
        exact: 'paragraph',
      } as const;
      done(await reattach.execute(asked(later.official, IN_TIME), lost, secondId, anchor));
      await place(secondId);
      expect(
        await house.dataSource
          .getRepository(Placement)
          .findOneBy({ proposalId: lost, revisionId: secondId }),
      ).toMatchObject({ status: 'placed', blockId: '2-a', byHand: true, score: 1 });
      expect((await journalOf(house, lost)).at(-1)).toBe('proposal.reattached');
      expect(await proposalRow(house, lost)).toMatchObject({ anchorBlockId: '2-b' });

      for (const [actor, revisionId, where, code] of [
        [later.representative, secondId, anchor, 'not-permitted'],
        [later.official, later.revision.id, anchor, 'wrong-state'],
        [later.official, consulted.revision.id, anchor, 'not-found'],
        [later.official, secondId, { kind: 'section', blockId: '2-a' }, 'section-not-found'],
      ] as const)
        expect(
          await reattach.execute(asked(actor, IN_TIME), lost, revisionId, where),
        ).toMatchObject({ ok: false, refusal: { code } });
    });
  });
});
