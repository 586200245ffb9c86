import { Injectable } from '@nestjs/common';
import { checkDay, decideAct, decideRouteStart, localDay } from '#libs/domain';
import { revisionHash } from '#libs/domain/document';
import { demandReadiness } from '#libs/dispositions';
import { Office } from '#libs/people';
import {
  demand,
  newId,
  refuse,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { demandReportAct, Report, Revision } from '#libs/reports';
import { runningRouteOf } from './lock-route.js';
import { textOfWorkingCopy } from './revision-text.js';
import { Route } from './route.entity.js';
import { RouteStep } from './route-step.entity.js';

export interface PlannedRoute {
  readonly reportId: string;
  readonly revisionId: string;
  /** In the order of signing; a step without a day gets one when its turn comes. */
  readonly steps: readonly { readonly officeId: string; readonly dueOn?: string | null }[];
}

/**
 * Sends the latest revision to its approvers. Not while a proposal waits for its answer or its
 * words, and not while the working copy says something else than what would be signed.
 */
@Injectable()
export class StartRoute {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, input: PlannedRoute): Promise<Outcome<{ routeId: string }>> {
    return this.unitOfWork.run(context, 'start-route', async (work) => {
      const report = await work.lock(Report, { id: input.reportId });
      demandReportAct(context.actor, 'start_route', report);
      const running = await runningRouteOf(work, report.id);
      demand(decideRouteStart(await demandOffices(work, input.steps), running), 'steps');
      demandDays(input.steps, work.now);
      const revision = await demandLatest(work, report.id, input.revisionId);
      await demandReadiness(work, report.id);
      await demandNothingUncut(work, report.id, revision.hash);

      const { next } = demand(decideAct(report.state, 'start_route'));
      const id = newId();
      await work.insert(Route, {
        id,
        reportId: report.id,
        revisionId: revision.id,
        hash: revision.hash,
        state: 'running',
        startedAt: work.now,
        startedByName: context.actor.kind === 'person' ? context.actor.name : '',
        endedAt: null,
        endReason: null,
      });
      await work.insert(
        RouteStep,
        input.steps.map(({ officeId, dueOn }, index) => ({
          id: newId(),
          routeId: id,
          position: index + 1,
          officeId,
          dueOn: dueOn ?? null,
          calledAt: null,
          remindedAt: null,
        })),
      );
      await work.update(Report, { id: report.id }, { state: next, stateSince: work.now });
      await work.record({
        type: 'route.started',
        subject: { kind: 'route', id },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { revision: revision.number, hash: revision.hash, steps: input.steps.length },
      });
      return { routeId: id };
    });
  }
}

async function demandOffices(work: Work, steps: PlannedRoute['steps']): Promise<string[]> {
  const ids = steps.map(({ officeId }) => officeId);
  for (const id of ids) await work.read(Office, { id });
  return ids;
}

/** Days run in the order of the steps, and none has passed. */
function demandDays(steps: PlannedRoute['steps'], now: Date): void {
  let earliest = localDay(now);
  steps.forEach(({ dueOn }, index) => {
    if (dueOn === null || dueOn === undefined) return;
    const field = `steps.${index}.dueOn`;
    const { day } = demand(checkDay(dueOn), field);
    if (day < localDay(now)) refuse('date-in-past', { field });
    if (day < earliest) refuse('dates-out-of-order', { field });
    earliest = day;
  });
}

async function demandLatest(work: Work, reportId: string, revisionId: string): Promise<Revision> {
  const latest = await work.manager.findOne(Revision, {
    where: { reportId },
    order: { number: 'DESC' },
  });
  if (latest === null) return refuse('no-revision');
  const asked = await work.read(Revision, { id: revisionId, reportId });
  return asked.id === latest.id
    ? latest
    : refuse('hash-differs', {
        field: 'revisionId',
        facts: { expected: latest.hash, given: asked.hash },
      });
}

async function demandNothingUncut(work: Work, reportId: string, hash: string): Promise<void> {
  if (revisionHash(await textOfWorkingCopy(work, reportId)) !== hash) refuse('uncut-changes');
}
