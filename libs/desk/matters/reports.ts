import { columns } from '../matter.js';

const LATEST = `left join lateral (select v.id, v.number, v.cut_at from revision v
    where v.report_id = r.id order by v.number desc limit 1) v on true
  left join lateral (select max(b.edited_at) as at, count(*) as blocks from working_block b
    where b.report_id = r.id) w on true`;

/** Nothing of the consultation is left to answer, to take into the text or to admit. */
const ANSWERED = `not exists (select 1 from proposal p
    left join disposition d on d.proposal_id = p.id
  where p.report_id = r.id and p.state = 'submitted' and p.admitted is not false
    and (d.proposal_id is null or p.late and p.admitted is null))`;

/** Words that are in no revision yet. While proposals are unanswered, more words will change. */
const uncut = `select ${columns('cut_revision', { subject: 'r.id' })}
from report r ${LATEST}
where r.agency_id = any($1::uuid[]) and r.state in ('drafting', 'revising') and w.blocks > 0
  and (v.id is null or w.at > v.cut_at) and (r.state = 'drafting' or ${ANSWERED})`;

const uncirculated = `select ${columns('open_consultation', { subject: 'r.id', number: 'v.number' })}
from report r ${LATEST}
where r.agency_id = any($1::uuid[]) and r.state = 'drafting' and v.id is not null and w.at <= v.cut_at`;

const unstarted = `select ${columns('start_route', { subject: 'r.id', number: 'v.number' })}
from report r ${LATEST}
where r.agency_id = any($1::uuid[]) and r.state = 'revising' and v.id is not null
  and (w.at is null or w.at <= v.cut_at) and ${ANSWERED}`;

/** The step whose turn it is, for the office and for the agency that waits for it. */
const unsigned = `select ${columns('sign_off', {
  subject: 's.id',
  office: 's.office_id',
  dueOn: 's.due_on',
  label: 'f.name',
})}
from route t join report r on r.id = t.report_id
  join lateral (select s.id, s.office_id, s.due_on from route_step s
    where s.route_id = t.id and not exists (select 1 from sign_off o where o.step_id = s.id)
    order by s.position limit 1) s on true
  join office f on f.id = s.office_id
where t.state = 'running' and (r.agency_id = any($1::uuid[]) or s.office_id = any($3::uuid[]))`;

const unscheduled = `select ${columns('schedule_release', { subject: 'r.id' })}
from report r
where r.agency_id = any($1::uuid[]) and r.state = 'approved'
  and not exists (select 1 from release e where e.report_id = r.id and e.state in ('scheduled', 'publishing'))`;

const scheduled = `select ${columns('watch_release', {
  subject: 'e.id',
  dueAt: 'e.publish_at',
  number: 'e.number',
})}
from release e join report r on r.id = e.report_id
where r.agency_id = any($1::uuid[]) and e.state in ('scheduled', 'publishing')`;

export const REPORT_MATTERS = [uncut, uncirculated, unstarted, unsigned, unscheduled, scheduled];
