import { Injectable } from '@nestjs/common';
import { decideReturn } from '#libs/domain';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandOffices } from './approvals.policy.js';
import { endRoute } from './end-route.js';
import { lockRouteOfStep } from './lock-route.js';
import { RouteReturn } from './route-return.entity.js';

/** An office sends the report back to be revised and says what must be done. The route ends. */
@Injectable()
export class ReturnReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    stepId: string,
    given: string,
  ): Promise<Outcome<{ routeId: string }>> {
    return this.unitOfWork.run(context, 'return-report', async (work) => {
      const { actor } = context;
      const offices = demandOffices(actor);
      if (actor.kind !== 'person') refuse('not-signed-in');
      const { report, route } = await lockRouteOfStep(work, stepId);
      const { step, remarks } = demand(decideReturn(route, offices, given), 'remarks');
      if (step.id !== stepId) refuse('not-your-step');
      await work.insert(RouteReturn, {
        stepId,
        routeId: route.id,
        remarks,
        returnedAt: work.now,
        personId: actor.personId,
        personName: actor.name,
      });
      await endRoute(work, report, route.id, {
        act: 'return_report',
        state: 'returned',
        reason: remarks,
      });
      await work.record({
        type: 'route.returned',
        subject: { kind: 'route', id: route.id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { office: step.officeKey, remarks },
      });
      return { routeId: route.id };
    });
  }
}
