import { Module } from '@nestjs/common';
import { PeopleModule } from '#libs/people';
import { ReportsModule } from '#libs/reports';
import { CallApprover } from './call-approver.js';
import { RemindApprovers } from './remind-approvers.js';
import { ReturnReport } from './return-report.js';
import { RouteReturn } from './route-return.entity.js';
import { RouteStep } from './route-step.entity.js';
import { Route } from './route.entity.js';
import { RouteQueries } from './route.queries.js';
import {
  ReportRouteResolver,
  RouteResolver,
  RouteStepResolver,
  SinceILookedResolver,
} from './route.resolver.js';
import { SignOff } from './sign-off.js';
import { SignOff as SignOffRow } from './sign-off.entity.js';
import { SinceILookedQueries } from './since-i-looked.queries.js';
import { StartRoute } from './start-route.js';
import { WithdrawRoute } from './withdraw-route.js';

export const APPROVALS_ENTITIES = [Route, RouteStep, SignOffRow, RouteReturn];

const ACTS = [StartRoute, SignOff, ReturnReport, WithdrawRoute];

@Module({
  imports: [PeopleModule, ReportsModule],
  providers: [
    ...ACTS,
    CallApprover,
    RemindApprovers,
    RouteQueries,
    SinceILookedQueries,
    RouteResolver,
    RouteStepResolver,
    SinceILookedResolver,
    ReportRouteResolver,
  ],
  exports: [...ACTS, RouteQueries, SinceILookedQueries],
})
export class ApprovalsModule {}
