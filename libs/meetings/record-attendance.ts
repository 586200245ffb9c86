import { Injectable } from '@nestjs/common';
import type { GeneralPosition } from '#libs/domain';
import { refuse, UnitOfWork, type ActContext, type Outcome, type Work } from '#libs/platform';
import { Attendance } from './attendance.entity.js';
import { hold } from './hold-meeting.js';
import { demandOrganisations } from './invited.js';
import { lockMeeting } from './lock-meeting.js';
import { refuseNumber } from './meeting-plan.js';
import { demandMeetingAct } from './meeting.policy.js';

export interface AttendanceEntry {
  readonly organisationId: string;
  readonly present: boolean;
  /** How many came; 0 for who was absent. */
  readonly people: number;
  readonly generalPosition?: GeneralPosition | null;
}

const MOST_PEOPLE = 1000;

/** Says who was there, how many, and what position each organisation took; others stay as they are. */
@Injectable()
export class RecordAttendance {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    meetingId: string,
    entries: readonly AttendanceEntry[],
  ): Promise<Outcome<{ id: string }>> {
    return this.unitOfWork.run(context, 'record-attendance', async (work) => {
      const { report, meeting } = await lockMeeting(work, meetingId);
      demandMeetingAct(context.actor, 'record_attendance', report, meeting);
      await demandEntries(work, entries);
      await hold(work, meeting);
      for (const { organisationId, present, people, generalPosition } of entries)
        await work.manager.upsert(
          Attendance,
          {
            meetingId,
            organisationId,
            present,
            people: present ? people : 0,
            generalPosition: generalPosition ?? null,
          },
          ['meetingId', 'organisationId'],
        );
      await work.record({
        type: 'meeting.attendance-recorded',
        subject: { kind: 'meeting', id: meetingId },
        reportId: report.id,
        organisationId: report.agencyId,
        facts: { present: await work.manager.countBy(Attendance, { meetingId, present: true }) },
      });
      return { id: meetingId };
    });
  }
}

async function demandEntries(work: Work, entries: readonly AttendanceEntry[]): Promise<void> {
  if (entries.length === 0) refuse('nothing-changed', { field: 'entries' });
  for (const { present, people } of entries)
    if (present && !(Number.isInteger(people) && people >= 1 && people <= MOST_PEOPLE))
      refuseNumber('people', 1, MOST_PEOPLE);
  await demandOrganisations(
    work,
    entries.map(({ organisationId }) => organisationId),
  );
}
