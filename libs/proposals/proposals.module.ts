import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#libs/consultations';
import { MeetingsModule } from '#libs/meetings';
import { PeopleModule } from '#libs/people';
import { ReportsModule } from '#libs/reports';
import { AdmitLateProposal } from './admit-late-proposal.js';
import { AnchorResolver, PlacementResolver } from './anchors.resolver.js';
import { DiscardProposal } from './discard-proposal.js';
import { DraftProposal } from './draft-proposal.js';
import { DraftProposalFromIntervention } from './draft-proposal-from-intervention.js';
import { EditProposal } from './edit-proposal.js';
import { InterventionProposalResolver } from './intervention-proposal.resolver.js';
import { ConsultationParticipantsResolver, ParticipantResolver } from './participant.resolver.js';
import { ParticipantQueries } from './participants.queries.js';
import { PlaceAnchors } from './place-anchors.js';
import { Placement } from './placement.entity.js';
import { Proposal } from './proposal.entity.js';
import { ProposalCounts } from './proposal-counts.queries.js';
import { BlockProposalsResolver, SectionProposalsResolver } from './proposal-counts.resolver.js';
import { ProposalFieldsResolver } from './proposal-fields.resolver.js';
import { ProposalQueries } from './proposal.queries.js';
import { ProposalResolver } from './proposal.resolver.js';
import { ReattachProposal } from './reattach-proposal.js';
import { RevisionOutlines } from './revision-outline.js';
import { SubmitProposal } from './submit-proposal.js';
import { WithdrawProposal } from './withdraw-proposal.js';

export const PROPOSALS_ENTITIES = [Proposal, Placement];

const ACTS = [
  DraftProposal,
  EditProposal,
  SubmitProposal,
  DiscardProposal,
  WithdrawProposal,
  AdmitLateProposal,
  ReattachProposal,
  DraftProposalFromIntervention,
];

const RESOLVERS = [
  ProposalResolver,
  ProposalFieldsResolver,
  AnchorResolver,
  PlacementResolver,
  BlockProposalsResolver,
  SectionProposalsResolver,
  ParticipantResolver,
  InterventionProposalResolver,
  ConsultationParticipantsResolver,
];

@Module({
  imports: [PeopleModule, ReportsModule, ConsultationsModule, MeetingsModule],
  providers: [
    ...ACTS,
    ...RESOLVERS,
    PlaceAnchors,
    ProposalQueries,
    ProposalCounts,
    ParticipantQueries,
    RevisionOutlines,
  ],
  exports: [...ACTS, ProposalQueries, RevisionOutlines],
})
export class ProposalsModule {}
