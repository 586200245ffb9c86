import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/domain';
import type { Basis, Block } from '#libs/domain/document';
import { Rows, type ActContext, type Loaders } from '#libs/platform';
import { basisIn, type BasisRow } from './parity.js';
import { RevisionQueries } from './revision.queries.js';
import { bareBlock } from './working-copy.js';
import { WorkingCopyQueries } from './working-copy.queries.js';

/** A text with what is known of its translations. */
export interface ReadText {
  readonly source: Language;
  readonly blocks: readonly Block[];
  readonly basisOf: (blockId: string, language: Language) => Basis;
}

@Injectable()
export class ParityQueries {
  constructor(
    private readonly rows: Rows,
    private readonly workingCopy: WorkingCopyQueries,
    private readonly revisions: RevisionQueries,
  ) {}

  async ofWorkingCopy(context: ActContext, loaders: Loaders, reportId: string): Promise<ReadText> {
    const blocks = (await this.workingCopy.blocks(context, loaders, reportId)).map(bareBlock);
    const bases = await this.rows.many<BasisRow>(
      `select block_id as "blockId", language, source from translation where report_id = $1`,
      [reportId],
    );
    return { source: await this.sourceOf(reportId), blocks, basisOf: basisIn(bases) };
  }

  async ofRevision(
    loaders: Loaders,
    { id, reportId }: { readonly id: string; readonly reportId: string },
  ): Promise<ReadText> {
    const bases = await this.rows.many<BasisRow>(
      `select block_id as "blockId", language, source from revision_stale where revision_id = $1`,
      [id],
    );
    const blocks = await this.revisions.text(loaders, id);
    return { source: await this.sourceOf(reportId), blocks, basisOf: basisIn(bases) };
  }

  private async sourceOf(reportId: string): Promise<Language> {
    const row = await this.rows.one<{ source: Language }>(
      'select source_language as source from report where id = $1',
      [reportId],
    );
    return row?.source ?? 'kk';
  }
}
