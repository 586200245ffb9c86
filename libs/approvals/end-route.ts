import { decideAct, type ReportAct, type RouteState } from '#libs/domain';
import { demand, type Work } from '#libs/platform';
import { Report } from '#libs/reports';
import { Route } from './route.entity.js';

/** Ends a route and moves the report to where the journey leads from there. Both rows are locked. */
export async function endRoute(
  work: Work,
  report: Report,
  routeId: string,
  how: {
    readonly act: Extract<ReportAct, 'complete_route' | 'return_report' | 'withdraw_route'>;
    readonly state: Exclude<RouteState, 'running'>;
    readonly reason: string | null;
  },
): Promise<void> {
  const { next } = demand(decideAct(report.state, how.act));
  await work.update(
    Route,
    { id: routeId },
    { state: how.state, endedAt: work.now, endReason: how.reason },
  );
  await work.update(Report, { id: report.id }, { state: next, stateSince: work.now });
}
