import { Injectable } from '@nestjs/common';
import type { Day, ReleaseKind, Trilingual } from '#libs/domain';
import type { Block } from '#libs/domain/document';
import { Rows } from '#libs/platform';
import { publicProposals } from './matter/public-proposals.js';
import type { PublicProposal } from './matter/release-matter.js';
import { EVER_OUT } from './standing.js';

/** A release that is or was out, as public pages tell of it. */
export interface PublicReleaseRow {
  id: string;
  reportId: string;
  revisionId: string;
  number: number;
  kind: ReleaseKind;
  state: (typeof EVER_OUT)[number];
  reason: string | null;
  publishedAt: Date;
  endedAt: Date | null;
  endReason: string | null;
  slug: string;
  title: Trilingual;
  subject: Trilingual;
  periodStart: Day;
  periodEnd: Day;
  agency: Trilingual;
  proposals: number;
}

export interface PublicFile {
  mediaType: string;
  sha256: string;
  bytes: Buffer;
}

const EVER = `e.state in (${EVER_OUT.map((state) => `'${state}'`).join(', ')})`;

const SELECT = `select e.id, e.report_id as "reportId", e.revision_id as "revisionId", e.number,
  e.kind, e.state, e.reason, e.published_at as "publishedAt", e.ended_at as "endedAt",
  e.end_reason as "endReason", r.slug, v.title, r.subject, r.period_start as "periodStart",
  r.period_end as "periodEnd", a.name as agency,
  (select count(*)::int from proposal p where p.report_id = r.id and p.state = 'submitted')
    as proposals
  from release e
  join report r on r.id = e.report_id
  join revision v on v.id = e.revision_id
  join organisation a on a.id = r.agency_id`;

/** What anybody may read without asking who they are: releases from their minute on. */
@Injectable()
export class PublicQueries {
  constructor(private readonly rows: Rows) {}

  /** The reports that are in force, the latest first. */
  published(limit: number): Promise<PublicReleaseRow[]> {
    return this.rows.many(
      `${SELECT} where e.state = 'published' order by e.published_at desc, e.id desc limit $1`,
      [limit],
    );
  }

  /** Everything of a report that was ever out, the newest first. */
  releasesOf(slug: string): Promise<PublicReleaseRow[]> {
    return this.rows.many(`${SELECT} where ${EVER} and r.slug = $1 order by e.number desc`, [slug]);
  }

  /** The release by which one of these revisions of a report was out, if it was withdrawn since. */
  withdrawnRevision(
    reportId: string,
    numbers: readonly number[],
  ): Promise<PublicReleaseRow | null> {
    return this.rows.one(
      `${SELECT} where e.state = 'withdrawn' and e.report_id = $1 and v.number = any($2)
       order by e.number desc limit 1`,
      [reportId, numbers],
    );
  }

  /** What went out or was withdrawn, the latest first: the news. */
  news(limit: number): Promise<PublicReleaseRow[]> {
    return this.rows.many(
      `${SELECT} where ${EVER}
       order by greatest(e.published_at, case when e.state = 'withdrawn' then e.ended_at end) desc
       limit $1`,
      [limit],
    );
  }

  file(releaseId: string, path: string): Promise<PublicFile | null> {
    return this.rows.one(
      `select a.media_type as "mediaType", a.sha256, f.bytes
       from artefact a join stored_file f on f.sha256 = a.sha256
       where a.release_id = $1 and a.path = $2`,
      [releaseId, path],
    );
  }

  /** The proposals to a released report and the text in which they have their place. */
  async proposals(
    release: Pick<PublicReleaseRow, 'reportId' | 'revisionId'>,
    today: Day,
  ): Promise<{ proposals: PublicProposal[]; blocks: Block[] }> {
    const [proposals, blocks] = await Promise.all([
      publicProposals((sql, parameters) => this.rows.many(sql, parameters), release, today),
      this.rows.many<Block>(
        `select block_id as id, kind, level, ordered, content from revision_block
         where revision_id = $1 order by position`,
        [release.revisionId],
      ),
    ]);
    return { proposals, blocks };
  }
}
