export { Route } from './route.entity.js';
export { RouteStep } from './route-step.entity.js';
export { SignOff } from './sign-off.entity.js';
export { RouteReturn } from './route-return.entity.js';
export { APPROVALS_ENTITIES, ApprovalsModule } from './approvals.module.js';
