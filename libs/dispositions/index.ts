export { Disposition } from './disposition.entity.js';
export { DispositionVersion } from './disposition-version.entity.js';
export { Incorporation } from './incorporation.entity.js';
export { IncorporationException } from './incorporation-exception.entity.js';
export { Satisfaction } from './satisfaction.entity.js';
export { DISPOSITIONS_ENTITIES, DispositionsModule } from './dispositions.module.js';
export {
  demandReadiness,
  readinessHolds,
  type ReadinessHold,
} from './approval-readiness.queries.js';
export { type Reader } from './revision-facts.js';
