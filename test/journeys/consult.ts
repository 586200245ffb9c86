import { PASSAGE } from './write.js';
import type { Company } from './cast.js';

const MINUTE_MS = 60_000;
const soon = (minutes: number): string => new Date(Date.now() + minutes * MINUTE_MS).toISOString();

const organisationIds = ({ cast }: Company, keys: readonly string[]) =>
  keys.map((key) => cast.organisations.get(key));

export async function openConsultation(
  company: Company,
  reportId: string,
  revisionId: string,
): Promise<string> {
  const { id } = await company
    .as('coordinator')
    .act<{ id: string }>(
      'openConsultation(input: $input)',
      'Consultation',
      'id state',
      '$input: OpenConsultationInput!',
      {
        input: {
          reportId,
          revisionId,
          opensAt: soon(0),
          closesAt: soon(60 * 24 * 14),
          openToAll: false,
          organisationIds: organisationIds(company, ['zhanaru', 'talap', 'civil-alliance']),
        },
      },
    );
  return id;
}

/** The meeting at the service centre. @returns the id of what the movement said there */
export async function holdMeeting(
  company: Company,
  consultationId: string,
): Promise<{ meetingId: string; interventionId: string }> {
  const coordinator = company.as('coordinator');
  const [zhanaru] = organisationIds(company, ['zhanaru']);
  const { id: meetingId } = await coordinator.act<{ id: string }>(
    'planMeeting(input: $input)',
    'Meeting',
    'id',
    '$input: PlanMeetingInput!',
    {
      input: {
        consultationId,
        title: {
          kk: 'Жобаны таныстыру',
          ru: 'Представление проекта',
          en: 'Presentation of the draft',
        },
        venue: { kk: 'Антикор орталығы', ru: 'Антикор орталығы', en: 'Antikor ortalygy' },
        startsAt: soon(0),
        moderator: 'Chief of staff',
        presenter: 'Director of the department',
        agenda: [{ title: { kk: 'Баяндама', ru: 'Доклад', en: 'The report' }, minutes: 30 }],
        organisationIds: organisationIds(company, ['zhanaru', 'talap']),
      },
    },
  );
  await coordinator.act(
    'recordAttendance(input: $input)',
    'Meeting',
    'id',
    '$input: RecordAttendanceInput!',
    {
      input: {
        meetingId,
        entries: [
          {
            organisationId: zhanaru,
            present: true,
            people: 2,
            generalPosition: 'supports_with_proposals',
          },
        ],
      },
    },
  );
  const { interventions } = await coordinator.act<{ interventions: { id: string }[] }>(
    'recordIntervention(input: $input)',
    'Meeting',
    'interventions { id }',
    '$input: RecordInterventionInput!',
    {
      input: {
        meetingId,
        organisationId: zhanaru,
        text: 'Өңірлік зерттеулер қосылсын.',
        language: 'kk',
      },
    },
  );
  return { meetingId, interventionId: interventions[0]?.id ?? '' };
}

export async function confirmMinutes({ as }: Company, meetingId: string): Promise<void> {
  await as('coordinator').act(
    'confirmMinutes(meetingId: $id, conclusion: $conclusion)',
    'Meeting',
    'state',
    '$id: ID!, $conclusion: TrilingualInput!',
    {
      id: meetingId,
      conclusion: {
        kk: 'Жоба қолдау тапты.',
        ru: 'Проект поддержан.',
        en: 'The draft was supported.',
      },
    },
  );
}

export interface Submitted {
  readonly id: string;
  readonly number: number;
  readonly receipt: { readonly hash: string; readonly at: string };
}

/** What was said at the meeting becomes a draft of the organisation, on the whole report. */
export async function submitIntervention(
  { as }: Company,
  interventionId: string,
): Promise<Submitted> {
  const draft = await as('representative-zhanaru').act<{ id: string; version: number }>(
    'draftProposalFromIntervention(interventionId: $id, anchor: { kind: report }, kind: addition)',
    'Proposal',
    'id version',
    '$id: ID!',
    { id: interventionId },
  );
  return submit({ as } as Company, 'representative-zhanaru', draft);
}

/** A proposal on a passage of the circulated revision, drafted and handed in. */
export async function proposeOnPassage(
  company: Company,
  consultationId: string,
): Promise<Submitted> {
  const visitor = company.as('representative-talap');
  const { consultation } = await visitor.ask<{
    consultation: { revision: { blocks: { edges: { node: { blockId: string } }[] } } };
  }>(
    'query ($id: ID!) { consultation(id: $id) { revision { blocks(first: 50) { edges { node { blockId } } } } } }',
    { id: consultationId },
  );
  const blockId = consultation.revision.blocks.edges.at(-1)?.node.blockId;
  const draft = await visitor.act<{ id: string; version: number }>(
    'draftProposal(input: $input)',
    'Proposal',
    'id version state number',
    '$input: DraftProposalInput!',
    {
      input: {
        consultationId,
        organisationId: company.cast.organisations.get('talap'),
        kind: 'amendment',
        language: 'kk',
        anchor: {
          kind: 'passage',
          blockId,
          language: 'kk',
          exact: PASSAGE,
          start: 0,
          end: PASSAGE.length,
        },
        text: 'Сауалнама өңірлер бойынша жеке жүргізілсін.',
        justification: 'Орташа көрсеткіш өңірлердің айырмашылығын көрсетпейді.',
        proposedWording: 'Тұрғындар сауалнамасы әр өңірде жеке жүргізілді.',
      },
    },
  );
  return submit(company, 'representative-talap', draft);
}

function submit(
  { as }: Company,
  persona: string,
  { id, version }: { id: string; version: number },
): Promise<Submitted> {
  return as(persona).act<Submitted>(
    'submitProposal(id: $id, version: $version)',
    'Proposal',
    'id number receipt { hash at }',
    '$id: ID!, $version: Int!',
    { id, version },
  );
}

export async function closeConsultation({ as }: Company, id: string): Promise<void> {
  await as('coordinator').act(
    'closeConsultation(id: $id, reason: $reason)',
    'Consultation',
    'state',
    '$id: ID!, $reason: String!',
    { id, reason: 'Барлық шақырылған ұйым ұсынысын тапсырды.' },
  );
}
