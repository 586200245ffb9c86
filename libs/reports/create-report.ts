import { Injectable } from '@nestjs/common';
import { checkText, decideAct, LANGUAGES, type Trilingual } from '#libs/domain';
import { Organisation } from '#libs/people';
import { demand, newId, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
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
}

const TITLE = { min: 3, max: 300 };

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
      const title = demandTrilingual(input.title, 'title');
      const subject = demandTrilingual(input.subject, 'subject');
      const id = newId();
      await work.insert(Report, {
        id,
        slug,
        agencyId: agency.id,
        title,
        subject,
        periodStart: input.periodStart,
        periodEnd: input.periodEnd,
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

/** The text in all three languages, cleaned; a report has a name in each of them from the start. */
function demandTrilingual(text: Trilingual, field: string): Trilingual {
  const clean = { ...text };
  for (const language of LANGUAGES)
    clean[language] = demand(checkText(text[language], TITLE), `${field}.${language}`).text;
  return clean;
}
