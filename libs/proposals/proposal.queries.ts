import { Injectable } from '@nestjs/common';
import type {
  Language,
  PlacementStatus,
  ProposalKind,
  ProposalState,
  ReportState,
} from '#libs/domain';
import type { Anchor } from '#libs/domain/document';
import {
  connection,
  grouped,
  inOrder,
  isStaff,
  organisationsOf,
  pageOf,
  Rows,
  type ActContext,
  type Connection,
  type Loaders,
  type PageArgs,
} from '#libs/platform';
import { REVISION_IS_VISIBLE } from '#libs/reports';
import { visibleTo } from './proposal.policy.js';

export interface ProposalRow {
  id: string;
  number: number | null;
  state: ProposalState;
  kind: ProposalKind;
  language: Language;
  anchor: Anchor;
  text: string;
  justification: string;
  proposedWording: string | null;
  submittedAt: Date | null;
  submittedByName: string | null;
  receiptHash: string | null;
  late: boolean;
  admitted: boolean | null;
  admissionReason: string | null;
  withdrawalReason: string | null;
  version: number;
  organisationId: string;
  consultationId: string;
  revisionId: string;
  interventionId: string | null;
  takenById: string | null;
  reportId: string;
  agencyId: string;
  reportState: ReportState;
}

/** A proposal as screens read it; `p` is the proposal, `c` its consultation, `r` its report. */
export const PROPOSAL = `select p.id, p.number, p.state, p.kind, p.language, p.anchor, p.text,
  p.justification, p.proposed_wording as "proposedWording", p.submitted_at as "submittedAt",
  p.submitted_by_name as "submittedByName", p.receipt_hash as "receiptHash", p.late, p.admitted,
  p.admission_reason as "admissionReason", p.withdrawal_reason as "withdrawalReason", p.version,
  p.organisation_id as "organisationId", p.consultation_id as "consultationId",
  c.revision_id as "revisionId", p.intervention_id as "interventionId",
  p.taken_by_id as "takenById", p.report_id as "reportId", r.agency_id as "agencyId",
  r.state as "reportState"
  from proposal p join consultation c on c.id = p.consultation_id join report r on r.id = p.report_id`;

export interface PlacementRow {
  proposalId: string;
  revisionId: string;
  status: PlacementStatus;
  blockId: string | null;
  start: number | null;
  end: number | null;
  score: number;
  byHand: boolean;
  /** The words that stand there. */
  exact: string | null;
}

@Injectable()
export class ProposalQueries {
  constructor(private readonly rows: Rows) {}

  byId(context: ActContext, loaders: Loaders, id: string): Promise<ProposalRow | null> {
    return loaders
      .of<string, ProposalRow | null>(this.byId, async (ids) => {
        const rows = await this.rows.many<ProposalRow>(
          `${PROPOSAL} where p.id = any($1) and ${visibleTo('$2')}`,
          [ids, organisationsOf(context.actor)],
        );
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  /** What has just been drafted in another's name; the only time its writer sees it. */
  justDrafted(id: string): Promise<ProposalRow | null> {
    return this.rows.one(`${PROPOSAL} where p.id = $1`, [id]);
  }

  ofIntervention(
    context: ActContext,
    loaders: Loaders,
    interventionId: string,
  ): Promise<ProposalRow | null> {
    return loaders
      .of<string, ProposalRow | null>(this.ofIntervention, async (ids) => {
        const rows = await this.rows.many<ProposalRow>(
          `${PROPOSAL} where p.intervention_id = any($1) and ${visibleTo('$2')}`,
          [ids, organisationsOf(context.actor)],
        );
        return inOrder(ids, rows, (row) => row.interventionId);
      })
      .load(interventionId);
  }

  /** Whether a proposal was made of it already, whoever may see that one. */
  standsOn(loaders: Loaders, interventionId: string): Promise<boolean> {
    return loaders
      .of<string, boolean>(this.standsOn, async (ids) => {
        const rows = await this.rows.many<{ id: string }>(
          'select intervention_id as id from proposal where intervention_id = any($1)',
          [ids],
        );
        return ids.map((id) => rows.some((row) => row.id === id));
      })
      .load(interventionId);
  }

  /** Those of the organisations the viewer speaks for, drafts included, the newest first. */
  async mine(context: ActContext, args: PageArgs): Promise<Connection<ProposalRow>> {
    const page = pageOf(args);
    const mine = organisationsOf(context.actor);
    const [rows, total] = await Promise.all([
      this.rows.many<ProposalRow>(
        `${PROPOSAL} where p.organisation_id = any($1::uuid[]) and ($2::uuid is null or p.id < $2)
         order by p.id desc limit $3`,
        [mine, page.after?.[0] ?? null, page.limit + 1],
      ),
      this.rows.one<{ count: number }>(
        'select count(*)::int as count from proposal where organisation_id = any($1::uuid[])',
        [mine],
      ),
    ]);
    return connection(rows, page, total?.count ?? 0, (row) => [row.id]);
  }

  /** Whose words stand in a block of a revision: as circulated, or by placement. */
  onBlock(loaders: Loaders, revisionId: string, blockId: string): Promise<ProposalRow[]> {
    return loaders
      .of<string, ProposalRow[]>(`proposals in ${revisionId}`, async (blockIds) => {
        const rows = await this.rows.many<ProposalRow & { standsOn: string }>(
          `select standing.block_id as "standsOn", whole.* from (
             select p.id, p.anchor_block_id as block_id from proposal p
             join consultation c on c.id = p.consultation_id
             where c.revision_id = $1 and p.anchor_block_id = any($2)
             union all
             select l.proposal_id, l.block_id from placement l
             where l.revision_id = $1 and l.block_id = any($2)
           ) standing join (${PROPOSAL}) whole on whole.id = standing.id
           where whole.state <> 'draft' order by whole.number, whole.id`,
          [revisionId, blockIds],
        );
        return grouped(blockIds, rows, (row) => row.standsOn);
      })
      .load(blockId);
  }

  /** In later revisions that the viewer may see, oldest first. */
  placements(context: ActContext, loaders: Loaders, proposalId: string): Promise<PlacementRow[]> {
    return loaders
      .of<string, PlacementRow[]>(this.placements, async (ids) => {
        const rows = await this.rows.many<PlacementRow & { text: string | null }>(
          `select l.proposal_id as "proposalId", l.revision_id as "revisionId", l.status,
             l.block_id as "blockId", l.start_offset as start, l.end_offset as "end", l.score, l.by_hand as "byHand",
             b.text->>(p.anchor->>'language') as text
           from placement l
           join revision v on v.id = l.revision_id
           join proposal p on p.id = l.proposal_id
           left join revision_block b on b.revision_id = l.revision_id and b.block_id = l.block_id
           where ${REVISION_IS_VISIBLE} and l.proposal_id = any($2) order by v.number`,
          [isStaff(context.actor), ids],
        );
        const placed = rows.map(({ text, ...row }) => ({ ...row, exact: wordsAt(text, row) }));
        return grouped(ids, placed, (row) => row.proposalId);
      })
      .load(proposalId);
  }
}

/** Offsets count UTF-16 units, which only JavaScript does. */
function wordsAt(text: string | null, { start, end }: Pick<PlacementRow, 'start' | 'end'>) {
  return text === null || start === null || end === null ? null : text.slice(start, end);
}
