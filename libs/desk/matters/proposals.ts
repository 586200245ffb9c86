import { DISPOSITIONS, needsIncorporation } from '#libs/domain';
import { LOST_PLACE } from '#libs/dispositions';
import { columns } from '../matter.js';

const WITH_TEXT = DISPOSITIONS.filter(needsIncorporation)
  .map((kind) => `'${kind}'`)
  .join(', ');

/** In time, or late and admitted: what the house owes an answer. */
const ADMITTED = `p.state = 'submitted' and (not p.late or p.admitted is true)`;

/** What nobody has taken yet, and what one official has, report by report. */
const unanswered = `select ${columns('answer_proposal', {
  subject: 'r.id',
  person: 'p.taken_by_id',
  count: 'count(*)',
})}
from proposal p join report r on r.id = p.report_id
where ${ADMITTED} and r.agency_id = any($1::uuid[]) and r.state in ('consulting', 'revising')
  and not exists (select 1 from disposition d where d.proposal_id = p.id)
group by r.id, p.taken_by_id`;

/** What an organisation has asked for and not been told. */
const unheard = `select ${columns('answer_proposal', {
  subject: 'p.organisation_id',
  organisation: 'p.organisation_id',
  count: 'count(*)',
})}
from proposal p join report r on r.id = p.report_id
where ${ADMITTED} and p.organisation_id = any($2::uuid[]) and r.state in ('consulting', 'revising')
  and not exists (select 1 from disposition d where d.proposal_id = p.id)
group by r.id, p.organisation_id`;

const unincorporated = `select ${columns('incorporate_proposal', {
  subject: 'r.id',
  count: 'count(*)',
})}
from proposal p join report r on r.id = p.report_id join disposition d on d.proposal_id = p.id
where ${ADMITTED} and r.agency_id = any($1::uuid[]) and r.state in ('consulting', 'revising')
  and d.kind in (${WITH_TEXT})
  and not exists (select 1 from incorporation i where i.proposal_id = p.id)
  and not exists (select 1 from incorporation_exception e where e.proposal_id = p.id)
group by r.id`;

/** Words that stand nowhere in the latest revision, until a person says where they belong. */
const lost = `select ${columns('reattach_proposal', { subject: 'r.id', count: 'count(*)' })}
from proposal p join report r on r.id = p.report_id
where r.agency_id = any($1::uuid[]) and r.state in ('consulting', 'revising') and ${LOST_PLACE}
group by r.id`;

const late = `select ${columns('admit_late_proposal', { subject: 'r.id', count: 'count(*)' })}
from proposal p join report r on r.id = p.report_id
where p.state = 'submitted' and p.late and p.admitted is null
  and r.agency_id = any($1::uuid[]) and r.state = 'revising'
group by r.id`;

/** Answers to which an organisation has not said whether they satisfy it, while it has time for that. */
const unsaid = `select ${columns('answer_satisfaction', {
  subject: 'p.id',
  organisation: 'p.organisation_id',
  dueOn: 'd.reply_by',
  number: 'p.number',
  label: `jsonb_build_object(p.language, left(p.text, 120))`,
})}
from proposal p join report r on r.id = p.report_id join disposition d on d.proposal_id = p.id
where p.state = 'submitted' and p.organisation_id = any($2::uuid[])
  and r.state in ('consulting', 'revising', 'approving', 'approved', 'published')
  and d.reply_by >= $4::date
  and not exists (select 1 from satisfaction s where s.proposal_id = p.id)`;

export const PROPOSAL_MATTERS = [unanswered, unheard, unincorporated, lost, late, unsaid];
