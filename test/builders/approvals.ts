import { randomUUID } from 'node:crypto';
import type { Disposition as DispositionKind, ReportState, Trilingual } from '#libs/domain';
import { blockText, canonicalBytes, revisionHash, type Block } from '#libs/domain/document';
import { LANGUAGES, replyByDay } from '#libs/domain';
import { Consultation } from '#libs/consultations';
import { Disposition } from '#libs/dispositions';
import { systemContext, Work, type PersonActor } from '#libs/platform';
import { Proposal } from '#libs/proposals';
import { Report, Revision, RevisionBlock, WorkingBlock } from '#libs/reports';
import type { House } from './open-house.js';
import { anOffice, anOrganisation, aPerson } from './people.js';

const AT = new Date('2026-01-12T05:00:00Z');
const TITLE: Trilingual = {
  kk: 'Ұлттық баяндама',
  ru: 'Национальный доклад',
  en: 'National Report',
};

/** A block that says the same in three languages. */
export function aBlock(id: string, text: string, rest: Partial<Block> = {}): Block {
  const kind = rest.kind ?? 'paragraph';
  const level = rest.level ?? null;
  const ordered = rest.ordered ?? null;
  const node = (words: string) => ({
    type: kind,
    attrs: {
      id,
      ...(level === null ? {} : { level }),
      ...(ordered === null ? {} : { ordered }),
    },
    content: [{ type: 'text', text: words }],
  });
  const content = { kk: node(`${text} (қаз)`), ru: node(`${text} (рус)`), en: node(text) };
  return { id, kind, level, ordered, content, ...rest };
}

export interface ReportToApprove {
  readonly reportId: string;
  readonly agencyId: string;
  readonly consultationId: string;
  readonly coordinator: PersonActor;
  readonly press: PersonActor;
  /** What was circulated, and what is to be signed. */
  readonly circulated: Revision;
  readonly revision: Revision;
  /** In the order of the usual route; the last belongs to another organisation. */
  readonly approvers: readonly { readonly officeId: string; readonly actor: PersonActor }[];
}

/** A report that was consulted on and revised: only its approval is missing. */
export async function aReportToApprove(
  house: House,
  given: {
    readonly state?: ReportState;
    readonly before?: readonly Block[];
    readonly after?: readonly Block[];
  } = {},
): Promise<ReportToApprove> {
  const agencyId = await anOrganisation(house, 'agency');
  const coordinator = await aPerson(house, 'coordinator', agencyId);
  const press = await aPerson(house, 'press', agencyId);
  const approvers = [];
  const headOfState = await anOrganisation(house, 'state_body');
  const seats = [
    ['department_director', agencyId],
    ['head_of_agency', agencyId],
    ['office_of_head_of_state', headOfState],
  ] as const;
  for (const [position, [key, organisationId]] of seats.entries()) {
    const officeId = await anOffice(house, organisationId, key, position + 1);
    const actor = await aPerson(house, 'approver', organisationId, officeId);
    approvers.push({ officeId, actor });
  }
  const before = given.before ?? [
    aBlock('b1', '1. Prevention', { kind: 'heading', level: 1 }),
    aBlock('b2', 'Education comes first.'),
  ];
  const after = given.after ?? [before[0]!, aBlock('b2', 'Education and openness come first.')];
  const reportId = await aReportRow(house, agencyId, given.state ?? 'revising');
  const circulated = await aCutRevision(house, reportId, 1, before);
  const revision = await aCutRevision(house, reportId, 2, after);
  await writeWorkingCopy(house, reportId, after);
  const consultationId = randomUUID();
  await house.dataSource.getRepository(Consultation).insert({
    id: consultationId,
    reportId,
    revisionId: circulated.id,
    state: 'closed',
    opensAt: AT,
    closesAt: new Date('2026-02-12T05:00:00Z'),
    closedAt: new Date('2026-02-12T05:00:00Z'),
    openToAll: true,
    message: null,
    announcedAt: AT,
    lastNumber: 0,
    closingSoonToldAt: null,
  });
  return {
    reportId,
    agencyId,
    consultationId,
    coordinator,
    press,
    circulated,
    revision,
    approvers,
  };
}

const within = (house: House): Work => new Work(systemContext(), house.dataSource.manager);

async function aReportRow(house: House, agencyId: string, state: ReportState): Promise<string> {
  const id = randomUUID();
  await house.dataSource.getRepository(Report).insert({
    id,
    slug: `report-${id.slice(0, 8)}`,
    agencyId,
    title: TITLE,
    subject: TITLE,
    periodStart: '2025-01-01',
    periodEnd: '2025-12-31',
    state,
    stateSince: AT,
    createdAt: AT,
  });
  return id;
}

/** A revision as the cutting of one leaves it: bytes, hash and rows. */
export async function aCutRevision(
  house: House,
  reportId: string,
  number: number,
  blocks: readonly Block[],
): Promise<Revision> {
  const text = { title: TITLE, blocks: [...blocks] };
  const revision: Revision = {
    id: randomUUID(),
    reportId,
    number,
    hash: revisionHash(text),
    title: TITLE,
    canonical: Buffer.from(canonicalBytes(text)),
    blockCount: blocks.length,
    note: null,
    cutAt: AT,
    cutByName: 'editor',
  };
  await house.dataSource.getRepository(Revision).insert(revision);
  await within(house).insert(
    RevisionBlock,
    blocks.map(({ id: blockId, kind, level, ordered, content }, position) => ({
      revisionId: revision.id,
      position,
      blockId,
      kind,
      level,
      ordered,
      content,
      text: Object.fromEntries(
        LANGUAGES.map((language) => [language, blockText(blocks[position]!, language)]),
      ),
    })),
  );
  return revision;
}

export async function writeWorkingCopy(
  house: House,
  reportId: string,
  blocks: readonly Block[],
): Promise<void> {
  await house.dataSource.getRepository(WorkingBlock).delete({ reportId });
  await within(house).insert(
    WorkingBlock,
    blocks.map((block, position) => ({
      ...block,
      reportId,
      position,
      version: 1,
      editedAt: AT,
      editedByName: 'editor',
    })),
  );
}

/** A submitted proposal on the whole report, with its answer where one is given. */
export async function aSubmittedProposal(
  house: House,
  report: Pick<ReportToApprove, 'reportId' | 'consultationId'>,
  number: number,
  answer: DispositionKind | null = null,
): Promise<string> {
  const id = randomUUID();
  const organisationId = await anOrganisation(house);
  await house.dataSource.getRepository(Proposal).insert({
    id,
    consultationId: report.consultationId,
    reportId: report.reportId,
    organisationId,
    number,
    state: 'submitted',
    kind: 'amendment',
    language: 'kk',
    anchor: { kind: 'section', blockId: 'b1' },
    anchorBlockId: 'b1',
    text: 'Ашықтық туралы айтылсын',
    justification: 'Білім беру жалғыз жеткіліксіз',
    proposedWording: null,
    draftedById: null,
    draftedAt: AT,
    version: 1,
    submittedAt: AT,
    submittedById: null,
    submittedByName: 'representative',
    receiptHash: 'f'.repeat(64),
    late: false,
  });
  if (answer !== null)
    await house.dataSource.getRepository(Disposition).insert({
      proposalId: id,
      kind: answer,
      reason: { kk: 'Себебі көрсетілді', ru: 'Причина указана', en: 'The reason is given' },
      duplicateOfId: null,
      decidedAt: AT,
      decidedByName: 'official',
      replyBy: replyByDay(AT),
      version: 1,
    });
  return id;
}
