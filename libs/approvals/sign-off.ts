import { Injectable } from '@nestjs/common';
import { checkText, decideSignOff } from '#libs/domain';
import { demand, refuse, UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandOffices } from './approvals.policy.js';
import { endRoute } from './end-route.js';
import { lockRouteOfStep } from './lock-route.js';
import { Route } from './route.entity.js';
import { Revision } from '#libs/reports';
import { SignOff as SignOffRow } from './sign-off.entity.js';

export interface Signature {
  readonly stepId: string;
  /** The hash on the signer's screen: exactly that text is signed, or nothing. */
  readonly hash: string;
  readonly remark?: string | null | undefined;
}

const REMARK = { min: 0, max: 2000 };

/** An office consents to exactly one text. The last consent approves the report. */
@Injectable()
export class SignOff {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: Signature): Promise<Outcome<{ routeId: string }>> {
    return this.unitOfWork.run(context, 'sign-off', async (work) => {
      const { actor } = context;
      const offices = demandOffices(actor);
      if (actor.kind !== 'person') refuse('not-signed-in');
      const { report, route } = await lockRouteOfStep(work, input.stepId);
      const { step, hash, completes } = demand(decideSignOff(route, offices, input.hash));
      if (step.id !== input.stepId) refuse('not-your-step');
      const remark = demand(checkText(input.remark ?? '', REMARK), 'remark').text;
      await work.insert(SignOffRow, {
        stepId: step.id,
        routeId: route.id,
        hash,
        remark: remark === '' ? null : remark,
        signedAt: work.now,
        personId: actor.personId,
        personName: actor.name,
      });
      const about = {
        subject: { kind: 'route', id: route.id },
        reportId: report.id,
        organisationId: report.agencyId,
      };
      const { position, officeKey: office } = step;
      await work.record({ type: 'route.signed-off', ...about, facts: { office, hash, position } });
      if (completes) {
        await endRoute(work, report, route.id, {
          act: 'complete_route',
          state: 'completed',
          reason: null,
        });
        const { revisionId } = await work.read(Route, { id: route.id });
        const { number: revision } = await work.read(Revision, { id: revisionId });
        await work.record({ type: 'route.completed', ...about, facts: { revision, hash } });
      }
      return { routeId: route.id };
    });
  }
}
