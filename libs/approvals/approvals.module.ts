import { Module } from '@nestjs/common';
import { CallApprover } from './call-approver.js';
import { RemindApprovers } from './remind-approvers.js';
import { ReturnReport } from './return-report.js';
import { RouteReturn } from './route-return.entity.js';
import { RouteStep } from './route-step.entity.js';
import { Route } from './route.entity.js';
import { SignOff } from './sign-off.js';
import { SignOff as SignOffRow } from './sign-off.entity.js';
import { StartRoute } from './start-route.js';
import { WithdrawRoute } from './withdraw-route.js';

export const APPROVALS_ENTITIES = [Route, RouteStep, SignOffRow, RouteReturn];

@Module({
  providers: [StartRoute, SignOff, ReturnReport, WithdrawRoute, CallApprover, RemindApprovers],
  exports: [StartRoute, SignOff, ReturnReport, WithdrawRoute],
})
export class ApprovalsModule {}
