import { Injectable } from '@nestjs/common';
import { stepsKeptSince } from '#libs/domain/writing';
import { LookedAfterByTheClock, type Due, type Work } from '#libs/platform';

/** Steps that no open page needs any more go once a day; the blocks hold what they led to. */
@Injectable()
@LookedAfterByTheClock()
export class ForgetSteps implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const reports = await work.query<{ id: string }>(
      'select distinct report_id as id from working_change where at < $1 limit $2',
      [stepsKeptSince(work.now), limit],
    );
    return reports.map(({ id }) => id);
  }

  async happen(work: Work, reportId: string): Promise<void> {
    await work.query('delete from working_change where report_id = $1 and at < $2', [
      reportId,
      stepsKeptSince(work.now),
    ]);
  }
}
