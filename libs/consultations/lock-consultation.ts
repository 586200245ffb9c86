import type { Work } from '#libs/platform';
import { Report } from '#libs/reports';
import { Consultation } from './consultation.entity.js';

/** The consultation and its report, locked in the order that every act keeps: the report first. */
export async function lockConsultation(
  work: Work,
  id: string,
): Promise<{ report: Report; consultation: Consultation }> {
  const { reportId } = await work.read(Consultation, { id });
  const report = await work.lock(Report, { id: reportId });
  const consultation = await work.lock(Consultation, { id });
  return { report, consultation };
}
