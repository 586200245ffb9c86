import { Injectable } from '@nestjs/common';
import { currentStep, dueDayOfStep, localDay } from '#libs/domain';
import { Handles, type JobHandler, type JobMatter, type Work } from '#libs/platform';
import { lockRoute } from './lock-route.js';
import { RouteStep } from './route-step.entity.js';

/**
 * Passes the report on to the office whose turn it is, after the start and after each signature.
 * An office that was called already is not called again.
 */
@Injectable()
@Handles('call-approver')
export class CallApprover implements JobHandler {
  async handle(work: Work, { subjectId }: JobMatter): Promise<void> {
    const { report, route } = await lockRoute(work, subjectId);
    const step = currentStep(route);
    if (step === null || step.calledAt !== null) return;
    const dueOn = dueDayOfStep(step.dueOn, localDay(work.now));
    await work.update(RouteStep, { id: step.id }, { calledAt: work.now, dueOn });
    await work.record({
      type: 'step.called',
      subject: { kind: 'step', id: step.id },
      reportId: report.id,
      organisationId: report.agencyId,
      facts: { office: step.officeKey, dueOn },
    });
  }
}
