export { RouteStep } from './route-step.entity.js';
export { APPROVALS_ENTITIES, ApprovalsModule } from './approvals.module.js';
export { StartRoute } from './start-route.js';
export { SignOff } from './sign-off.js';
export { ReturnReport } from './return-report.js';
export { CallApprover } from './call-approver.js';
export { approvedRevisionOf, type ApprovedRevision } from './approved-revision.js';
export { textOfRevision, textOfWorkingCopy } from './revision-text.js';
export { RouteQueries } from './route.queries.js';
