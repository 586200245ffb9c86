import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ARTEFACT_KINDS,
  RELEASE_KINDS,
  RELEASE_STATES,
  type ArtefactKind,
  type Language,
  type ReleaseKind,
  type ReleaseState,
} from '#libs/domain';
import { connectionOf, enumOf, LanguageEnum, PageArgs, resultOf } from '#libs/platform';
import { ReportObject } from '#libs/reports';
import { RELEASE_ACTS } from './release.policy.js';

const ReleaseStateEnum = enumOf(RELEASE_STATES);
registerEnumType(ReleaseStateEnum, { name: 'ReleaseState' });
const ReleaseKindEnum = enumOf(RELEASE_KINDS);
registerEnumType(ReleaseKindEnum, { name: 'ReleaseKind' });
export const ReleaseActEnum = enumOf(RELEASE_ACTS);
registerEnumType(ReleaseActEnum, { name: 'ReleaseAct' });
const ArtefactKindEnum = enumOf(ARTEFACT_KINDS);
registerEnumType(ArtefactKindEnum, { name: 'ArtefactKind' });

@ObjectType('Artefact', { description: 'One thing that goes out: a page, a print version, data.' })
export class ArtefactObject {
  @Field(() => ID)
  id!: string;

  @Field(() => ArtefactKindEnum)
  kind!: ArtefactKind;

  @Field(() => LanguageEnum, { nullable: true })
  language!: Language | null;

  @Field()
  mediaType!: string;

  @Field(() => Int, { description: 'In bytes.' })
  size!: number;

  @Field()
  sha256!: string;

  releaseId!: string;
  path!: string;
}

@ObjectType('Release', { description: 'What goes out together, at one minute, once.' })
export class ReleaseObject {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Within the report, counted from 1.' })
  number!: number;

  @Field(() => ReleaseKindEnum)
  kind!: ReleaseKind;

  @Field(() => ReleaseStateEnum)
  state!: ReleaseState;

  @Field({ description: 'The hash that the last step signed.' })
  hash!: string;

  @Field()
  publishAt!: Date;

  @Field(() => Date, { nullable: true })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Of an erratum: what had to be corrected.' })
  reason!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was cancelled, replaced or withdrawn.',
  })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true })
  endReason!: string | null;

  @Field()
  scheduledAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who set it; staff only.' })
  scheduledBy!: string | null;

  reportId!: string;
  revisionId!: string;
  slug!: string;
}

@ObjectType('MediaContact', { description: 'Somebody who gets a letter when a report goes out.' })
export class MediaContactObject {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  email!: string;

  @Field(() => LanguageEnum)
  language!: Language;
}

export const ReleaseConnection = connectionOf(ReleaseObject, 'Release');
export const ScheduleReleaseResult = resultOf('ScheduleRelease', ReleaseObject);
export const RescheduleReleaseResult = resultOf('RescheduleRelease', ReleaseObject);
export const CancelReleaseResult = resultOf('CancelRelease', ReleaseObject);
export const PublishErratumResult = resultOf('PublishErratum', ReleaseObject);
export const OpenCorrectionResult = resultOf('OpenCorrection', ReportObject);
export const WithdrawReportResult = resultOf('WithdrawReport', ReportObject);
export const AddMediaContactResult = resultOf('AddMediaContact', MediaContactObject);
export const RemoveMediaContactResult = resultOf('RemoveMediaContact', MediaContactObject);

@ArgsType()
export class ReleasesArgs extends PageArgs {
  @Field(() => ReleaseStateEnum, { nullable: true })
  state?: ReleaseState;
}

@InputType()
export class ScheduleReleaseInput {
  @Field(() => ID)
  reportId!: string;

  @Field({ description: 'A whole minute; the one that runs now still counts.' })
  publishAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why it may, although its languages are not in step; everyone reads it.',
  })
  parityException?: string | null;
}

@InputType()
export class PublishErratumInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ID, { description: 'The approved revision.' })
  revisionId!: string;

  @Field()
  reason!: string;

  @Field()
  publishAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why it may, although its languages are not in step; everyone reads it.',
  })
  parityException?: string | null;
}

@InputType()
export class AddMediaContactInput {
  @Field()
  name!: string;

  @Field()
  email!: string;

  @Field(() => LanguageEnum)
  language!: Language;
}
