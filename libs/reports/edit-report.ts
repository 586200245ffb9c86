import { Injectable } from '@nestjs/common';
import { canonicalJson, checkDay, type Trilingual } from '#libs/domain';
import {
  demand,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { demandReportName } from './report-name.js';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { demandSlug } from './slug.js';

/** What is left out stays as it is. */
export interface ReportEdit {
  readonly slug?: string;
  readonly title?: Trilingual;
  readonly subject?: Trilingual;
  readonly periodStart?: string;
  readonly periodEnd?: string;
}

/** Corrects what a report is called and which period it covers. Its address is fixed once it has been circulated. */
@Injectable()
export class EditReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    reportId: string,
    edit: ReportEdit,
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'edit-report', async (work) => {
      const report = await work.lock(Report, { id: reportId });
      demandReportAct(context.actor, 'edit_report', report);
      const was = detailsOf(report);
      const now = await demandDetails(work, report, edit);
      const changed = (Object.keys(now) as (keyof Details)[]).filter(
        (key) => canonicalJson(now[key]) !== canonicalJson(was[key]),
      );
      if (changed.length === 0) refuse('nothing-changed');
      await work.update(Report, { id: report.id }, now);
      await work.record({
        type: 'report.edited',
        subject: { kind: 'report', id: report.id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { before: only(was, changed), after: only(now, changed) },
      });
      return { id: report.id };
    });
  }
}

type Details = Pick<Report, 'slug' | 'title' | 'subject' | 'periodStart' | 'periodEnd'>;

function detailsOf({ slug, title, subject, periodStart, periodEnd }: Details): Details {
  return { slug, title, subject, periodStart, periodEnd };
}

async function demandDetails(work: Work, report: Report, edit: ReportEdit): Promise<Details> {
  const { slug, title, subject, periodStart, periodEnd } = edit;
  const next = detailsOf(report);
  if (title) next.title = demandReportName(title, 'title');
  if (subject) next.subject = demandReportName(subject, 'subject');
  if (periodStart) next.periodStart = demand(checkDay(periodStart), 'periodStart').day;
  if (periodEnd) next.periodEnd = demand(checkDay(periodEnd), 'periodEnd').day;
  if (next.periodEnd < next.periodStart) refuse('dates-out-of-order', { field: 'periodEnd' });
  if (slug && slug.trim().toLowerCase() !== report.slug) {
    // Links to a circulated report are in letters and minutes by now.
    if (report.state !== 'drafting')
      refuse('wrong-state', { field: 'slug', facts: { state: report.state } });
    next.slug = await demandSlug(work, slug);
  }
  return next;
}

function only(details: Details, keys: readonly (keyof Details)[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, details[key]]));
}
