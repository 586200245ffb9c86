import { Injectable } from '@nestjs/common';
import type { ReportState, RouteState } from '#libs/domain';
import { grouped, inOrder, isStaff, Rows, type ActContext, type Loaders } from '#libs/platform';

export interface RouteRow {
  id: string;
  reportId: string;
  revisionId: string;
  hash: string;
  state: RouteState;
  startedAt: Date;
  startedBy: string;
  endedAt: Date | null;
  endReason: string | null;
  agencyId: string;
  reportState: ReportState;
}

export interface RouteStepRow {
  id: string;
  routeId: string;
  position: number;
  officeId: string;
  dueOn: string | null;
  calledAt: Date | null;
  remindedAt: Date | null;
  signOff: { hash: string; at: Date; by: string; remark: string | null } | null;
  return: { at: Date; by: string; remarks: string } | null;
}

type FlatStep = Omit<RouteStepRow, 'signOff' | 'return'> & {
  hash: string | null;
  remark: string | null;
  remarks: string | null;
  at: Date;
  by: string;
};

const ROUTE = `select t.id, t.report_id as "reportId", t.revision_id as "revisionId", t.hash, t.state,
  t.started_at as "startedAt", t.started_by_name as "startedBy", t.ended_at as "endedAt",
  t.end_reason as "endReason", r.agency_id as "agencyId", r.state as "reportState"
  from route t join report r on r.id = t.report_id`;

/** Routes are the business of staff and approvers; everyone else sees that a report is being signed. */
@Injectable()
export class RouteQueries {
  constructor(private readonly rows: Rows) {}

  byId(context: ActContext, loaders: Loaders, id: string): Promise<RouteRow | null> {
    return loaders
      .of<string, RouteRow | null>(this.byId, async (ids) => {
        if (!isStaff(context.actor)) return ids.map(() => null);
        const rows = await this.rows.many<RouteRow>(`${ROUTE} where t.id = any($1)`, [ids]);
        return inOrder(ids, rows, (row) => row.id);
      })
      .load(id);
  }

  /** All routes a report has taken, the newest first. */
  ofReport(context: ActContext, loaders: Loaders, reportId: string): Promise<RouteRow[]> {
    return loaders
      .of<string, RouteRow[]>(this.ofReport, async (ids) => {
        if (!isStaff(context.actor)) return ids.map(() => []);
        const rows = await this.rows.many<RouteRow>(
          `${ROUTE} where t.report_id = any($1) order by t.started_at desc, t.id desc`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.reportId);
      })
      .load(reportId);
  }

  /** In the order of signing. */
  steps(loaders: Loaders, routeId: string): Promise<RouteStepRow[]> {
    return loaders
      .of<string, RouteStepRow[]>(this.steps, async (ids) => {
        const rows = await this.rows.many<FlatStep>(
          `select s.id, s.route_id as "routeId", s.position, s.office_id as "officeId",
             s.due_on as "dueOn", s.called_at as "calledAt", s.reminded_at as "remindedAt",
             g.hash, g.remark, b.remarks, coalesce(g.signed_at, b.returned_at) as at,
             coalesce(g.person_name, b.person_name) as by
           from route_step s
           left join sign_off g on g.step_id = s.id
           left join route_return b on b.step_id = s.id
           where s.route_id = any($1) order by s.position`,
          [ids],
        );
        return grouped(ids, rows.map(stepOf), (row) => row.routeId);
      })
      .load(routeId);
  }
}

function stepOf({ hash, remark, remarks, at, by, ...step }: FlatStep): RouteStepRow {
  return {
    ...step,
    signOff: hash === null ? null : { hash, at, by, remark },
    return: remarks === null ? null : { at, by, remarks },
  };
}
