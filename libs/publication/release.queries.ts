import { Injectable } from '@nestjs/common';
import type { ArtefactKind, Language, ReleaseKind, ReleaseState, ReportState } from '#libs/domain';
import {
  connection,
  grouped,
  inOrder,
  isStaff,
  pageOf,
  Rows,
  type ActContext,
  type Connection,
  type Loaders,
  type PageArgs,
} from '#libs/platform';
import { EVER_OUT } from './standing.js';

export interface ReleaseRow {
  id: string;
  reportId: string;
  revisionId: string;
  hash: string;
  number: number;
  kind: ReleaseKind;
  state: ReleaseState;
  publishAt: Date;
  publishedAt: Date | null;
  reason: string | null;
  endedAt: Date | null;
  endReason: string | null;
  scheduledAt: Date;
  /** Who set it; staff only. */
  scheduledBy: string | null;
  slug: string;
  agencyId: string;
  reportState: ReportState;
}

export interface ArtefactRow {
  id: string;
  releaseId: string;
  kind: ArtefactKind;
  language: Language | null;
  path: string;
  mediaType: string;
  size: number;
  sha256: string;
}

const ROW = `select e.id, e.report_id as "reportId", e.revision_id as "revisionId", e.hash, e.number,
  e.kind, e.state, e.publish_at as "publishAt", e.published_at as "publishedAt", e.reason,
  e.ended_at as "endedAt", e.end_reason as "endReason", e.scheduled_at as "scheduledAt",
  case when $1 then e.scheduled_by_name end as "scheduledBy", r.slug, r.agency_id as "agencyId",
  r.state as "reportState"`;

const FROM = 'from release e join report r on r.id = e.report_id';

/** Before its minute a release is known to staff alone: there is no leak where nothing is shown. */
const VISIBLE = `($1 or e.state in (${EVER_OUT.map((state) => `'${state}'`).join(', ')}))`;

@Injectable()
export class ReleaseQueries {
  constructor(private readonly rows: Rows) {}

  /** The latest minute first. */
  async list(
    context: ActContext,
    args: PageArgs & { readonly state?: ReleaseState | undefined },
  ): Promise<Connection<ReleaseRow>> {
    const page = pageOf(args, 20);
    const wanted = [isStaff(context.actor), args.state ?? null];
    const where = `where ${VISIBLE} and ($2::text is null or e.state = $2)`;
    const rows = await this.rows.many<ReleaseRow>(
      `${ROW} ${FROM} ${where} and ($3::timestamptz is null or (e.publish_at, e.id) < ($3, $4::uuid))
       order by e.publish_at desc, e.id desc limit $5`,
      [...wanted, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
    const total = await this.rows.one<{ count: number }>(
      `select count(*)::int as count ${FROM} ${where}`,
      wanted,
    );
    return connection(rows, page, total?.count ?? 0, (row) => [
      row.publishAt.toISOString(),
      row.id,
    ]);
  }

  byId(context: ActContext, loaders: Loaders, id: string): Promise<ReleaseRow | null> {
    return loaders
      .of<string, ReleaseRow | null>(this.byId, async (ids) => {
        const rows = await this.rows.many<ReleaseRow>(
          `${ROW} ${FROM} where ${VISIBLE} and e.id = any($2)`,
          [isStaff(context.actor), ids],
        );
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  /** Those of a report that the viewer may see, the newest first. */
  ofReport(context: ActContext, loaders: Loaders, reportId: string): Promise<ReleaseRow[]> {
    return loaders
      .of<string, ReleaseRow[]>(this.ofReport, async (ids) => {
        const rows = await this.rows.many<ReleaseRow>(
          `${ROW} ${FROM} where ${VISIBLE} and e.report_id = any($2) order by e.number desc`,
          [isStaff(context.actor), ids],
        );
        return grouped(ids, rows, (row) => row.reportId);
      })
      .load(reportId);
  }

  artefacts(loaders: Loaders, releaseId: string): Promise<ArtefactRow[]> {
    return loaders
      .of<string, ArtefactRow[]>(this.artefacts, async (ids) => {
        const rows = await this.rows.many<ArtefactRow>(
          `select id, release_id as "releaseId", kind, language, path, media_type as "mediaType",
             size, sha256
           from artefact where release_id = any($1)
           order by array_position(array['page', 'print', 'proposals_csv', 'data_json'], kind),
             array_position(array['kk', 'ru', 'en'], language)`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.releaseId);
      })
      .load(releaseId);
  }

  /** An artefact that the viewer may have, with its bytes: before the minute staff only. */
  artefact(
    context: ActContext,
    id: string,
  ): Promise<(ArtefactRow & { bytes: Buffer; state: string; slug: string }) | null> {
    return this.rows.one(
      `select a.id, a.release_id as "releaseId", a.kind, a.language, a.path,
         a.media_type as "mediaType", a.size, a.sha256, f.bytes, e.state, r.slug
       from artefact a join release e on e.id = a.release_id
       join report r on r.id = e.report_id
       join stored_file f on f.sha256 = a.sha256
       where ${VISIBLE} and a.id = $2`,
      [isStaff(context.actor), id],
    );
  }

  async mailRecipients(loaders: Loaders): Promise<number> {
    return loaders
      .of<'all', number>(this.mailRecipients, async (keys) => {
        const row = await this.rows.one<{ count: number }>(
          'select count(*)::int as count from media_contact where removed_at is null',
        );
        return keys.map(() => row?.count ?? 0);
      })
      .load('all');
  }

  mediaContacts(): Promise<{ id: string; name: string; email: string; language: Language }[]> {
    return this.rows.many(
      `select id, name, email, language from media_contact where removed_at is null
       order by lower(name), id`,
    );
  }

  mediaContact(
    id: string,
  ): Promise<{ id: string; name: string; email: string; language: Language } | null> {
    return this.rows.one('select id, name, email, language from media_contact where id = $1', [id]);
  }
}
