import { Injectable } from '@nestjs/common';
import { decideAct, type Language, type Trilingual } from '#libs/domain';
import { Organisation } from '#libs/people';
import { demand, newId, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportName } from './report-name.js';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { demandSlug } from './slug.js';

export interface NewReport {
  readonly agencyId: string;
  readonly slug: string;
  readonly title: Trilingual;
  readonly subject: Trilingual;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** In which it will be written; Kazakh, when nobody says. */
  readonly sourceLanguage?: Language | null | undefined;
}

/** Opens a report for a subject and a period. Its working copy is empty until a text is written or imported. */
@Injectable()
export class CreateReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: NewReport): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'create-report', async (work) => {
      const agency = await work.read(Organisation, { id: input.agencyId });
      demandReportAct(context.actor, 'create_report', { agencyId: agency.id, state: null });
      const { next } = demand(decideAct(null, 'create_report'));
      if (input.periodEnd < input.periodStart) refuse('dates-out-of-order', { field: 'periodEnd' });
      const slug = await demandSlug(work, input.slug);
      const title = demandReportName(input.title, 'title');
      const subject = demandReportName(input.subject, 'subject');
      const id = newId();
      await work.insert(Report, {
        id,
        slug,
        agencyId: agency.id,
        title,
        subject,
        periodStart: input.periodStart,
        periodEnd: input.periodEnd,
        sourceLanguage: input.sourceLanguage ?? 'kk',
        state: next,
        stateSince: work.now,
        createdAt: work.now,
      });
      await work.record({
        type: 'report.created',
        subject: { kind: 'report', id },
        reportId: id,
        organisationId: agency.id,
        facts: { title: title.kk },
      });
      return { id };
    });
  }
}
