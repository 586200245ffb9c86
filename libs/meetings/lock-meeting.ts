import type { Consultation } from '#libs/consultations';
import { lockConsultation } from '#libs/consultations';
import type { Work } from '#libs/platform';
import type { Report } from '#libs/reports';
import { Meeting } from './meeting.entity.js';

export interface LockedMeeting {
  readonly report: Report;
  readonly consultation: Consultation;
  readonly meeting: Meeting;
}

/** The meeting with what it belongs to, locked from the outside in: report, consultation, meeting. */
export async function lockMeeting(work: Work, id: string): Promise<LockedMeeting> {
  const { consultationId } = await work.read(Meeting, { id });
  const { report, consultation } = await lockConsultation(work, consultationId);
  const meeting = await work.lock(Meeting, { id });
  return { report, consultation, meeting };
}
