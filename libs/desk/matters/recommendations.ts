import { columns } from '../matter.js';

/** A promise comes to the desk of its owner a month before it is due. */
const AHEAD = 30;

const open = `select ${columns('report_progress', {
  subject: 'm.id',
  organisation: 'm.owner_id',
  office: 'm.office_id',
  dueOn: 'm.due_on',
  number: 'm.number',
  label: 'm.text',
})}
from recommendation m join report r on r.id = m.report_id
where m.done_at is null and m.cancelled_at is null and m.due_on <= $4::date + ${AHEAD}
  and r.state = 'published'
  and (m.owner_id = any($2::uuid[]) or m.owner_id = any($1::uuid[]) or r.agency_id = any($1::uuid[])
    or m.office_id = any($3::uuid[]))`;

const done = `select ${columns('assess_recommendation', {
  subject: 'm.id',
  organisation: 'm.owner_id',
  number: 'm.number',
  label: 'm.text',
})}
from recommendation m join report r on r.id = m.report_id
where m.done_at is not null and m.assessment is null and m.cancelled_at is null
  and r.state = 'published' and r.agency_id = any($1::uuid[])`;

export const RECOMMENDATION_MATTERS = [open, done];
