import { Injectable } from '@nestjs/common';
import { localDay } from '#libs/domain';
import { holds, organisationsOf, Rows, type ActContext, type PersonActor } from '#libs/platform';
import { byUrgency, deskItem, type DeskItem } from './desk-item.js';
import { doneKinds, doneItem, type Done } from './done.js';
import type { Matter } from './matter.js';
import { CONSULTATION_MATTERS } from './matters/consultations.js';
import { PEOPLE_MATTERS } from './matters/people.js';
import { PROPOSAL_MATTERS } from './matters/proposals.js';
import { RECOMMENDATION_MATTERS } from './matters/recommendations.js';
import { REPORT_MATTERS } from './matters/reports.js';
import { whoseTurn } from './whose-turn.js';

export interface Desk {
  readonly waitsForMe: readonly DeskItem[];
  readonly waitsForOthers: readonly DeskItem[];
  readonly recentlyDone: readonly DeskItem[];
}

/** More than this nobody reads; what is most urgent is among them. */
const SHOWN = 100;
const RECENT_DAYS = 14;
const RECENT_SHOWN = 10;

const MATTERS = [
  ...CONSULTATION_MATTERS,
  ...PROPOSAL_MATTERS,
  ...REPORT_MATTERS,
  ...RECOMMENDATION_MATTERS,
  ...PEOPLE_MATTERS,
]
  .map((sql) => `(${sql})`)
  .join('\nunion all\n');

@Injectable()
export class DeskQueries {
  constructor(private readonly rows: Rows) {}

  /** Two queries, however much waits. */
  async desk(context: ActContext, actor: PersonActor): Promise<Desk> {
    const [matters, done] = await Promise.all([
      this.matters(context, actor),
      this.done(context, actor),
    ]);
    const lying = (list: 'mine' | 'others'): DeskItem[] =>
      matters
        .filter((matter) => whoseTurn(actor, matter) === list)
        .map((matter) => deskItem(matter, context.language, context.now))
        .toSorted(byUrgency)
        .slice(0, SHOWN);
    return {
      waitsForMe: lying('mine'),
      waitsForOthers: lying('others'),
      recentlyDone: done.map((entry) => doneItem(entry, context.language)),
    };
  }

  private matters({ now }: ActContext, actor: PersonActor): Promise<Matter[]> {
    const staffed = actor.mandates.filter(({ role }) => role !== 'representative');
    return this.rows.many<Matter>(MATTERS, [
      staffed.map(({ organisationId }) => organisationId),
      organisationsOf(actor),
      actor.mandates.flatMap(({ officeId }) => officeId ?? []),
      localDay(now),
      holds(actor, ['administrator']),
    ]);
  }

  /** The last acts of this person that took something off a desk. */
  private done({ now }: ActContext, { personId }: PersonActor): Promise<Done[]> {
    return this.rows.many<Done>(
      `select e.id, e.type, e.at, e.facts, e.report_id as "reportId", e.subject_kind as "subjectKind",
         e.subject_id as "subjectId", r.slug
       from journal_entry e join report r on r.id = e.report_id
       where e.person_id = $1 and e.type = any($2) and e.at > $3::timestamptz - $4 * interval '1 day'
       order by e.at desc, e.id desc limit $5`,
      [personId, doneKinds, now, RECENT_DAYS, RECENT_SHOWN],
    );
  }
}
