import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ConsultationObject, ConsultationQueries, type ConsultationRow } from '#libs/consultations';
import type { Trilingual } from '#libs/domain';
import {
  answer,
  anyone,
  Asker,
  Door,
  holderOf,
  TrilingualInput,
  type GraphQLContext,
  type Outcome,
  type RefusalObject,
} from '#libs/platform';
import { ConfirmMinutes } from './confirm-minutes.js';
import { EditMeeting } from './edit-meeting.js';
import {
  AgendaItemObject,
  AttendanceObject,
  ConfirmMinutesResult,
  EditMeetingInput,
  EditMeetingResult,
  InterventionObject,
  MeetingActEnum,
  MeetingObject,
  PlanMeetingInput,
  PlanMeetingResult,
  RecordAttendanceInput,
  RecordAttendanceResult,
} from './meeting.graphql.js';
import { meetingActsOf, type MeetingAct } from './meeting.policy.js';
import {
  MeetingQueries,
  type AgendaItemRow,
  type AttendanceRow,
  type InterventionRow,
  type MeetingRow,
} from './meeting.queries.js';
import { PlanMeeting } from './plan-meeting.js';
import { RecordAttendance } from './record-attendance.js';

type Result = Promise<MeetingRow | RefusalObject | null>;

@Resolver(() => MeetingObject)
export class MeetingResolver {
  constructor(
    private readonly meetings: MeetingQueries,
    private readonly consultations: ConsultationQueries,
    private readonly planMeetingAct: PlanMeeting,
    private readonly editMeetingAct: EditMeeting,
    private readonly recordAttendanceAct: RecordAttendance,
    private readonly confirmMinutesAct: ConfirmMinutes,
  ) {}

  @Query(() => MeetingObject, { nullable: true })
  @Door(anyone)
  meeting(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<MeetingRow | null> {
    return this.meetings.byId(act, loaders, id);
  }

  @Mutation(() => PlanMeetingResult)
  @Door(holderOf('coordinator'))
  async planMeeting(
    @Args('input') input: PlanMeetingInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.planMeetingAct.execute(asker.act, input));
  }

  @Mutation(() => EditMeetingResult)
  @Door(holderOf('coordinator'))
  async editMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: EditMeetingInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.editMeetingAct.execute(asker.act, id, editOf(input)));
  }

  @Mutation(() => RecordAttendanceResult)
  @Door(holderOf('coordinator'))
  async recordAttendance(
    @Args('input') { meetingId, entries }: RecordAttendanceInput,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.recordAttendanceAct.execute(asker.act, meetingId, entries));
  }

  @Mutation(() => ConfirmMinutesResult)
  @Door(holderOf('coordinator'))
  async confirmMinutes(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('conclusion', { type: () => TrilingualInput }) conclusion: Trilingual,
    @Asker() asker: GraphQLContext,
  ): Result {
    return this.told(asker, await this.confirmMinutesAct.execute(asker.act, meetingId, conclusion));
  }

  private told({ act, loaders }: GraphQLContext, outcome: Outcome<{ id: string }>): Result {
    return answer(act.language, outcome, ({ id }) => this.meetings.byId(act, loaders, id));
  }

  @ResolveField(() => ConsultationObject)
  consultation(
    @Parent() { consultationId }: MeetingRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<ConsultationRow | null> {
    return this.consultations.byId(loaders, consultationId);
  }

  @ResolveField(() => [AgendaItemObject])
  agenda(@Parent() { id }: MeetingRow, @Asker() asker: GraphQLContext): Promise<AgendaItemRow[]> {
    return this.meetings.agenda(asker.loaders, id);
  }

  @ResolveField(() => [AttendanceObject], {
    description: 'Until the minutes are confirmed, for staff and of one’s own organisation.',
  })
  attendance(
    @Parent() { id }: MeetingRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<AttendanceRow[]> {
    return this.meetings.attendance(act, loaders, id);
  }

  @ResolveField(() => [InterventionObject], {
    description: 'Until the minutes are confirmed, for staff and of one’s own organisation.',
  })
  interventions(
    @Parent() { id }: MeetingRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<InterventionRow[]> {
    return this.meetings.interventions(act, loaders, id);
  }

  @ResolveField(() => [MeetingActEnum], { description: 'What the viewer may do now.' })
  may(@Parent() meeting: MeetingRow, @Asker() { act }: GraphQLContext): MeetingAct[] {
    const { agencyId, reportState: state } = meeting;
    return meetingActsOf(act.actor, { agencyId, state }, meeting, act.now);
  }
}

/** A form sends null for what it does not touch, except where nothing is a value of its own. */
function editOf(input: EditMeetingInput): Parameters<EditMeeting['execute']>[2] {
  const canBeNone = ['endsAt', 'venue', 'link'];
  return Object.fromEntries(
    Object.entries(input).filter(
      ([name, value]) => value !== undefined && (value !== null || canBeNone.includes(name)),
    ),
  );
}
