import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  REPORT_ACTS,
  REPORT_STATES,
  type Language,
  type ReportState,
  type Trilingual,
} from '#libs/domain';
import {
  connectionOf,
  DayScalar,
  enumOf,
  LanguageEnum,
  PageArgs,
  resultOf,
  TrilingualInput,
  TrilingualObject,
} from '#libs/platform';

const ReportStateEnum = enumOf(REPORT_STATES);
registerEnumType(ReportStateEnum, { name: 'ReportState' });
export const ReportActEnum = enumOf(REPORT_ACTS);
registerEnumType(ReportActEnum, { name: 'ReportAct' });

@ObjectType('Report', { description: 'What is being prepared, for a subject and a period.' })
export class ReportObject {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The word in its public address.' })
  slug!: string;

  @Field(() => TrilingualObject)
  title!: Trilingual;

  @Field(() => TrilingualObject)
  subject!: Trilingual;

  @Field(() => DayScalar)
  periodStart!: string;

  @Field(() => DayScalar)
  periodEnd!: string;

  @Field(() => LanguageEnum, {
    description: 'In which it is written; the others are translations.',
  })
  sourceLanguage!: Language;

  @Field(() => ReportStateEnum)
  state!: ReportState;

  @Field()
  stateSince!: Date;

  @Field()
  createdAt!: Date;

  agencyId!: string;
}

export const ReportConnection = connectionOf(ReportObject, 'Report');
export const CreateReportResult = resultOf('CreateReport', ReportObject);
export const EditReportResult = resultOf('EditReport', ReportObject);

@ArgsType()
export class ReportsArgs extends PageArgs {
  @Field(() => ReportStateEnum, { nullable: true })
  state?: ReportState;
}

@InputType()
export class CreateReportInput {
  @Field(() => ID)
  agencyId!: string;

  @Field()
  slug!: string;

  @Field(() => TrilingualInput)
  title!: Trilingual;

  @Field(() => TrilingualInput)
  subject!: Trilingual;

  @Field(() => DayScalar)
  periodStart!: string;

  @Field(() => DayScalar)
  periodEnd!: string;

  @Field(() => LanguageEnum, { nullable: true, description: 'Kazakh when left out.' })
  sourceLanguage?: Language | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class EditReportInput {
  @Field(() => String, { nullable: true, description: 'Only until the report is circulated.' })
  slug?: string;

  @Field(() => TrilingualInput, { nullable: true })
  title?: Trilingual;

  @Field(() => TrilingualInput, { nullable: true })
  subject?: Trilingual;

  @Field(() => DayScalar, { nullable: true })
  periodStart?: string;

  @Field(() => DayScalar, { nullable: true })
  periodEnd?: string;
}
