import { Module } from '@nestjs/common';
import { Proposal } from './proposal.entity.js';
import { Placement } from './placement.entity.js';

export const PROPOSALS_ENTITIES = [Proposal, Placement];

@Module({})
export class ProposalsModule {}
