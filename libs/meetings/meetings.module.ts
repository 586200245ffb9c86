import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#libs/consultations';
import { PeopleModule } from '#libs/people';
import { AgendaItem } from './agenda-item.entity.js';
import { Attendance } from './attendance.entity.js';
import { AttendanceResolver } from './attendance.resolver.js';
import { ConfirmMinutes } from './confirm-minutes.js';
import { ConsultationMeetingsResolver } from './consultation-meetings.resolver.js';
import { EditIntervention } from './edit-intervention.js';
import { EditMeeting } from './edit-meeting.js';
import { Intervention } from './intervention.entity.js';
import { InterventionResolver } from './intervention.resolver.js';
import { Meeting } from './meeting.entity.js';
import { MeetingQueries } from './meeting.queries.js';
import { MeetingResolver } from './meeting.resolver.js';
import { PlanMeeting } from './plan-meeting.js';
import { RecordAttendance } from './record-attendance.js';
import { RecordIntervention } from './record-intervention.js';
import { RemoveIntervention } from './remove-intervention.js';

export const MEETINGS_ENTITIES = [Meeting, AgendaItem, Attendance, Intervention];

const ACTS = [
  PlanMeeting,
  EditMeeting,
  RecordAttendance,
  RecordIntervention,
  EditIntervention,
  RemoveIntervention,
  ConfirmMinutes,
];
const RESOLVERS = [
  MeetingResolver,
  AttendanceResolver,
  InterventionResolver,
  ConsultationMeetingsResolver,
];

@Module({
  imports: [PeopleModule, ConsultationsModule],
  providers: [...ACTS, MeetingQueries, ...RESOLVERS],
  exports: [...ACTS, MeetingQueries],
})
export class MeetingsModule {}
