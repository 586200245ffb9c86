import { Injectable } from '@nestjs/common';
import { localDay, startOfLocalDay } from '#libs/domain';
import { snapshotKeptUntil } from '#libs/domain/writing';
import { LookedAfterByTheClock, type Due, type Work } from '#libs/platform';
import { Report } from './report.entity.js';
import { WorkingSnapshot } from './working-snapshot.entity.js';

/** Snapshots taken before risky acts thin out; those that a person asked for stay. */
@Injectable()
@LookedAfterByTheClock()
export class ForgetSnapshots implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const snapshots = await work.query<{ id: string }>(
      'select id from working_snapshot where keep_until < $1 order by keep_until limit $2',
      [work.now, limit],
    );
    return snapshots.map(({ id }) => id);
  }

  async happen(work: Work, id: string): Promise<void> {
    const snapshot = await work.lock(WorkingSnapshot, { id });
    const keepUntil = snapshotKeptUntil(snapshot, await isFirstOfDay(work, snapshot));
    if (keepUntil === null || keepUntil > work.now) {
      await work.update(WorkingSnapshot, { id }, { keepUntil });
      return;
    }
    const { agencyId } = await work.read(Report, { id: snapshot.reportId });
    await work.delete(WorkingSnapshot, { id });
    await work.record({
      type: 'snapshot.forgotten',
      subject: { kind: 'report', id: snapshot.reportId },
      reportId: snapshot.reportId,
      organisationId: agencyId,
      facts: { name: snapshot.name, takenAt: snapshot.takenAt.toISOString() },
    });
  }
}

async function isFirstOfDay(work: Work, snapshot: WorkingSnapshot): Promise<boolean> {
  const { reportId, takenAt } = snapshot;
  const [earlier] = await work.query(
    `select 1 from working_snapshot where report_id = $1 and reason <> 'asked'
       and taken_at >= $2 and taken_at < $3 limit 1`,
    [reportId, startOfLocalDay(localDay(takenAt)), takenAt],
  );
  return earlier === undefined;
}
