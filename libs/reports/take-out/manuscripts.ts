import { Inject, Injectable } from '@nestjs/common';
import { LANGUAGES, type Language, type Trilingual } from '#libs/domain';
import {
  canonicalBytes,
  changesByChapter,
  redlineBlocks,
  revisionHash,
  type Block,
} from '#libs/domain/document';
import { CONFIG, Loaders, refuse, Rows, type ActContext, type Config } from '#libs/platform';
import type { Manuscript, Picture, RedlineManuscript } from '#libs/writers';
import { ReportQueries, type ReportRow } from '../report.queries.js';
import { RevisionQueries, type RevisionRow } from '../revision.queries.js';
import { WorkingCopyQueries } from '../working-copy.queries.js';
import { bareBlock } from '../working-copy.js';
import { demandMayTakeWorkingCopy } from './take-out.policy.js';

/** A text that may be taken away: what it is, and its canonical bytes. */
export interface TextToTake {
  readonly report: ReportRow;
  /** Null for the working copy. */
  readonly revision: number | null;
  readonly title: Trilingual;
  readonly hash: string;
  readonly at: Date;
  readonly blocks: readonly Block[];
  canonical(): Promise<Uint8Array>;
}

/** Finds the texts that somebody asks for, and lays them out for those who write them. */
@Injectable()
export class Manuscripts {
  constructor(
    private readonly rows: Rows,
    private readonly reports: ReportQueries,
    private readonly revisions: RevisionQueries,
    private readonly workingCopies: WorkingCopyQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws {Refused} `not-found` where the viewer may not read it */
  async revision(context: ActContext, reportId: string, number: number): Promise<TextToTake> {
    const loaders = new Loaders();
    const row = (await this.revisions.byNumber(context, reportId, number)) ?? refuse('not-found');
    const report = await this.report(context, loaders, reportId);
    return this.ofRow(loaders, report, row);
  }

  /** @throws {Refused} `not-found`; `not-signed-in` or `not-permitted` for whoever may not edit it */
  async workingCopy(context: ActContext, reportId: string): Promise<TextToTake> {
    const loaders = new Loaders();
    const report = await this.report(context, loaders, reportId);
    demandMayTakeWorkingCopy(context.actor, report);
    const rows = await this.workingCopies.blocks(context, loaders, reportId);
    const blocks = rows.map(bareBlock);
    if (blocks.length === 0) refuse('blocks-missing');
    const text = { title: report.title, blocks };
    return {
      report,
      revision: null,
      title: report.title,
      hash: revisionHash(text),
      at: rows.reduce(
        (last, { editedAt }) => (editedAt > last ? editedAt : last),
        report.createdAt,
      ),
      blocks,
      canonical: async () => canonicalBytes(text),
    };
  }

  async manuscriptOf(text: TextToTake, language: Language): Promise<Manuscript> {
    const { report, revision, title, hash, at, blocks } = text;
    if (!blocks.some(({ content }) => content[language])) refuse('not-found');
    const { agencyId, slug, subject, periodStart, periodEnd } = report;
    return {
      language,
      title,
      subject,
      agency: await this.agencyName(agencyId),
      periodStart,
      periodEnd,
      slug,
      revision,
      hash,
      at,
      address: this.config.publicUrl + placeOf(report, language),
      blocks,
      pictures: await this.pictures(blocks),
    };
  }

  async redlineOf(
    from: TextToTake,
    to: TextToTake,
    language: Language,
  ): Promise<RedlineManuscript> {
    const blocks = redlineBlocks(from.blocks, to.blocks, language);
    return {
      ...(await this.manuscriptOf({ ...to, blocks }, language)),
      from: from.revision ?? 0,
      formerTitle: from.title,
      summary: changesByChapter(from.blocks, to.blocks, language),
    };
  }

  private async report(
    context: ActContext,
    loaders: Loaders,
    reportId: string,
  ): Promise<ReportRow> {
    return (await this.reports.byId(context, loaders, reportId)) ?? refuse('not-found');
  }

  private async ofRow(loaders: Loaders, report: ReportRow, row: RevisionRow): Promise<TextToTake> {
    return {
      report,
      revision: row.number,
      title: row.title,
      hash: row.hash,
      at: row.cutAt,
      blocks: await this.revisions.text(loaders, row.id),
      canonical: () => this.revisions.canonicalBytes(row.id),
    };
  }

  private async agencyName(id: string): Promise<Trilingual> {
    const row = await this.rows.one<{ name: Trilingual }>(
      'select name from organisation where id = $1',
      [id],
    );
    return row?.name ?? refuse('not-found');
  }

  /** The pictures that the house keeps; those of other hosts are not fetched. */
  private async pictures(blocks: readonly Block[]): Promise<Picture[]> {
    const sources = blocks.flatMap(({ content }) =>
      LANGUAGES.map((language) => String(content[language]?.attrs?.['src'] ?? '')),
    );
    const hashes = sources.flatMap((src) => /^\/files\/([0-9a-f]{64})$/.exec(src)?.[1] ?? []);
    if (hashes.length === 0) return [];
    const rows = await this.rows.many<{ sha256: string; mediaType: string; bytes: Buffer }>(
      `select sha256, media_type as "mediaType", bytes from stored_file
       where sha256 = any($1) and media_type like 'image/%' order by sha256`,
      [[...new Set(hashes)]],
    );
    return rows.map(({ sha256, ...picture }) => ({ src: `/files/${sha256}`, ...picture }));
  }
}

/** Where everyone reads it once it is out; before, where those read it who may. */
function placeOf({ slug, state }: ReportRow, language: Language): string {
  const isPublic = state === 'published' || state === 'withdrawn';
  return isPublic ? `/${language}/reports/${slug}` : `/app/reports/${slug}/text`;
}
