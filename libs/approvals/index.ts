export { Route } from './route.entity.js';
export { RouteStep } from './route-step.entity.js';
export { RouteReturn } from './route-return.entity.js';
export { APPROVALS_ENTITIES, ApprovalsModule } from './approvals.module.js';
export { StartRoute, type PlannedRoute } from './start-route.js';
export { SignOff, type Signature } from './sign-off.js';
export { ReturnReport } from './return-report.js';
export { WithdrawRoute } from './withdraw-route.js';
