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
export { TakeProposal } from './take-proposal.js';
export { ReleaseProposal } from './release-proposal.js';
export { DecideDisposition, type Decided } from './decide-disposition.js';
export { DecideDispositions } from './decide-dispositions.js';
export { LinkIncorporation, type NewIncorporation } from './link-incorporation.js';
export { UnlinkIncorporation } from './unlink-incorporation.js';
export { ExplainException } from './explain-exception.js';
export { AnswerSatisfaction } from './answer-satisfaction.js';
export { CommentTable, type CommentRow } from './comment-table.js';
