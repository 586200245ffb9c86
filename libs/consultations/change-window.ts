import { Injectable } from '@nestjs/common';
import { checkReason, decideWindowChange, windowPhase } from '#libs/domain';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct } from '#libs/reports';
import { Consultation } from './consultation.entity.js';
import { lockConsultation } from './lock-consultation.js';
import { demandWindow } from './opening.js';

export interface WindowChange {
  readonly consultationId: string;
  readonly opensAt?: Date | null | undefined;
  readonly closesAt?: Date | null | undefined;
  readonly reason: string;
}

/** Moves the closing while the window is not over, or the opening while it has not come. */
@Injectable()
export class ChangeWindow {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: WindowChange): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'change-window', async (work) => {
      const { report, consultation } = await lockConsultation(work, input.consultationId);
      demandReportAct(context.actor, 'change_window', report);
      const reason = demand(checkReason(input.reason), 'reason').text;
      const before = { opensAt: consultation.opensAt, closesAt: consultation.closesAt };
      const after = {
        opensAt: input.opensAt ?? before.opensAt,
        closesAt: input.closesAt ?? before.closesAt,
      };
      const opens = after.opensAt.getTime() !== before.opensAt.getTime();
      const closes = after.closesAt.getTime() !== before.closesAt.getTime();
      if (opens) {
        if (windowPhase(consultation, work.now) !== 'not_yet_open')
          refuse('wrong-state', { field: 'opensAt' });
        Object.assign(after, demandWindow(after, work.now));
      } else demand(decideWindowChange(consultation, after.closesAt, work.now), 'closesAt');

      const { id } = consultation;
      // Whoever was reminded of the old closing is reminded of the new one, too.
      await work.update(Consultation, { id }, { ...after, closingSoonToldAt: null });
      const about = {
        subject: { kind: 'consultation', id },
        reportId: report.id,
        organisationId: report.agencyId,
      };
      const change = (what: 'opensAt' | 'closesAt') => ({
        before: before[what].toISOString(),
        after: after[what].toISOString(),
        reason,
      });
      if (opens)
        await work.record({
          type: 'consultation.opening-moved',
          ...about,
          facts: change('opensAt'),
        });
      if (closes)
        await work.record({
          type: 'consultation.window-changed',
          ...about,
          facts: change('closesAt'),
        });
      return { id };
    });
  }
}
