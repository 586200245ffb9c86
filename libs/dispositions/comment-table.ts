import { Injectable } from '@nestjs/common';
import {
  inLanguage,
  replyStanding,
  type Day,
  type Disposition,
  type Language,
  type ProposalKind,
  type ProposalState,
  type ReplyStanding,
  type SatisfactionAnswer,
  type Trilingual,
} from '#libs/domain';
import type { Anchor, Section } from '#libs/domain/document';
import { RevisionOutlines, sectionAt } from '#libs/proposals';
import { csvOf, type Cell } from './csv.js';
import type { Reader } from './revision-facts.js';

/** A line of the table of proposals and answers; everything in it is public. */
export interface CommentRow {
  number: number;
  state: ProposalState;
  organisation: Trilingual;
  kind: ProposalKind;
  language: Language;
  anchor: Anchor;
  text: string;
  justification: string;
  proposedWording: string | null;
  submittedAt: Date;
  receipt: string;
  late: boolean;
  admitted: boolean | null;
  decision: Disposition | null;
  reason: Trilingual | null;
  decidedAt: Date | null;
  duplicateOf: number | null;
  changedBlocks: string[];
  exception: string | null;
  /** What the organisation said of the answer, or what its silence amounts to; null: nothing is due. */
  satisfaction: ReplyStanding | null;
  replyBy: Day | null;
}

type Read = Omit<CommentRow, 'satisfaction'> & { satisfaction: SatisfactionAnswer | null };

interface Line {
  readonly row: CommentRow;
  readonly section: Section | null;
  readonly language: Language;
}

const COLUMNS: Readonly<Record<string, (line: Line) => Cell>> = {
  number: ({ row }) => row.number,
  submitted_at: ({ row }) => row.submittedAt,
  organisation: ({ row, language }) => inLanguage(row.organisation, language),
  state: ({ row }) => row.state,
  kind: ({ row }) => row.kind,
  language: ({ row }) => row.language,
  section: ({ section }) => section && [section.number, section.title].filter(Boolean).join(' '),
  quote: ({ row: { anchor } }) => (anchor.kind === 'passage' ? anchor.quote.exact : null),
  text: ({ row }) => row.text,
  justification: ({ row }) => row.justification,
  proposed_wording: ({ row }) => row.proposedWording,
  late: ({ row }) => row.late,
  admitted: ({ row }) => row.admitted,
  decision: ({ row }) => row.decision,
  reason_kk: ({ row }) => row.reason?.kk,
  reason_ru: ({ row }) => row.reason?.ru,
  reason_en: ({ row }) => row.reason?.en,
  decided_at: ({ row }) => row.decidedAt,
  duplicate_of: ({ row }) => row.duplicateOf,
  changed_blocks: ({ row }) => row.changedBlocks.join(' '),
  exception: ({ row }) => row.exception,
  satisfaction: ({ row }) => row.satisfaction,
  reply_by: ({ row }) => row.replyBy,
  receipt: ({ row }) => row.receipt,
};

/** The table of proposals and answers of a consultation, as it is downloaded and published. */
@Injectable()
export class CommentTable {
  constructor(private readonly outlines: RevisionOutlines) {}

  /** By number; drafts are in no table. */
  async rows(reader: Reader, consultationId: string, today: Day): Promise<CommentRow[]> {
    const read = await reader.query<Read>(
      `select p.number, p.state, o.name as organisation, p.kind, p.language, p.anchor, p.text,
         p.justification, p.proposed_wording as "proposedWording",
         p.submitted_at as "submittedAt", p.receipt_hash as receipt, p.late, p.admitted,
         d.kind as decision, d.reason, d.decided_at as "decidedAt", other.number as "duplicateOf",
         array(select distinct block from incorporation i, unnest(i.block_ids) block
               where i.proposal_id = p.id) as "changedBlocks",
         e.reason as exception, s.answer as satisfaction,
         case when p.state = 'submitted' then d.reply_by end as "replyBy"
       from proposal p
       join organisation o on o.id = p.organisation_id
       left join disposition d on d.proposal_id = p.id
       left join proposal other on other.id = d.duplicate_of_id
       left join incorporation_exception e on e.proposal_id = p.id
       left join satisfaction s on s.proposal_id = p.id
       where p.consultation_id = $1 and p.state <> 'draft' order by p.number`,
      [consultationId],
    );
    return read.map(({ satisfaction: said, replyBy, ...row }) => ({
      ...row,
      replyBy,
      satisfaction: replyBy === null ? said : replyStanding(said, replyBy, today),
    }));
  }

  /** RFC 4180 in UTF-8; names and headings in the language asked for, words as they were written. */
  async csv(
    reader: Reader,
    consultation: { readonly id: string; readonly revisionId: string },
    language: Language,
    today: Day,
  ): Promise<string> {
    const outline = await this.outlines.of(consultation.revisionId);
    const rows = await this.rows(reader, consultation.id, today);
    const columns = Object.values(COLUMNS);
    return csvOf(
      Object.keys(COLUMNS),
      rows.map((row) => {
        const { anchor } = row;
        const section =
          anchor.kind === 'report' ? null : sectionAt(outline, anchor.blockId, language);
        return columns.map((column) => column({ row, section, language }));
      }),
    );
  }
}
