import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ASSESSMENTS,
  RECOMMENDATION_STATUSES,
  type Assessment,
  type RecommendationStatus,
  type Trilingual,
} from '#libs/domain';
import {
  connectionOf,
  DayScalar,
  enumOf,
  PageArgs,
  resultOf,
  TrilingualInput,
  TrilingualObject,
} from '#libs/platform';
import { RECOMMENDATION_ACTS } from './recommendation.policy.js';

export const AssessmentEnum = enumOf(ASSESSMENTS);
registerEnumType(AssessmentEnum, { name: 'Assessment' });
const RecommendationStatusEnum = enumOf(RECOMMENDATION_STATUSES);
registerEnumType(RecommendationStatusEnum, { name: 'RecommendationStatus' });
export const RecommendationActEnum = enumOf(RECOMMENDATION_ACTS);
registerEnumType(RecommendationActEnum, { name: 'RecommendationAct' });

@ObjectType('Progress', { description: 'What was reported on a recommendation.' })
export class ProgressObject {
  @Field(() => ID)
  id!: string;

  @Field()
  at!: Date;

  @Field()
  by!: string;

  @Field(() => Int)
  percent!: number;

  @Field()
  note!: string;
}

@ObjectType('Recommendation', { description: 'What must be done after the report: a promise.' })
export class RecommendationObject {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => TrilingualObject)
  text!: Trilingual;

  @Field(() => TrilingualObject, { nullable: true, description: 'How it is known to be done.' })
  indicator!: Trilingual | null;

  @Field(() => DayScalar)
  dueOn!: string;

  @Field(() => Int, { description: '0 to 100.' })
  percent!: number;

  @Field(() => RecommendationStatusEnum)
  status!: RecommendationStatus;

  @Field(() => Date, { nullable: true })
  doneAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'When it was cancelled.' })
  cancelReason!: string | null;

  @Field(() => AssessmentEnum, { nullable: true })
  assessment!: Assessment | null;

  @Field(() => TrilingualObject, { nullable: true })
  assessmentReason!: Trilingual | null;

  @Field(() => ID, { nullable: true, description: 'The block of the report where it is written.' })
  sourceBlockId!: string | null;

  reportId!: string;
  ownerId!: string;
  officeId!: string | null;
}

@ObjectType('MonthTally')
export class MonthTallyObject {
  @Field({ description: 'YYYY-MM' })
  month!: string;

  @Field(() => Int, { description: 'How many fell due in it.' })
  due!: number;

  @Field(() => Int, { description: 'How many of those are done.' })
  kept!: number;
}

@ObjectType('PromiseTally', { description: 'How the promises of all published reports stand.' })
export class PromiseTallyObject {
  @Field(() => Int)
  kept!: number;

  @Field(() => Int)
  inProgress!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  notStarted!: number;

  @Field(() => [MonthTallyObject])
  byMonth!: MonthTallyObject[];
}

export const RecommendationConnection = connectionOf(RecommendationObject, 'Recommendation');
export const AddRecommendationResult = resultOf('AddRecommendation', RecommendationObject);
export const EditRecommendationResult = resultOf('EditRecommendation', RecommendationObject);
export const ChangeDueDateResult = resultOf('ChangeDueDate', RecommendationObject);
export const ReportProgressResult = resultOf('ReportProgress', RecommendationObject);
export const AssessRecommendationResult = resultOf('AssessRecommendation', RecommendationObject);
export const CancelRecommendationResult = resultOf('CancelRecommendation', RecommendationObject);

@ArgsType()
export class RecommendationsArgs extends PageArgs {
  @Field(() => RecommendationStatusEnum, { nullable: true })
  status?: RecommendationStatus;

  @Field(() => ID, { nullable: true })
  reportId?: string;

  @Field(() => ID, { nullable: true })
  ownerOrganisationId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Owed by an organisation of the viewer.' })
  mine?: boolean;
}

@InputType()
export class AddRecommendationInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => TrilingualInput)
  text!: Trilingual;

  @Field(() => TrilingualInput, { nullable: true })
  indicator?: Trilingual | null;

  @Field(() => ID)
  ownerOrganisationId!: string;

  @Field(() => ID, { nullable: true })
  officeId?: string | null;

  @Field(() => DayScalar)
  dueOn!: string;

  @Field(() => ID, { nullable: true })
  sourceBlockId?: string | null;

  @Field(() => [ID], { nullable: true })
  proposalIds?: string[] | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class EditRecommendationInput {
  @Field(() => TrilingualInput, { nullable: true })
  text?: Trilingual | null;

  @Field(() => TrilingualInput, { nullable: true })
  indicator?: Trilingual | null;

  @Field(() => ID, { nullable: true })
  ownerOrganisationId?: string | null;

  @Field(() => ID, { nullable: true })
  officeId?: string | null;

  @Field(() => ID, { nullable: true })
  sourceBlockId?: string | null;

  @Field(() => [ID], { nullable: true })
  proposalIds?: string[] | null;
}
