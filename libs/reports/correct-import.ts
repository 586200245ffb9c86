import { Injectable } from '@nestjs/common';
import type { Correction } from '#libs/domain/document';
import { UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { ImportDraft } from './import-draft.entity.js';
import { importDraft } from './import-draft.js';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { bareBlock, readWorkingCopy } from './working-copy.js';

/**
 * A person says which old block a block of the reading continues, before the text is imported. Like
 * the preview it changes nothing in the report and leaves no mark in the journal.
 */
@Injectable()
export class CorrectImport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    token: string,
    corrections: readonly Correction[],
  ): Promise<Outcome<{ token: string }>> {
    return this.unitOfWork.run(context, 'correct-import', async (work) => {
      const { reportId } = await work.read(ImportDraft, { id: token });
      demandReportAct(context.actor, 'import_text', await work.read(Report, { id: reportId }));
      const draft = await work.lock(ImportDraft, { id: token });
      const old = await readWorkingCopy(work, reportId);
      const corrected = corrections.map(({ freshId, oldId }) => ({ freshId, oldId }));
      importDraft(old.map(bareBlock), { ...draft, corrections: corrected });
      await work.update(ImportDraft, { id: token }, { corrections: corrected });
      return { token };
    });
  }
}
