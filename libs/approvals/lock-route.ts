import type { Route as RoutePlan, RouteStep as SignedStep } from '#libs/domain';
import type { Work } from '#libs/platform';
import { Report } from '#libs/reports';
import { Route } from './route.entity.js';
import { RouteStep } from './route-step.entity.js';

/** A step with what an act tells of it in the journal. */
export interface LockedStep extends SignedStep {
  readonly officeKey: string;
  readonly dueOn: string | null;
  readonly calledAt: Date | null;
  readonly remindedAt: Date | null;
}

export interface LockedRoute extends RoutePlan<LockedStep> {
  readonly id: string;
}

interface Locked {
  readonly report: Report;
  readonly route: LockedRoute;
}

/** A route with its steps and its report, locked in the order that every act keeps. */
export async function lockRoute(work: Work, id: string): Promise<Locked> {
  const { reportId } = await work.read(Route, { id });
  const report = await work.lock(Report, { id: reportId });
  const { state, hash } = await work.lock(Route, { id });
  const steps = await work.query<LockedStep>(
    `select s.id, s.position, s.office_id as office, o.key as "officeKey",
       s.due_on as "dueOn", s.called_at as "calledAt", s.reminded_at as "remindedAt",
       g.hash as "signedHash"
     from route_step s join office o on o.id = s.office_id
     left join sign_off g on g.step_id = s.id
     where s.route_id = $1 order by s.position`,
    [id],
  );
  return { report, route: { id, state, revisionHash: hash, steps } };
}

/** The same, found by one of its steps. */
export async function lockRouteOfStep(work: Work, stepId: string): Promise<Locked> {
  const { routeId } = await work.read(RouteStep, { id: stepId });
  return lockRoute(work, routeId);
}

/** The report's route that is under way, locked; the report is locked already. */
export async function runningRouteOf(work: Work, reportId: string): Promise<LockedRoute | null> {
  const [running] = await work.query<{ id: string }>(
    `select id from route where report_id = $1 and state = 'running'`,
    [reportId],
  );
  return running ? (await lockRoute(work, running.id)).route : null;
}
