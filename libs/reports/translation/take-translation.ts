import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/domain';
import { translationState } from '#libs/domain/document';
import { Loaders, refuse, type ActContext } from '#libs/platform';
import { ParityQueries } from '../parity.queries.js';
import { ReportQueries } from '../report.queries.js';
import { demandMayTakeWorkingCopy } from '../take-out/take-out.policy.js';
import { writeXliff } from './write-xliff.js';

/** The working copy as a file for a translator. */
@Injectable()
export class TakeTranslation {
  constructor(
    private readonly reports: ReportQueries,
    private readonly texts: ParityQueries,
  ) {}

  async xliff(
    act: ActContext,
    reportId: string,
    from: Language,
    target: Language,
  ): Promise<{ name: string; text: string }> {
    const loaders = new Loaders();
    const report = (await this.reports.byId(act, loaders, reportId)) ?? refuse('not-found');
    demandMayTakeWorkingCopy(act.actor, report);
    const { source, blocks, basisOf } = await this.texts.ofWorkingCopy(act, loaders, reportId);
    if (from !== source || target === source) refuse('translation-not-ours');
    const { slug } = report;
    return {
      name: `${slug}.${source}-${target}.xlf`,
      text: writeXliff({
        reportId,
        slug,
        source,
        target,
        blocks: blocks.map((block) => ({
          block,
          state: translationState(block, target, source, basisOf(block.id, target)),
        })),
      }),
    };
  }
}
