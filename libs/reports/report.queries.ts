import { Injectable } from '@nestjs/common';
import type { Language, ReportState, Trilingual } from '#libs/domain';
import {
  connection,
  inOrder,
  isStaff,
  pageOf,
  Rows,
  type ActContext,
  type Connection,
  type Loaders,
  type PageArgs,
} from '#libs/platform';

export interface ReportRow {
  id: string;
  slug: string;
  agencyId: string;
  title: Trilingual;
  subject: Trilingual;
  periodStart: string;
  periodEnd: string;
  sourceLanguage: Language;
  state: ReportState;
  stateSince: Date;
  createdAt: Date;
}

const COLUMNS = `r.id, r.slug, r.agency_id as "agencyId", r.title, r.subject, r.period_start as "periodStart",
  r.period_end as "periodEnd", r.source_language as "sourceLanguage", r.state, r.state_since as "stateSince", r.created_at as "createdAt"`;

/** Staff see every report; everyone else from the announcement of its first consultation on. */
const VISIBLE = `($1 or r.state in ('published', 'withdrawn')
  or exists (select 1 from consultation c where c.report_id = r.id))`;

@Injectable()
export class ReportQueries {
  constructor(private readonly rows: Rows) {}

  async list(
    context: ActContext,
    args: PageArgs & { state?: ReportState | undefined },
  ): Promise<Connection<ReportRow>> {
    const page = pageOf(args, 20);
    const staff = isStaff(context.actor);
    const wanted = [staff, args.state ?? null];
    const filter = `${VISIBLE} and ($2::text is null or r.state = $2)`;
    const rows = await this.rows.many<ReportRow>(
      `select ${COLUMNS} from report r
       where ${filter} and ($3::timestamptz is null or (r.state_since, r.id) < ($3, $4::uuid))
       order by r.state_since desc, r.id desc limit $5`,
      [...wanted, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
    const total = await this.rows.one<{ count: number }>(
      `select count(*)::int as count from report r where ${filter}`,
      wanted,
    );
    return connection(rows, page, total?.count ?? 0, (row) => [
      row.stateSince.toISOString(),
      row.id,
    ]);
  }

  bySlug(context: ActContext, slug: string): Promise<ReportRow | null> {
    return this.rows.one(`select ${COLUMNS} from report r where ${VISIBLE} and r.slug = $2`, [
      isStaff(context.actor),
      slug,
    ]);
  }

  /** Through the request's loader: many ids, one query. Null where the viewer may not see it. */
  byId(context: ActContext, loaders: Loaders, id: string): Promise<ReportRow | null> {
    return loaders
      .of<string, ReportRow | null>(ReportQueries, async (ids) => {
        const rows = await this.rows.many<ReportRow>(
          `select ${COLUMNS} from report r where ${VISIBLE} and r.id = any($2)`,
          [isStaff(context.actor), ids],
        );
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }
}
