import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CONSULTATION_STATES,
  type ConsultationState,
  type ReportState,
  type Trilingual,
} from '#libs/domain';
import {
  connectionOf,
  enumOf,
  PageArgs,
  resultOf,
  TrilingualInput,
  TrilingualObject,
} from '#libs/platform';
import { CONSULTATION_ACTS } from './consultation.policy.js';

const ConsultationStateEnum = enumOf(CONSULTATION_STATES);
registerEnumType(ConsultationStateEnum, { name: 'ConsultationState' });
export const ConsultationActEnum = enumOf(CONSULTATION_ACTS);
registerEnumType(ConsultationActEnum, { name: 'ConsultationAct' });

@ObjectType('Consultation', { description: 'A revision put out for proposals.' })
export class ConsultationObject {
  @Field(() => ID)
  id!: string;

  @Field(() => ConsultationStateEnum)
  state!: ConsultationState;

  @Field()
  opensAt!: Date;

  @Field({ description: 'The last moment that is still in time.' })
  closesAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was closed; null until then.' })
  closedAt!: Date | null;

  @Field({ description: 'Whether every organisation may propose, or only those invited.' })
  openToAll!: boolean;

  @Field(() => TrilingualObject, {
    nullable: true,
    description: 'The agency’s words to those invited.',
  })
  message!: Trilingual | null;

  reportId!: string;
  revisionId!: string;
  agencyId!: string;
  reportState!: ReportState;
}

export const ConsultationConnection = connectionOf(ConsultationObject, 'Consultation');
export const OpenConsultationResult = resultOf('OpenConsultation', ConsultationObject);
export const ChangeWindowResult = resultOf('ChangeWindow', ConsultationObject);
export const InviteOrganisationsResult = resultOf('InviteOrganisations', ConsultationObject);
export const CloseConsultationResult = resultOf('CloseConsultation', ConsultationObject);

@ArgsType()
export class ConsultationsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those open now, or only the others.' })
  open?: boolean;
}

@InputType()
export class OpenConsultationInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => ID)
  revisionId!: string;

  @Field()
  opensAt!: Date;

  @Field()
  closesAt!: Date;

  @Field()
  openToAll!: boolean;

  @Field(() => [ID])
  organisationIds!: string[];

  @Field(() => TrilingualInput, { nullable: true })
  message?: Trilingual | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it may, although its languages are not in step; everyone reads it.',
  })
  parityException?: string | null;
}

@InputType()
export class ChangeWindowInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => Date, { nullable: true, description: 'Only while it has not opened.' })
  opensAt?: Date | null;

  @Field(() => Date, { nullable: true })
  closesAt?: Date | null;

  @Field()
  reason!: string;
}
