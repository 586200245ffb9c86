import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfirmMinutes, Intervention, RecordAttendance, RecordIntervention } from '#libs/meetings';
import { Loaders, VISITOR, type PersonActor } from '#libs/platform';
import {
  aConsultation,
  aMeeting,
  anOrganisation,
  aPerson,
  asked,
  done,
  journalOf,
  openHouse,
  proposalRow,
  SITTING,
  type Consulted,
  type House,
} from '#test/builders/index';
import { DiscardProposal } from './discard-proposal.js';
import { DraftProposalFromIntervention } from './draft-proposal-from-intervention.js';
import { ParticipantQueries } from './participants.queries.js';
import { ProposalQueries } from './proposal.queries.js';
import { SubmitProposal } from './submit-proposal.js';

const DURING = new Date(SITTING.getTime() + 600_000);
const WORDS = 'Өңірлік әлеуметтік зерттеулер қосылсын.';

describe('What an organisation said at the meeting', () => {
  let house: House;
  let consulted: Consulted;
  let meetingId: string;

  beforeAll(async () => {
    house = await openHouse();
    consulted = await aConsultation(house);
    meetingId = await aMeeting(house, consulted);
  });
  afterAll(() => house.close());

  async function anIntervention(): Promise<string> {
    const { coordinator, organisationId } = consulted;
    done(
      await house.get(RecordIntervention).execute(asked(coordinator, DURING), {
        meetingId,
        organisationId,
        text: WORDS,
        language: 'kk',
      }),
    );
    const [last] = await house.dataSource
      .getRepository(Intervention)
      .find({ where: { meetingId }, order: { id: 'desc' }, take: 1 });
    return last!.id;
  }

  const draft = (interventionId: string, actor: PersonActor = consulted.coordinator) =>
    house
      .get(DraftProposalFromIntervention)
      .execute(
        asked(actor, DURING),
        interventionId,
        { kind: 'section', blockId: '2-h' },
        'addition',
      );

  it('becomes a draft in its name, which from then on is its own', async () => {
    const interventionId = await anIntervention();
    const { id } = done(await draft(interventionId));
    expect(await proposalRow(house, id)).toMatchObject({
      state: 'draft',
      kind: 'addition',
      organisationId: consulted.organisationId,
      interventionId,
      text: WORDS,
      language: 'kk',
      anchorBlockId: '2-h',
      draftedById: consulted.coordinator.personId,
    });
    const queries = house.get(ProposalQueries);
    for (const [actor, sees] of [
      [consulted.representative, true],
      [consulted.coordinator, false],
      [VISITOR, false],
    ] as const) {
      const found = await queries.ofIntervention(asked(actor), new Loaders(), interventionId);
      expect(found?.id).toBe(sees ? id : undefined);
    }
    const by = asked(consulted.representative, DURING);
    done(await house.get(SubmitProposal).execute(by, id, 1));
    expect(await proposalRow(house, id)).toMatchObject({ state: 'submitted', number: 1 });
    expect(await journalOf(house, id)).toEqual(['proposal.drafted', 'proposal.submitted']);
  });

  it('becomes one only once, and again when the organisation threw it away', async () => {
    const interventionId = await anIntervention();
    const outcomes = await Promise.all([draft(interventionId), draft(interventionId)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'nothing-changed' } });
    const { id } = done(outcomes.find(({ ok }) => ok)!);
    done(await house.get(DiscardProposal).execute(asked(consulted.representative, DURING), id));
    done(await draft(interventionId));
  });

  it('is drafted by its own representative as well, and by nobody of another organisation', async () => {
    const interventionId = await anIntervention();
    const other = await aPerson(house, 'representative', await anOrganisation(house));
    for (const actor of [consulted.official, other])
      expect(await draft(interventionId, actor)).toMatchObject({
        refusal: { code: 'not-permitted' },
      });
    done(await draft(interventionId, consulted.representative));
    expect(await draft(meetingId)).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('can still be drafted from confirmed minutes, when its general position is public', async () => {
    const interventionId = await anIntervention();
    const { coordinator, organisationId, consultationId } = consulted;
    const by = asked(coordinator, DURING);
    const entry = {
      organisationId,
      present: true,
      people: 2,
      generalPosition: 'supports_with_proposals',
    } as const;
    done(await house.get(RecordAttendance).execute(by, meetingId, [entry]));
    const participants = async (actor: Parameters<typeof asked>[0]) =>
      house.get(ParticipantQueries).of(asked(actor), new Loaders(), consultationId);
    expect(await participants(VISITOR)).toMatchObject([
      { organisationId, proposalCount: 1, generalPosition: null },
    ]);
    expect(await participants(coordinator)).toMatchObject([
      { generalPosition: 'supports_with_proposals' },
    ]);
    const conclusion = { kk: 'Жоба қолдау тапты.', ru: 'Проект поддержан.', en: 'Supported.' };
    done(await house.get(ConfirmMinutes).execute(by, meetingId, conclusion));
    expect(await participants(VISITOR)).toMatchObject([
      { generalPosition: 'supports_with_proposals' },
    ]);
    done(await draft(interventionId));
  });
});
