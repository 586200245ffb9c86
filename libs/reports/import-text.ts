import { Injectable } from '@nestjs/common';
import { checkBlocks, revisionHash } from '#libs/domain/document';
import {
  demand,
  translate,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { CutRevision, latestRevision, saysNothing } from './cut-revision.js';
import { importDraft } from './import-draft.js';
import { ImportDraft } from './import-draft.entity.js';
import { demandReportAct } from './report.policy.js';
import { inTurn } from './reading/turn.js';
import { Report } from './report.entity.js';
import type { WorkingBlock } from './working-block.entity.js';
import { replaceWorkingCopy } from './replace-working-copy.js';
import { keepSnapshot } from './take-snapshot.js';
import { bareBlock, readWorkingCopy } from './working-copy.js';

/**
 * Lays a text that was read and shown over the working copy, in its language. When that replaces
 * words that no revision holds, one is cut first: what was written is never lost, only superseded.
 */
@Injectable()
export class ImportText {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cutRevision: CutRevision,
  ) {}

  execute(context: ActContext, token: string): Promise<Outcome<{ reportId: string }>> {
    return inTurn(() => this.#lay(context, token));
  }

  #lay(context: ActContext, token: string): Promise<Outcome<{ reportId: string }>> {
    return this.unitOfWork.run(context, 'import-text', async (work) => {
      const { reportId } = await work.read(ImportDraft, { id: token });
      const report = await work.lock(Report, { id: reportId });
      demandReportAct(context.actor, 'import_text', report);
      const draft = await work.lock(ImportDraft, { id: token });

      // Aligned now and not when it was shown: somebody may have edited in between.
      const old = await readWorkingCopy(work, reportId);
      const imported = importDraft(old.map(bareBlock), draft);
      const { blocks } = demand(checkBlocks(imported.blocks));
      if (imported.replaced.length > 0) await this.keepUncut(work, report, old);
      if (imported.replaced.length > 0) await keepSnapshot(work, report, 'import');
      await replaceWorkingCopy(work, reportId, old, blocks);
      await work.delete(ImportDraft, { id: draft.id });
      await work.record({
        type: 'text.imported',
        subject: { kind: 'report', id: reportId },
        reportId,
        organisationId: report.agencyId,
        facts: {
          language: draft.language,
          blocks: imported.matched.length + imported.added.length,
          source: draft.source,
        },
      });
      return { reportId };
    });
  }

  private async keepUncut(work: Work, report: Report, old: readonly WorkingBlock[]): Promise<void> {
    const blocks = old.map(bareBlock);
    const last = await latestRevision(work, report.id);
    if (saysNothing(blocks) || last?.hash === revisionHash({ title: report.title, blocks })) return;
    const note = translate(work.context.language, 'common:cutBeforeImport');
    await this.cutRevision.within(work, report, note);
  }
}
