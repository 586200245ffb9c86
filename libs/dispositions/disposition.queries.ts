import { Injectable } from '@nestjs/common';
import type { Day, Disposition as Kind, SatisfactionAnswer, Trilingual } from '#libs/domain';
import { grouped, inOrder, Rows, type Loaders } from '#libs/platform';

/** Everything that has been said back to a proposal, on one row; null where nothing has. */
export interface AnswerRow {
  proposalId: string;
  kind: Kind | null;
  reason: Trilingual | null;
  duplicateOfId: string | null;
  decidedAt: Date | null;
  decidedByName: string | null;
  replyBy: Day | null;
  exception: string | null;
  answer: SatisfactionAnswer | null;
  comment: string | null;
  answeredAt: Date | null;
  incorporated: boolean;
  /** Whether its place has been looked up in a later revision. */
  placed: boolean;
}

export interface IncorporationRow {
  id: string;
  proposalId: string;
  reportId: string;
  blockIds: string[];
  note: string | null;
  linkedAt: Date;
  linkedByName: string;
}

export interface VersionRow {
  proposalId: string;
  kind: Kind;
  decidedAt: Date;
  decidedByName: string;
}

/** Answers are as public as the proposals they belong to; drafts have none. */
@Injectable()
export class DispositionQueries {
  constructor(private readonly rows: Rows) {}

  answer(loaders: Loaders, proposalId: string): Promise<AnswerRow | null> {
    return loaders
      .of<string, AnswerRow | null>(this.answer, async (ids) => {
        const rows = await this.rows.many<AnswerRow>(
          `select p.id as "proposalId", d.kind, d.reason, d.duplicate_of_id as "duplicateOfId",
             d.decided_at as "decidedAt", d.decided_by_name as "decidedByName",
             d.reply_by as "replyBy", e.reason as exception, s.answer, s.comment, s.answered_at as "answeredAt",
             exists (select 1 from incorporation i where i.proposal_id = p.id) as incorporated,
             exists (select 1 from placement l where l.proposal_id = p.id) as placed
           from proposal p
           left join disposition d on d.proposal_id = p.id
           left join incorporation_exception e on e.proposal_id = p.id
           left join satisfaction s on s.proposal_id = p.id
           where p.id = any($1)`,
          [ids],
        );
        return inOrder(ids, rows, (row) => row.proposalId);
      })
      .load(proposalId);
  }

  incorporations(loaders: Loaders, proposalId: string): Promise<IncorporationRow[]> {
    return loaders
      .of<string, IncorporationRow[]>(this.incorporations, async (ids) => {
        const rows = await this.rows.many<IncorporationRow>(
          `select i.id, i.proposal_id as "proposalId", i.report_id as "reportId",
             i.block_ids as "blockIds", i.note, i.linked_at as "linkedAt",
             i.linked_by_name as "linkedByName"
           from incorporation i where i.proposal_id = any($1) order by i.linked_at, i.id`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.proposalId);
      })
      .load(proposalId);
  }

  /** The answers a proposal has had, oldest first. */
  history(loaders: Loaders, proposalId: string): Promise<VersionRow[]> {
    return loaders
      .of<string, VersionRow[]>(this.history, async (ids) => {
        const rows = await this.rows.many<VersionRow>(
          `select v.proposal_id as "proposalId", v.kind, v.decided_at as "decidedAt",
             v.decided_by_name as "decidedByName"
           from disposition_version v where v.proposal_id = any($1) order by v.version`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.proposalId);
      })
      .load(proposalId);
  }
}
