import { Injectable } from '@nestjs/common';
import { checkText, decideAct, LANGUAGES, type Trilingual } from '#libs/domain';
import { demand, newId, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandParity, demandReportAct, Report, Revision } from '#libs/reports';
import { widenCircle } from './circle.js';
import { Consultation } from './consultation.entity.js';
import { demandWindow } from './opening.js';

export interface NewConsultation {
  readonly reportId: string;
  readonly revisionId: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly openToAll: boolean;
  readonly organisationIds: readonly string[];
  /** Words of the agency to those invited; a language may be empty. */
  readonly message?: Trilingual | null | undefined;
  /** Why it may open although its languages are not in step. */
  readonly parityException?: string | null | undefined;
}

const MESSAGE = { min: 0, max: 4000 };

/**
 * Puts a revision out for proposals, now or at an announced time. From the announcement on the
 * revision is public and the report stands in consultation.
 */
@Injectable()
export class OpenConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: NewConsultation): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'open-consultation', async (work) => {
      const report = await work.lock(Report, { id: input.reportId });
      demandReportAct(context.actor, 'open_consultation', report);
      const { next } = demand(decideAct(report.state, 'open_consultation'));
      const revision = await work.read(Revision, { id: input.revisionId, reportId: report.id });
      const { opensAt, closesAt } = demandWindow(input, work.now);
      if (!input.openToAll && input.organisationIds.length === 0)
        refuse('circle-empty', { field: 'organisationIds' });

      await demandParity(work, report, revision.id, input.parityException);
      const id = newId();
      const state = opensAt <= work.now ? 'open' : 'announced';
      await work.insert(Consultation, {
        id,
        reportId: report.id,
        revisionId: revision.id,
        state,
        opensAt,
        closesAt,
        closedAt: null,
        openToAll: input.openToAll,
        message: demandMessage(input.message),
        announcedAt: work.now,
        lastNumber: 0,
        closingSoonToldAt: null,
      });
      await widenCircle(work, id, input.organisationIds);
      await work.update(Report, { id: report.id }, { state: next, stateSince: work.now });
      const about = {
        subject: { kind: 'consultation', id },
        reportId: report.id,
        organisationId: report.agencyId,
      };
      const facts = { revision: revision.number, closesAt: closesAt.toISOString() };
      if (state === 'open') await work.record({ type: 'consultation.opened', ...about, facts });
      else
        await work.record({
          type: 'consultation.announced',
          ...about,
          facts: { ...facts, opensAt: opensAt.toISOString() },
        });
      return { id };
    });
  }
}

function demandMessage(given: Trilingual | null | undefined): Trilingual | null {
  if (!given) return null;
  const message = { ...given };
  for (const language of LANGUAGES)
    message[language] = demand(checkText(given[language], MESSAGE), `message.${language}`).text;
  return LANGUAGES.some((language) => message[language] !== '') ? message : null;
}
