import { Injectable } from '@nestjs/common';
import type { GeneralPosition } from '#libs/domain';
import {
  grouped,
  isStaff,
  organisationsOf,
  Rows,
  type ActContext,
  type Loaders,
} from '#libs/platform';

export interface ParticipantRow {
  consultationId: string;
  organisationId: string;
  invitedAt: Date | null;
  proposalCount: number;
  /** As the minutes say: for all once they are confirmed, before that for staff and itself. */
  generalPosition: GeneralPosition | null;
}

/** Who is in the circle, or has handed something in where all may; and what each has said so far. */
@Injectable()
export class ParticipantQueries {
  constructor(private readonly rows: Rows) {}

  of(context: ActContext, loaders: Loaders, consultationId: string): Promise<ParticipantRow[]> {
    return loaders
      .of<string, ParticipantRow[]>(this.of, async (ids) => {
        const rows = await this.rows.many<ParticipantRow>(
          `with handed_in as (
             select consultation_id, organisation_id, count(*)::int as count from proposal
             where consultation_id = any($1) and state = 'submitted' group by 1, 2
           ), invited as (
             select consultation_id, organisation_id, invited_at from invitee
             where consultation_id = any($1)
           )
           select consultation_id as "consultationId", organisation_id as "organisationId",
             i.invited_at as "invitedAt", coalesce(h.count, 0) as "proposalCount",
             (select a.general_position from attendance a join meeting m on m.id = a.meeting_id
              where m.consultation_id = coalesce(i.consultation_id, h.consultation_id) and a.organisation_id = o.id
                and a.general_position is not null
                and ($2 or o.id = any($3::uuid[]) or m.state = 'minutes_confirmed')
              order by m.starts_at desc limit 1) as "generalPosition"
           from invited i full join handed_in h using (consultation_id, organisation_id)
           join organisation o on o.id = organisation_id
           order by (o.name->>'kk') collate "kk-x-icu", o.id`,
          [ids, isStaff(context.actor), organisationsOf(context.actor)],
        );
        return grouped(ids, rows, (row) => row.consultationId);
      })
      .load(consultationId);
  }
}
