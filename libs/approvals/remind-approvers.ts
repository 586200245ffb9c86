import { Injectable } from '@nestjs/common';
import { currentStep, isStepReminderOwed, localDay } from '#libs/domain';
import { LookedAfterByTheClock, refuse, type Due, type Work } from '#libs/platform';
import { lockRouteOfStep } from './lock-route.js';
import { RouteStep } from './route-step.entity.js';

/** Letters go out when offices open: before nine it still counts as the day before. */
const NINE_HOURS_MS = 9 * 3_600_000;

interface CalledStep {
  readonly dueOn: string | null;
  readonly calledAt: Date | null;
  readonly remindedAt: Date | null;
}

function isOwed({ dueOn, calledAt, remindedAt }: CalledStep, now: Date): boolean {
  const toldAt = remindedAt ?? calledAt;
  if (dueOn === null || toldAt === null) return false;
  const today = localDay(new Date(now.getTime() - NINE_HOURS_MS));
  return isStepReminderOwed(dueOn, today, localDay(toldAt));
}

/** An office that was called and has not signed is reminded: before the day, on it, and afterwards. */
@Injectable()
@LookedAfterByTheClock()
export class RemindApprovers implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const called = await work.query<CalledStep & { id: string }>(
      `select s.id, s.due_on as "dueOn", s.called_at as "calledAt", s.reminded_at as "remindedAt"
       from route_step s join route r on r.id = s.route_id and r.state = 'running'
       where s.called_at is not null
         and not exists (select 1 from sign_off g where g.step_id = s.id)
       order by s.due_on, s.id`,
    );
    return called
      .filter((step) => isOwed(step, work.now))
      .slice(0, limit)
      .map(({ id }) => id);
  }

  async happen(work: Work, id: string): Promise<void> {
    const { report, route } = await lockRouteOfStep(work, id);
    const step = currentStep(route);
    if (step?.id !== id || step.dueOn === null || !isOwed(step, work.now))
      refuse('nothing-changed');
    await work.update(RouteStep, { id }, { remindedAt: work.now });
    await work.record({
      type: 'step.reminded',
      subject: { kind: 'step', id },
      reportId: report.id,
      organisationId: report.agencyId,
      facts: { office: step.officeKey, dueOn: step.dueOn },
    });
  }
}
