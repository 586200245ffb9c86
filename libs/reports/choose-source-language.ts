import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/domain';
import { refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { workingParity } from './parity.js';
import { Report } from './report.entity.js';
import { demandReportAct } from './report.policy.js';
import { bareBlock, readWorkingCopy } from './working-copy.js';

/**
 * Says in which language the report is written. What was in step stays so; a block of which a
 * translation was stale is stale towards the new source until somebody has looked at it.
 */
@Injectable()
export class ChooseSourceLanguage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    reportId: string,
    language: Language,
  ): Promise<Outcome<{ reportId: string }>> {
    return this.unitOfWork.run(context, 'choose-source-language', async (work) => {
      const report = await work.lock(Report, { id: reportId });
      demandReportAct(context.actor, 'edit_report', report);
      if (report.sourceLanguage === language) refuse('nothing-changed', { field: 'language' });
      const blocks = (await readWorkingCopy(work, reportId)).map(bareBlock);
      const { open } = await workingParity(work, report, blocks);
      const behind = open.filter(({ state }) => state === 'stale').map(({ blockId }) => blockId);
      await work.update(Report, { id: reportId }, { sourceLanguage: language });
      await work.query('delete from translation where report_id = $1', [reportId]);
      await work.query(
        `insert into translation (report_id, block_id, language, source, target_hash, made_at)
         select b.report_id, b.id, words.key,
           case when b.id = any($3) then null else b.content -> $2 end, md5(words.value::text), $4
         from working_block b, jsonb_each(b.content) as words
         where b.report_id = $1 and words.key <> $2`,
        [reportId, language, [...new Set(behind)], work.now],
      );
      await work.record({
        type: 'source-language.chosen',
        subject: { kind: 'report', id: reportId },
        reportId,
        organisationId: report.agencyId,
        facts: { language },
      });
      return { reportId };
    });
  }
}
