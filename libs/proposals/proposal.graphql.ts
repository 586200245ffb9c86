import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  PLACEMENT_STATUSES,
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  type Language,
  type PlacementStatus,
  type ProposalKind,
  type ProposalState,
} from '#libs/domain';
import { connectionOf, enumOf, LanguageEnum, resultOf } from '#libs/platform';

export const ProposalKindEnum = enumOf(PROPOSAL_KINDS);
registerEnumType(ProposalKindEnum, { name: 'ProposalKind' });
const ProposalStateEnum = enumOf(PROPOSAL_STATES);
registerEnumType(ProposalStateEnum, { name: 'ProposalState' });
const PlacementStatusEnum = enumOf(PLACEMENT_STATUSES);
registerEnumType(PlacementStatusEnum, { name: 'PlacementStatus' });
const AnchorKindEnum = enumOf(['report', 'section', 'passage'] as const);
registerEnumType(AnchorKindEnum, { name: 'AnchorKind' });

const OFFSET = 'UTF-16 offset into the block’s plain text in that language.';

@ObjectType('Anchor', {
  description: 'The place a proposal speaks of, in the revision that was circulated.',
})
export class AnchorObject {
  @Field(() => AnchorKindEnum)
  kind!: 'report' | 'section' | 'passage';

  @Field(() => ID, { nullable: true })
  blockId!: string | null;

  @Field(() => LanguageEnum, { nullable: true })
  language!: Language | null;

  @Field(() => String, { nullable: true })
  exact!: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 32 characters before.' })
  prefix!: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 32 characters after.' })
  suffix!: string | null;

  @Field(() => Int, { nullable: true, description: OFFSET })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: OFFSET })
  end!: number | null;

  revisionId!: string;
}

@ObjectType('Receipt', { description: 'Proof of what was handed in, and when.' })
export class ReceiptObject {
  @Field(() => Int)
  number!: number;

  @Field()
  at!: Date;

  @Field({ description: 'SHA-256, hex, of the receipt’s canonical JSON (RFC 8785).' })
  hash!: string;
}

@ObjectType('Placement', { description: 'What became of the place in a later revision.' })
export class PlacementObject {
  @Field(() => PlacementStatusEnum)
  status!: PlacementStatus;

  @Field(() => ID, { nullable: true })
  blockId!: string | null;

  @Field(() => Int, { nullable: true, description: OFFSET })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: OFFSET })
  end!: number | null;

  @Field(() => String, { nullable: true, description: 'The words that stand there.' })
  exact!: string | null;

  @Field(() => Float, { description: 'From 0 to 1; 1 is beyond doubt.' })
  score!: number;

  @Field({ description: 'A person put it there.' })
  byHand!: boolean;

  revisionId!: string;
  proposalId!: string;
}

@ObjectType('Proposal', { description: 'A change an organisation asks for.' })
export class ProposalObject {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Within its consultation; null until submitted.',
  })
  number!: number | null;

  @Field(() => ProposalStateEnum)
  state!: ProposalState;

  @Field(() => ProposalKindEnum)
  kind!: ProposalKind;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field()
  text!: string;

  @Field()
  justification!: string;

  @Field(() => String, { nullable: true })
  proposedWording!: string | null;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  @Field()
  late!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Of a late one; null while undecided.' })
  admitted!: boolean | null;

  @Field(() => String, { nullable: true })
  admissionReason!: string | null;

  @Field(() => String, { nullable: true })
  withdrawalReason!: string | null;

  @Field(() => Int, { description: 'To be given with an edit, so that nobody’s work is lost.' })
  version!: number;
}

export const ProposalConnection = connectionOf(ProposalObject, 'Proposal');
export const DraftProposalResult = resultOf('DraftProposal', ProposalObject);
export const EditProposalResult = resultOf('EditProposal', ProposalObject);
export const SubmitProposalResult = resultOf('SubmitProposal', ProposalObject);
export const DiscardProposalResult = resultOf('DiscardProposal', ProposalObject);
export const WithdrawProposalResult = resultOf('WithdrawProposal', ProposalObject);
export const AdmitLateProposalResult = resultOf('AdmitLateProposal', ProposalObject);
export const ReattachProposalResult = resultOf('ReattachProposal', ProposalObject);
export const DraftProposalFromInterventionResult = resultOf(
  'DraftProposalFromIntervention',
  ProposalObject,
);

@InputType({
  description: 'A section by its heading, or a passage by its words, their offsets or both.',
})
export class AnchorInput {
  @Field(() => AnchorKindEnum)
  kind!: 'report' | 'section' | 'passage';

  @Field(() => ID, { nullable: true })
  blockId?: string | null;

  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;

  @Field(() => String, { nullable: true })
  exact?: string | null;

  @Field(() => Int, { nullable: true, description: OFFSET })
  start?: number | null;

  @Field(() => Int, { nullable: true, description: OFFSET })
  end?: number | null;
}

@InputType()
export class DraftProposalInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => AnchorInput)
  anchor!: AnchorInput;

  @Field(() => ProposalKindEnum)
  kind!: ProposalKind;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field()
  text!: string;

  @Field()
  justification!: string;

  @Field(() => String, { nullable: true })
  proposedWording?: string | null;
}

@InputType({ description: 'What is absent stays as it is.' })
export class EditProposalInput {
  @Field(() => AnchorInput, { nullable: true })
  anchor?: AnchorInput | null;

  @Field(() => ProposalKindEnum, { nullable: true })
  kind?: ProposalKind | null;

  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => String, { nullable: true })
  justification?: string | null;

  @Field(() => String, { nullable: true, description: 'An empty one takes the wording out.' })
  proposedWording?: string | null;
}
