import { ScheduleRelease } from '#libs/publication';
import { RouteStep, SignOff, StartRoute } from '#libs/approvals';
import type { ActContext } from '#libs/platform';
import { aReportToApprove, type ReportToApprove } from './approvals.js';
import type { House } from './open-house.js';
import { done } from './done.js';
import { asked } from './people.js';

/** Takes a report that is ready through its route, signed by everybody. */
export async function approve(house: House, report: ReportToApprove, now: Date): Promise<void> {
  const { routeId } = done(
    await house.get(StartRoute).execute(asked(report.coordinator, now), {
      reportId: report.reportId,
      revisionId: report.revision.id,
      steps: report.approvers.map(({ officeId }) => ({ officeId })),
    }),
  );
  const steps = await house.dataSource
    .getRepository(RouteStep)
    .find({ where: { routeId }, order: { position: 'ASC' } });
  for (const [turn, { id: stepId }] of steps.entries())
    done(
      await house.get(SignOff).execute(asked(report.approvers[turn]!.actor, now), {
        stepId,
        hash: report.revision.hash,
      }),
    );
}

/** A report that only waits for its minute to be set. */
export async function anApprovedReport(
  house: House,
  now: Date,
  given: Parameters<typeof aReportToApprove>[1] = {},
): Promise<ReportToApprove> {
  const report = await aReportToApprove(house, given);
  await approve(house, report, now);
  return report;
}

/** A release set for a minute. */
export async function aScheduledRelease(
  house: House,
  report: ReportToApprove,
  publishAt: Date,
  context: ActContext = asked(report.press, new Date(publishAt.getTime() - 60_000)),
): Promise<string> {
  const { reportId } = report;
  return done(await house.get(ScheduleRelease).execute(context, { reportId, publishAt })).id;
}
