import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  DISPOSITIONS,
  REPLY_STANDINGS,
  SATISFACTION_ANSWERS,
  type Day,
  type Disposition as Kind,
  type ProposalKind,
  type ReplyStanding,
  type SatisfactionAnswer,
  type Trilingual,
} from '#libs/domain';
import { DayScalar, enumOf, resultOf, TrilingualInput, TrilingualObject } from '#libs/platform';
import { ProposalKindEnum, ProposalObject } from '#libs/proposals';
import { PROPOSAL_ACTS } from './proposal-acts.policy.js';

const DispositionKindEnum = enumOf(DISPOSITIONS);
registerEnumType(DispositionKindEnum, { name: 'DispositionKind' });
export const SatisfactionAnswerEnum = enumOf(SATISFACTION_ANSWERS);
registerEnumType(SatisfactionAnswerEnum, { name: 'SatisfactionAnswer' });
const ReplyStandingEnum = enumOf(REPLY_STANDINGS);
registerEnumType(ReplyStandingEnum, { name: 'ReplyStanding' });
export const ProposalActEnum = enumOf(PROPOSAL_ACTS);
registerEnumType(ProposalActEnum, { name: 'ProposalAct' });

const BY = 'The person for staff, the agency for everyone else.';

@ObjectType('DispositionVersion', {
  description: 'An answer that was given, and may have changed.',
})
export class DispositionVersionObject {
  @Field(() => DispositionKindEnum)
  kind!: Kind;

  @Field()
  decidedAt!: Date;

  @Field({ description: BY })
  decidedBy!: string;
}

@ObjectType('Disposition', { description: 'The answer to a proposal, with its public reason.' })
export class DispositionObject {
  @Field(() => ID)
  id!: string;

  @Field(() => DispositionKindEnum)
  kind!: Kind;

  @Field(() => TrilingualObject)
  reason!: Trilingual;

  @Field()
  decidedAt!: Date;

  @Field({ description: BY })
  decidedBy!: string;

  agencyId!: string;
  duplicateOfId!: string | null;
}

@ObjectType('Incorporation', { description: 'The blocks that were changed for a proposal.' })
export class IncorporationObject {
  @Field(() => ID)
  id!: string;

  @Field(() => [ID])
  blockIds!: string[];

  @Field()
  at!: Date;

  @Field({ description: BY })
  by!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  proposalId!: string;
}

@ObjectType('Satisfaction', { description: 'What the organisation says of the answer.' })
export class SatisfactionObject {
  @Field(() => SatisfactionAnswerEnum)
  answer!: SatisfactionAnswer;

  @Field(() => String, { nullable: true })
  comment!: string | null;

  @Field()
  at!: Date;
}

@ObjectType('Reply', {
  description: 'Whether and by when the organisation says if it is satisfied.',
})
export class ReplyObject {
  @Field(() => DayScalar, { description: 'The last day for it.' })
  by!: Day;

  @Field(() => ReplyStandingEnum)
  standing!: ReplyStanding;
}

@ObjectType('DispositionCount')
export class DispositionCountObject {
  @Field(() => DispositionKindEnum)
  kind!: Kind;

  @Field(() => Int)
  count!: number;
}

@ObjectType('ProposalTally', { description: 'Of what was handed in and not withdrawn.' })
export class ProposalTallyObject {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  unanswered!: number;

  @Field(() => Int, { description: 'Accepted, but no words were changed and nobody said why.' })
  unincorporated!: number;

  @Field(() => Int)
  late!: number;

  @Field(() => [DispositionCountObject])
  byDisposition!: DispositionCountObject[];
}

@ObjectType('ChapterTally')
export class ChapterTallyObject {
  @Field(() => ID, { description: 'The heading’s.' })
  blockId!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => TrilingualObject)
  title!: Trilingual;

  @Field(() => Int)
  unanswered!: number;

  @Field(() => [DispositionCountObject])
  byDisposition!: DispositionCountObject[];
}

@ObjectType('ChangeCause', { description: 'The proposal for which a block was changed.' })
export class ChangeCauseObject {
  @Field(() => ProposalObject)
  proposal!: ProposalObject;
}

export const TakeProposalResult = resultOf('TakeProposal', ProposalObject);
export const ReleaseProposalResult = resultOf('ReleaseProposal', ProposalObject);
export const DecideDispositionResult = resultOf('DecideDisposition', ProposalObject);
export const LinkIncorporationResult = resultOf('LinkIncorporation', ProposalObject);
export const UnlinkIncorporationResult = resultOf('UnlinkIncorporation', ProposalObject);
export const ExplainExceptionResult = resultOf('ExplainException', ProposalObject);
export const AnswerSatisfactionResult = resultOf('AnswerSatisfaction', ProposalObject);

@InputType({ description: 'Every wish must hold; what is absent or false is no wish.' })
export class ProposalFilter {
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true })
  blockId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'On the report as a whole.' })
  onWhole?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The heading of a section.' })
  chapterBlockId?: string | null;

  @Field(() => DispositionKindEnum, { nullable: true })
  disposition?: Kind | null;

  @Field(() => ProposalKindEnum, { nullable: true })
  kind?: ProposalKind | null;

  @Field(() => Boolean, { nullable: true })
  unanswered?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  unincorporated?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Of my organisations, drafts included.' })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  takenByMe?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  late?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whose words are found nowhere in the latest revision; for staff.',
  })
  lost?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A number, or words of the proposal.' })
  search?: string | null;
}

@InputType()
export class DecideDispositionInput {
  @Field(() => ID)
  proposalId!: string;

  @Field(() => DispositionKindEnum)
  kind!: Kind;

  @Field(() => TrilingualInput, {
    description: 'At least in Kazakh and in the language of the proposal.',
  })
  reason!: Trilingual;

  @Field(() => ID, { nullable: true, description: 'For a duplicate, and only for that.' })
  duplicateOfId?: string | null;
}

@InputType()
export class DecideDispositionsInput {
  @Field(() => [DecideDispositionInput])
  items!: DecideDispositionInput[];
}

@InputType()
export class LinkIncorporationInput {
  @Field(() => ID)
  proposalId!: string;

  @Field(() => [ID])
  blockIds!: string[];

  @Field(() => String, { nullable: true })
  note?: string | null;
}
