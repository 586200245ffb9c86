import { Injectable } from '@nestjs/common';
import type { ConsultationState, ReportState, Trilingual } from '#libs/domain';
import {
  connection,
  grouped,
  inOrder,
  organisationsOf,
  pageOf,
  Rows,
  type ActContext,
  type Connection,
  type Loaders,
  type PageArgs,
} from '#libs/platform';

/** From its announcement on a consultation is public, so that none of these asks who is looking. */
export interface ConsultationRow {
  id: string;
  reportId: string;
  revisionId: string;
  state: ConsultationState;
  opensAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  openToAll: boolean;
  message: Trilingual | null;
  agencyId: string;
  reportState: ReportState;
}

const SELECT = `select c.id, c.report_id as "reportId", c.revision_id as "revisionId", c.state,
  c.opens_at as "opensAt", c.closes_at as "closesAt", c.closed_at as "closedAt",
  c.open_to_all as "openToAll", c.message, r.agency_id as "agencyId", r.state as "reportState"
  from consultation c join report r on r.id = c.report_id`;

@Injectable()
export class ConsultationQueries {
  constructor(private readonly rows: Rows) {}

  /** Those that close last come first. */
  async list(
    args: PageArgs & { open?: boolean | undefined },
  ): Promise<Connection<ConsultationRow>> {
    const page = pageOf(args, 20);
    const filter = `($1::boolean is null or (c.state = 'open') = $1)`;
    const wanted = [args.open ?? null];
    const [rows, total] = await Promise.all([
      this.rows.many<ConsultationRow>(
        `${SELECT} where ${filter} and ($2::timestamptz is null or (c.closes_at, c.id) < ($2, $3::uuid))
         order by c.closes_at desc, c.id desc limit $4`,
        [...wanted, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
      ),
      this.rows.one<{ count: number }>(
        `select count(*)::int as count from consultation c where ${filter}`,
        wanted,
      ),
    ]);
    return connection(rows, page, total?.count ?? 0, (row) => [row.closesAt.toISOString(), row.id]);
  }

  byId(loaders: Loaders, id: string): Promise<ConsultationRow | null> {
    return loaders
      .of<string, ConsultationRow | null>(this.byId, async (ids) => {
        const rows = await this.rows.many<ConsultationRow>(`${SELECT} where c.id = any($1)`, [ids]);
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  /** Those of a report, the latest first. */
  ofReport(loaders: Loaders, reportId: string): Promise<ConsultationRow[]> {
    return loaders
      .of<string, ConsultationRow[]>(this.ofReport, async (ids) => {
        const rows = await this.rows.many<ConsultationRow>(
          `${SELECT} where c.report_id = any($1) order by c.announced_at desc, c.id desc`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.reportId);
      })
      .load(reportId);
  }

  /** Is one of the organisations the viewer speaks for in the circle? */
  async mayTakePart(
    context: ActContext,
    loaders: Loaders,
    consultation: Pick<ConsultationRow, 'id' | 'openToAll'>,
  ): Promise<boolean> {
    const mine = organisationsOf(context.actor);
    if (mine.length === 0) return false;
    if (consultation.openToAll) return true;
    return loaders
      .of<string, boolean>(this.mayTakePart, async (ids) => {
        const rows = await this.rows.many<{ id: string }>(
          `select distinct consultation_id as id from invitee
           where consultation_id = any($1) and organisation_id = any($2)`,
          [ids, mine],
        );
        const invited = new Set(rows.map(({ id }) => id));
        return ids.map((id) => invited.has(id));
      })
      .load(consultation.id);
  }
}
