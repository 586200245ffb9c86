export { Disposition } from './disposition.entity.js';
export { DISPOSITIONS_ENTITIES, DispositionsModule } from './dispositions.module.js';
export {
  demandReadiness,
  readinessHolds,
  type ReadinessHold,
} from './approval-readiness.queries.js';
export { LOST_PLACE } from './proposal-list.queries.js';
export { type Reader } from './revision-facts.js';
export { TakeProposal } from './take-proposal.js';
export { DecideDisposition, type Decided } from './decide-disposition.js';
export { LinkIncorporation } from './link-incorporation.js';
export { ExplainException } from './explain-exception.js';
export { AnswerSatisfaction } from './answer-satisfaction.js';
export { csvOf } from './csv.js';
