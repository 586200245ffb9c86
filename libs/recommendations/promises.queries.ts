import { Injectable } from '@nestjs/common';
import { localDay } from '#libs/domain';
import { Rows } from '#libs/platform';

export interface MonthTallyRow {
  /** YYYY-MM */
  month: string;
  /** How many fell due in it. */
  due: number;
  /** How many of those are done. */
  kept: number;
}

export interface PromiseTallyRow {
  kept: number;
  inProgress: number;
  overdue: number;
  notStarted: number;
  byMonth: MonthTallyRow[];
}

/** What was promised in public and not cancelled. */
const PUBLIC = `from recommendation m
  where m.cancelled_at is null and exists (
    select 1 from release e where e.report_id = m.report_id
      and e.state in ('published', 'superseded'))`;

/** How the promises of all published reports stand. */
@Injectable()
export class PromisesQueries {
  constructor(private readonly rows: Rows) {}

  async tally(now: Date): Promise<PromiseTallyRow> {
    const [counts, byMonth] = await Promise.all([
      this.rows.one<Omit<PromiseTallyRow, 'byMonth'>>(
        `select count(*) filter (where m.done_at is not null)::int as kept,
           count(*) filter (where m.done_at is null and m.due_on >= $1 and m.percent > 0)::int as "inProgress",
           count(*) filter (where m.done_at is null and m.due_on < $1)::int as overdue,
           count(*) filter (where m.done_at is null and m.due_on >= $1 and m.percent = 0)::int as "notStarted"
         ${PUBLIC}`,
        [localDay(now)],
      ),
      this.rows.many<MonthTallyRow>(
        `select to_char(m.due_on, 'YYYY-MM') as month, count(*)::int as due,
           count(m.done_at)::int as kept
         ${PUBLIC} group by 1 order by 1`,
      ),
    ]);
    return { kept: 0, inProgress: 0, overdue: 0, notStarted: 0, ...counts, byMonth };
  }
}
