import { Injectable } from '@nestjs/common';
import { checkReason } from '#libs/domain';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct } from '#libs/reports';
import { endRoute } from './end-route.js';
import { lockRoute } from './lock-route.js';

/** The coordinator takes a report back from its approvers, with a reason; signatures given so far bind nothing. */
@Injectable()
export class WithdrawRoute {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, id: string, given: string): Promise<Outcome<{ routeId: string }>> {
    return this.unitOfWork.run(context, 'withdraw-route', async (work) => {
      const { report, route } = await lockRoute(work, id);
      demandReportAct(context.actor, 'withdraw_route', report);
      if (route.state !== 'running') refuse('route-not-running', { facts: { state: route.state } });
      const { text: reason } = demand(checkReason(given), 'reason');
      await endRoute(work, report, route.id, { act: 'withdraw_route', state: 'withdrawn', reason });
      await work.record({
        type: 'route.withdrawn',
        subject: { kind: 'route', id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { reason },
      });
      return { routeId: id };
    });
  }
}
