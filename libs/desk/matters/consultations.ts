import { columns } from '../matter.js';

/** Drafts that are not handed in while they still can be in time: the organisation's alone. */
const drafts = `select ${columns('finish_draft_proposal', {
  subject: 'p.id',
  organisation: 'p.organisation_id',
  dueAt: 'c.closes_at',
  label: `jsonb_build_object(p.language, left(p.text, 120))`,
})}
from proposal p join consultation c on c.id = p.consultation_id join report r on r.id = c.report_id
where p.state = 'draft' and c.state = 'open' and p.organisation_id = any($2::uuid[])`;

/** Open consultations in which an organisation may propose and has not begun to. */
const invitations = `select ${columns('submit_proposals', {
  subject: 'c.id',
  organisation: 'o.id',
  dueAt: 'c.closes_at',
  label: 'o.short_name',
})}
from consultation c join report r on r.id = c.report_id join organisation o on o.id = any($2::uuid[])
where c.state = 'open'
  and (c.open_to_all or exists (select 1 from invitee i where i.consultation_id = c.id and i.organisation_id = o.id))
  and not exists (select 1 from proposal p where p.consultation_id = c.id and p.organisation_id = o.id)`;

/** Meetings ahead, for those who hold them and those who are invited; and minutes to be confirmed. */
const meetings = `select ${columns('hold_meeting', {
  subject: 'm.id',
  dueAt: 'm.starts_at',
  organisation: 'a.organisation_id',
  label: 'm.title',
})}
from meeting m join consultation c on c.id = m.consultation_id join report r on r.id = c.report_id
  left join attendance a on a.meeting_id = m.id and a.organisation_id = any($2::uuid[])
where m.state = 'planned' and (r.agency_id = any($1::uuid[]) or a.meeting_id is not null)`;

const minutes = `select ${columns('confirm_minutes', {
  subject: 'm.id',
  dueAt: 'm.starts_at',
  label: 'm.title',
})}
from meeting m join consultation c on c.id = m.consultation_id join report r on r.id = c.report_id
where m.state = 'held' and r.agency_id = any($1::uuid[])`;

export const CONSULTATION_MATTERS = [drafts, invitations, meetings, minutes];
