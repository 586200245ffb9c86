import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { systemContext, UnitOfWork, Work } from '#libs/platform';
import { CutRevision, Report } from '#libs/reports';
import { seedLongReport } from '../bench/long-report.js';
import { insertAgency } from '../bench/seed.js';
import { eventually } from '../journeys/eventually.js';
import type { Mortal } from './mortal.js';

export const PLACED = 10_000;

/**
 * Cuts a revision under ten thousand proposals and kills the worker when it has written where half
 * of them went: there it waits for a proposal that is held. @returns the revision's id
 */
export async function killedWhilePlacing(
  dataSource: DataSource,
  client: Client,
  worker: Mortal,
): Promise<string> {
  await insertAgency(client, '2026-01-15T09:00:00Z');
  const { reportId, consultationId } = await seedLongReport(client, 1, {
    pages: 300,
    proposals: PLACED,
  });
  await client.query('begin');
  await client.query(
    `select id from proposal where consultation_id = $1 order by id limit 1 offset $2 for update`,
    [consultationId, PLACED / 2],
  );
  const revisionId = await dataSource.transaction(async (manager) => {
    const work = new Work(systemContext(), manager);
    const report = await work.lock(Report, { id: reportId });
    return new CutRevision(new UnitOfWork(dataSource)).within(work, report, '');
  });
  await eventually(
    'the worker is in the middle of it',
    async () => {
      const [waiting] = await dataSource.query<{ count: number }[]>(
        `select count(*)::int as count from pg_stat_activity where datname = current_database()
           and wait_event_type = 'Lock' and query like 'insert into placement%'`,
      );
      return waiting?.count === 1;
    },
    60_000,
  );
  worker.kill();
  await client.query('rollback');
  return revisionId;
}
