import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Language } from '#libs/domain';
import { translationState } from '#libs/domain/document';
import { refuse, UnitOfWork, type ActContext, type Outcome, type Work } from '#libs/platform';
import { basisIn } from './parity.js';
import { Report } from './report.entity.js';
import { demandReportAct } from './report.policy.js';
import { Translation } from './translation.entity.js';
import { WorkingBlock } from './working-block.entity.js';

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
      const stale = await staleAmong(work, report, language, blockIds);
      if (stale.length === 0) refuse('nothing-changed', { field: 'blockIds' });
      const { actor } = context;
      for (const { id: blockId, content } of stale)
        await work.update(
          Translation,
          { reportId, blockId, language },
          {
            source: content[report.sourceLanguage] ?? null,
            madeAt: work.now,
            checkedByName: actor.kind === 'person' ? actor.name : null,
          },
        );
      await work.record({
        type: 'translation.checked',
        subject: { kind: 'report', id: reportId },
        reportId,
        organisationId: report.agencyId,
        facts: { language, blocks: stale.map(({ id }) => id) },
      });
      return { reportId };
    });
  }
}

/** Those of the named blocks whose translation is behind, in the order of the text; no others are read. */
async function staleAmong(
  work: Work,
  { id: reportId, sourceLanguage }: Report,
  language: Language,
  blockIds: readonly string[],
): Promise<WorkingBlock[]> {
  const blocks = await work.manager.find(WorkingBlock, {
    where: { reportId, id: In(blockIds) },
    order: { position: 'asc', id: 'asc' },
  });
  const bases = await work.manager.findBy(Translation, {
    reportId,
    language,
    blockId: In(blockIds),
  });
  const basisOf = basisIn(bases);
  return blocks.filter(
    (block) =>
      translationState(block, language, sourceLanguage, basisOf(block.id, language)) === 'stale',
  );
}
