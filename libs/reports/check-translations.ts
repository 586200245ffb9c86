import { Injectable } from '@nestjs/common';
import { type Language } from '#libs/domain';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { workingParity } from './parity.js';
import { Report } from './report.entity.js';
import { demandReportAct } from './report.policy.js';
import { Translation } from './translation.entity.js';
import { bareBlock, readWorkingCopy } from './working-copy.js';

export interface TranslationsChecked {
  readonly reportId: string;
  readonly language: Language;
  readonly blockIds: readonly string[];
}

/** Somebody has looked: the translation still says what the source says now, as it stands. */
@Injectable()
export class CheckTranslations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    { reportId, language, blockIds }: TranslationsChecked,
  ): Promise<Outcome<{ reportId: string }>> {
    return this.unitOfWork.run(context, 'check-translations', async (work) => {
      const report = await work.lock(Report, { id: reportId });
      demandReportAct(context.actor, 'edit_working_copy', report);
      const blocks = (await readWorkingCopy(work, reportId)).map(bareBlock);
      const { open } = await workingParity(work, report, blocks);
      const stale = open
        .filter((each) => each.state === 'stale' && each.language === language)
        .map(({ blockId }) => blockId)
        .filter((id) => blockIds.includes(id));
      if (stale.length === 0) refuse('nothing-changed', { field: 'blockIds' });
      const { actor } = context;
      for (const blockId of stale)
        await work.update(
          Translation,
          { reportId, blockId, language },
          {
            source: blocks.find(({ id }) => id === blockId)?.content[report.sourceLanguage] ?? null,
            madeAt: work.now,
            checkedByName: actor.kind === 'person' ? actor.name : null,
          },
        );
      await work.record({
        type: 'translation.checked',
        subject: { kind: 'report', id: reportId },
        reportId,
        organisationId: report.agencyId,
        facts: { language, blocks: stale },
      });
      return { reportId };
    });
  }
}
