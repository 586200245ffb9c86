export { Proposal } from './proposal.entity.js';
export { Placement } from './placement.entity.js';
export { PROPOSALS_ENTITIES, ProposalsModule } from './proposals.module.js';
