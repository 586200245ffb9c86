import { Injectable } from '@nestjs/common';
import {
  localDay,
  type Assessment,
  type RecommendationStatus,
  type ReportState,
  type Trilingual,
} from '#libs/domain';
import {
  connection,
  grouped,
  inOrder,
  isStaff,
  organisationsOf,
  pageOf,
  Rows,
  type ActContext,
  type Actor,
  type Connection,
  type Loaders,
  type PageArgs,
} from '#libs/platform';

export interface RecommendationRow {
  id: string;
  reportId: string;
  number: number;
  text: Trilingual;
  indicator: Trilingual | null;
  ownerId: string;
  officeId: string | null;
  dueOn: string;
  percent: number;
  status: RecommendationStatus;
  doneAt: Date | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
  assessment: Assessment | null;
  assessmentReason: Trilingual | null;
  sourceBlockId: string | null;
  agencyId: string;
  reportState: ReportState;
}

export interface ProgressRow {
  id: string;
  recommendationId: string;
  at: Date;
  by: string;
  percent: number;
  note: string;
}

/** `recommendationStatus` of the rules, in SQL, so that a list can be filtered by it; $1 is today. */
const STATUS = `case
  when m.cancelled_at is not null then 'cancelled'
  when m.done_at is not null then case
    when (m.done_at at time zone 'Asia/Almaty')::date <= m.due_on then 'done_in_time'
    else 'done_late' end
  when m.due_on < $1::date then 'overdue'
  when m.percent = 0 then 'not_started'
  else 'in_progress' end`;

const ROW = `select m.id, m.report_id as "reportId", m.number, m.text, m.indicator,
  m.owner_id as "ownerId", m.office_id as "officeId", m.due_on as "dueOn", m.percent,
  ${STATUS} as status, m.done_at as "doneAt", m.cancelled_at as "cancelledAt",
  m.cancel_reason as "cancelReason", m.assessment, m.assessment_reason as "assessmentReason",
  m.source_block_id as "sourceBlockId", r.agency_id as "agencyId", r.state as "reportState"`;

const FROM = 'from recommendation m join report r on r.id = m.report_id';

/** Public with the report; before that it is known to staff ($2) and to who owes it ($3). */
const VISIBLE = `($2 or m.owner_id = any($3::uuid[]) or exists (
  select 1 from release e where e.report_id = m.report_id
    and e.state in ('published', 'superseded', 'withdrawn')))`;

const viewer = ({ actor, now }: ActContext): unknown[] => [
  localDay(now),
  isStaff(actor),
  organisationsOf(actor),
];

export interface RecommendationFilter {
  readonly status?: RecommendationStatus | null | undefined;
  readonly reportId?: string | null | undefined;
  readonly ownerOrganisationId?: string | null | undefined;
  readonly mine?: boolean | null | undefined;
}

@Injectable()
export class RecommendationQueries {
  constructor(private readonly rows: Rows) {}

  /** The nearest day first. */
  async list(
    context: ActContext,
    filter: RecommendationFilter,
    args: PageArgs,
  ): Promise<Connection<RecommendationRow>> {
    const page = pageOf(args);
    const where = `where ${VISIBLE} and ($4::uuid is null or m.report_id = $4)
      and ($5::uuid[] is null or m.owner_id = any($5)) and ($6::text is null or ${STATUS} = $6)
      and ($7::uuid is null or m.owner_id = $7)`;
    const wanted = [
      ...viewer(context),
      filter.reportId ?? null,
      filter.mine ? actingFor(context.actor) : null,
      filter.status ?? null,
      filter.ownerOrganisationId ?? null,
    ];
    const rows = await this.rows.many<RecommendationRow>(
      `${ROW} ${FROM} ${where} and ($8::date is null or (m.due_on, m.id) > ($8, $9::uuid))
       order by m.due_on, m.id limit $10`,
      [...wanted, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
    const total = await this.rows.one<{ count: number }>(
      `select count(*)::int as count ${FROM} ${where}`,
      wanted,
    );
    return connection(rows, page, total?.count ?? 0, (row) => [row.dueOn, row.id]);
  }

  byId(context: ActContext, loaders: Loaders, id: string): Promise<RecommendationRow | null> {
    return loaders
      .of<string, RecommendationRow | null>(this.byId, async (ids) => {
        const rows = await this.rows.many<RecommendationRow>(
          `${ROW} ${FROM} where ${VISIBLE} and m.id = any($4)`,
          [...viewer(context), ids],
        );
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  /** Those of a report in the order of their numbers; for many reports at once. */
  async ofReport(
    context: ActContext,
    loaders: Loaders,
    reportId: string,
    args: PageArgs,
  ): Promise<Connection<RecommendationRow>> {
    const page = pageOf(args);
    const all = await loaders
      .of<string, RecommendationRow[]>(this.ofReport, async (ids) => {
        const rows = await this.rows.many<RecommendationRow>(
          `${ROW} ${FROM} where ${VISIBLE} and m.report_id = any($4) order by m.number`,
          [...viewer(context), ids],
        );
        return grouped(ids, rows, (row) => row.reportId);
      })
      .load(reportId);
    const seen = Number(page.after?.[0] ?? 0);
    const rows = all.filter(({ number }) => number > seen).slice(0, page.limit + 1);
    return connection(rows, page, all.length, (row) => [String(row.number)]);
  }

  /** What was reported, the newest first. */
  progress(loaders: Loaders, id: string): Promise<ProgressRow[]> {
    return loaders
      .of<string, ProgressRow[]>(this.progress, async (ids) => {
        const rows = await this.rows.many<ProgressRow>(
          `select id, recommendation_id as "recommendationId", reported_at as at,
             person_name as by, percent, note
           from progress where recommendation_id = any($1) order by reported_at desc, id desc`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.recommendationId);
      })
      .load(id);
  }

  causes(loaders: Loaders, id: string): Promise<string[]> {
    return loaders
      .of<string, string[]>(this.causes, async (ids) => {
        const rows = await this.rows.many<{ recommendationId: string; proposalId: string }>(
          `select c.recommendation_id as "recommendationId", c.proposal_id as "proposalId"
           from recommendation_cause c join proposal p on p.id = c.proposal_id
           where c.recommendation_id = any($1) order by p.number`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.recommendationId).map((group) =>
          group.map(({ proposalId }) => proposalId),
        );
      })
      .load(id);
  }
}

/** Every organisation the viewer acts for: what it owes is theirs to report on. */
function actingFor(actor: Actor): string[] {
  return actor.kind === 'person' ? actor.mandates.map(({ organisationId }) => organisationId) : [];
}
