import { Injectable } from '@nestjs/common';
import {
  DISPOSITIONS,
  needsIncorporation,
  type Disposition,
  type ProposalKind,
} from '#libs/domain';
import type { ConsultationRow } from '#libs/consultations';
import {
  connection,
  isStaff,
  organisationsOf,
  pageOf,
  personIdOf,
  Rows,
  type ActContext,
  type Connection,
  type PageArgs,
} from '#libs/platform';
import { PROPOSAL, RevisionOutlines, type ProposalRow } from '#libs/proposals';

/** Every wish must hold; what is absent or false is no wish. */
export interface ProposalWishes {
  readonly organisationId?: string | null | undefined;
  readonly blockId?: string | null | undefined;
  /** On the report and none of its words. */
  readonly onWhole?: boolean | null | undefined;
  /** The heading of a section: everything said about what stands under it. */
  readonly chapterBlockId?: string | null | undefined;
  readonly disposition?: Disposition | null | undefined;
  readonly kind?: ProposalKind | null | undefined;
  readonly unanswered?: boolean | null | undefined;
  readonly unincorporated?: boolean | null | undefined;
  /** Of the organisations the viewer speaks for, drafts included. */
  readonly mine?: boolean | null | undefined;
  readonly takenByMe?: boolean | null | undefined;
  readonly late?: boolean | null | undefined;
  /** Whose words are found nowhere in the latest revision; for staff. */
  readonly lost?: boolean | null | undefined;
  /** A number, or words of the proposal. */
  readonly search?: string | null | undefined;
}

const TEXT_CHANGING = DISPOSITIONS.filter(needsIncorporation);

/** In SQL, with the proposal as `p` and its disposition, if any, as `d`. */
export const UNANSWERED = `(p.state = 'submitted' and d.proposal_id is null and p.admitted is not false)`;
export const UNINCORPORATED = `(p.state = 'submitted' and d.kind in (${TEXT_CHANGING.map((kind) => `'${kind}'`).join(', ')})
  and not exists (select 1 from incorporation i where i.proposal_id = p.id)
  and not exists (select 1 from incorporation_exception e where e.proposal_id = p.id))`;

/** The words stand nowhere in the latest revision, and nobody has said where they belong. */
export const LOST_PLACE = `p.state = 'submitted' and exists (select 1 from placement l where l.proposal_id = p.id and l.status = 'orphaned'
  and l.revision_id = (select v.id from revision v where v.report_id = p.report_id
    order by v.number desc limit 1))`;

/** A page that counts the whole only when it is asked to: of thousands, counting costs most. */
export type CountedLater<T> = Omit<Connection<T>, 'totalCount'> & { totalCount(): Promise<number> };

/** Drafts have no number and come last. */
const LAST = 2_147_483_647;

/** The proposals of a consultation as a screen asks for them, by number. */
@Injectable()
export class ProposalListQueries {
  constructor(
    private readonly rows: Rows,
    private readonly outlines: RevisionOutlines,
  ) {}

  async ofConsultation(
    context: ActContext,
    consultation: Pick<ConsultationRow, 'id' | 'revisionId'>,
    wishes: ProposalWishes,
    args: PageArgs,
  ): Promise<CountedLater<ProposalRow>> {
    const page = pageOf(args);
    const values: unknown[] = [];
    const given = (value: unknown): string => `$${values.push(value)}`;
    const where = await this.conditions(context, consultation, wishes, given);
    const wanted = [...values];
    const totalCount = async (): Promise<number> => {
      const total = await this.rows.one<{ count: number }>(
        `select count(*)::int as count from proposal p
         left join disposition d on d.proposal_id = p.id where ${where}`,
        wanted,
      );
      return total?.count ?? 0;
    };
    const order = wishes.mine ? `coalesce(p.number, ${LAST})` : 'p.number';
    const after = page.after
      ? ` and (${order}, p.id) > (${given(page.after[0])}::int, ${given(page.after[1])}::uuid)`
      : '';
    const rows = await this.rows.many<ProposalRow>(
      `${PROPOSAL} left join disposition d on d.proposal_id = p.id
       where ${where}${after} order by ${order}, p.id limit ${given(page.limit + 1)}`,
      values,
    );
    const found = connection(rows, page, 0, (row) => [String(row.number ?? LAST), row.id]);
    return { ...found, totalCount };
  }

  private async conditions(
    context: ActContext,
    { id, revisionId }: Pick<ConsultationRow, 'id' | 'revisionId'>,
    wishes: ProposalWishes,
    given: (value: unknown) => string,
  ): Promise<string> {
    const mine = organisationsOf(context.actor);
    const all = [`p.consultation_id = ${given(id)}`];
    if (wishes.mine) all.push(`p.organisation_id = any(${given(mine)}::uuid[])`);
    else all.push(`p.state <> 'draft'`);
    if (wishes.organisationId) all.push(`p.organisation_id = ${given(wishes.organisationId)}`);
    if (wishes.blockId) all.push(`p.anchor_block_id = ${given(wishes.blockId)}`);
    if (wishes.onWhole) all.push('p.anchor_block_id is null');
    if (wishes.chapterBlockId)
      all.push(
        `p.anchor_block_id = any(${given(await this.blocksUnder(revisionId, wishes.chapterBlockId))}::text[])`,
      );
    if (wishes.disposition) all.push(`d.kind = ${given(wishes.disposition)}`);
    if (wishes.kind) all.push(`p.kind = ${given(wishes.kind)}`);
    if (wishes.unanswered) all.push(UNANSWERED);
    if (wishes.unincorporated) all.push(UNINCORPORATED);
    if (wishes.takenByMe) all.push(`p.taken_by_id = ${given(personIdOf(context.actor))}`);
    if (wishes.late) all.push('p.late');
    if (wishes.lost) all.push(isStaff(context.actor) ? LOST_PLACE : 'false');
    const search = wishes.search?.replaceAll('\0', '').trim();
    if (search) all.push(matching(search, given));
    return all.join(' and ');
  }

  private async blocksUnder(revisionId: string, headingId: string): Promise<string[]> {
    const { places, sections } = await this.outlines.of(revisionId);
    const section = sections.kk.find(({ blockId }) => blockId === headingId);
    if (!section) return [];
    return [...places]
      .filter(([, place]) => place >= section.start && place < section.end)
      .map(([blockId]) => blockId);
  }
}

function matching(search: string, given: (value: unknown) => string): string {
  if (/^№?\s*\d{1,9}$/.test(search)) return `p.number = ${given(search.replace(/\D/g, ''))}::int`;
  const like = given(`%${search.slice(0, 200).replace(/[\\%_]/g, '\\$&')}%`);
  return `(p.text ilike ${like} or p.justification ilike ${like} or p.proposed_wording ilike ${like})`;
}
