import { Injectable } from '@nestjs/common';
import { inLanguage, type Hash, type Trilingual } from '#libs/domain';
import { changeKey, type BlockChange } from '#libs/domain/document';
import { isStaff, Rows, type ActContext } from '#libs/platform';

export interface ChangeMarkRow {
  material: boolean;
  at: Date;
  /** The person for staff and approvers, the agency for everyone else. */
  by: string;
}

/** By `changeKey`. */
export type ChangeMarks = ReadonlyMap<Hash, ChangeMarkRow>;

@Injectable()
export class ChangeMarkQueries {
  constructor(private readonly rows: Rows) {}

  async of(context: ActContext, reportId: string): Promise<ChangeMarks> {
    const marks = await this.rows.many<{
      change: Hash;
      material: boolean;
      at: Date;
      by: string;
      agency: Trilingual;
    }>(
      `select m.change, m.material, m.marked_at as at, m.marked_by_name as by, o.short_name as agency
       from change_mark m join report r on r.id = m.report_id
       join organisation o on o.id = r.agency_id where m.report_id = $1`,
      [reportId],
    );
    const named = isStaff(context.actor);
    return new Map(
      marks.map(({ change, agency, by, ...mark }) => [
        change,
        { ...mark, by: named ? by : inLanguage(agency, context.language) },
      ]),
    );
  }
}

/** As a person marked it; unmarked, as its words say. */
export function isMaterial(change: BlockChange, marks: ChangeMarks): boolean {
  if (change.change === 'unchanged') return false;
  return (marks.size > 0 ? marks.get(changeKey(change))?.material : null) ?? change.material;
}
