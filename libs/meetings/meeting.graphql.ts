import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  GENERAL_POSITIONS,
  MEETING_STATES,
  type GeneralPosition,
  type Language,
  type MeetingState,
  type Trilingual,
} from '#libs/domain';
import { enumOf, LanguageEnum, resultOf, TrilingualInput, TrilingualObject } from '#libs/platform';
import { MEETING_ACTS } from './meeting.policy.js';

const MeetingStateEnum = enumOf(MEETING_STATES);
registerEnumType(MeetingStateEnum, { name: 'MeetingState' });
export const MeetingActEnum = enumOf(MEETING_ACTS);
registerEnumType(MeetingActEnum, { name: 'MeetingAct' });
export const GeneralPositionEnum = enumOf(GENERAL_POSITIONS);
registerEnumType(GeneralPositionEnum, { name: 'GeneralPosition' });

@ObjectType('AgendaItem')
export class AgendaItemObject {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => TrilingualObject)
  title!: Trilingual;

  @Field(() => Int, { nullable: true })
  minutes!: number | null;
}

@ObjectType('Attendance', { description: 'An organisation that was invited or came.' })
export class AttendanceObject {
  @Field()
  present!: boolean;

  @Field(() => Int)
  people!: number;

  @Field(() => GeneralPositionEnum, { nullable: true })
  generalPosition!: GeneralPosition | null;

  organisationId!: string;
}

@ObjectType('Intervention', { description: 'What an organisation said.' })
export class InterventionObject {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field()
  text!: string;

  @Field(() => LanguageEnum)
  language!: Language;

  organisationId!: string;
}

@ObjectType('Meeting', { description: 'A sitting within a consultation.' })
export class MeetingObject {
  @Field(() => ID)
  id!: string;

  @Field(() => MeetingStateEnum)
  state!: MeetingState;

  @Field(() => TrilingualObject)
  title!: Trilingual;

  @Field()
  startsAt!: Date;

  @Field(() => Date, { nullable: true })
  endsAt!: Date | null;

  @Field(() => TrilingualObject, { nullable: true })
  venue!: Trilingual | null;

  @Field(() => String, { nullable: true, description: 'For staff and those invited.' })
  link!: string | null;

  @Field()
  moderator!: string;

  @Field()
  presenter!: string;

  @Field(() => TrilingualObject, { nullable: true, description: 'Once the minutes are confirmed.' })
  conclusion!: Trilingual | null;

  @Field(() => Date, { nullable: true })
  confirmedAt!: Date | null;

  consultationId!: string;
}

export const PlanMeetingResult = resultOf('PlanMeeting', MeetingObject);
export const EditMeetingResult = resultOf('EditMeeting', MeetingObject);
export const RecordAttendanceResult = resultOf('RecordAttendance', MeetingObject);
export const RecordInterventionResult = resultOf('RecordIntervention', MeetingObject);
export const EditInterventionResult = resultOf('EditIntervention', MeetingObject);
export const RemoveInterventionResult = resultOf('RemoveIntervention', MeetingObject);
export const ConfirmMinutesResult = resultOf('ConfirmMinutes', MeetingObject);

@InputType()
export class AgendaItemInput {
  @Field(() => TrilingualInput)
  title!: Trilingual;

  @Field(() => Int, { nullable: true })
  minutes?: number | null;
}

@InputType()
export class PlanMeetingInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => TrilingualInput)
  title!: Trilingual;

  @Field()
  startsAt!: Date;

  @Field(() => Date, { nullable: true })
  endsAt?: Date | null;

  @Field(() => TrilingualInput, { nullable: true })
  venue?: Trilingual | null;

  @Field(() => String, { nullable: true })
  link?: string | null;

  @Field()
  moderator!: string;

  @Field()
  presenter!: string;

  @Field(() => [AgendaItemInput])
  agenda!: AgendaItemInput[];

  @Field(() => [ID], { description: 'Who is invited.' })
  organisationIds!: string[];
}

@InputType({ description: 'What is left out stays as it is.' })
export class EditMeetingInput {
  @Field(() => TrilingualInput, { nullable: true })
  title?: Trilingual | null;

  @Field(() => Date, { nullable: true })
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true })
  endsAt?: Date | null;

  @Field(() => TrilingualInput, { nullable: true })
  venue?: Trilingual | null;

  @Field(() => String, { nullable: true })
  link?: string | null;

  @Field(() => String, { nullable: true })
  moderator?: string | null;

  @Field(() => String, { nullable: true })
  presenter?: string | null;

  @Field(() => [AgendaItemInput], { nullable: true })
  agenda?: AgendaItemInput[] | null;

  @Field(() => [ID], { nullable: true })
  organisationIds?: string[] | null;
}

@InputType()
export class AttendanceInput {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  present!: boolean;

  @Field(() => Int)
  people!: number;

  @Field(() => GeneralPositionEnum, { nullable: true })
  generalPosition?: GeneralPosition | null;
}

@InputType()
export class RecordAttendanceInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => [AttendanceInput])
  entries!: AttendanceInput[];
}

@InputType()
export class RecordInterventionInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  text!: string;

  @Field(() => LanguageEnum)
  language!: Language;
}
