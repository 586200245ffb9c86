import { Injectable } from '@nestjs/common';
import type { Block } from '#libs/domain/document';
import { isStaff, Rows, type ActContext } from '#libs/platform';
import type { SnapshotReason } from './working-snapshot.entity.js';

export interface SnapshotRow {
  id: string;
  reportId: string;
  name: string;
  reason: SnapshotReason;
  takenAt: Date;
  takenBy: string | null;
  keepUntil: Date | null;
  blockCount: number;
}

const COLUMNS = `id, report_id as "reportId", name, reason, taken_at as "takenAt",
  taken_by_name as "takenBy", keep_until as "keepUntil", jsonb_array_length(blocks) as "blockCount"`;

/** Snapshots are for staff, as the working copy is. */
@Injectable()
export class SnapshotQueries {
  constructor(private readonly rows: Rows) {}

  /** The latest first. */
  async ofReport(context: ActContext, reportId: string): Promise<SnapshotRow[]> {
    if (!isStaff(context.actor)) return [];
    return this.rows.many(
      `select ${COLUMNS} from working_snapshot where report_id = $1 order by taken_at desc, id desc`,
      [reportId],
    );
  }

  async byId(context: ActContext, id: string): Promise<SnapshotRow | null> {
    if (!isStaff(context.actor)) return null;
    return this.rows.one(`select ${COLUMNS} from working_snapshot where id = $1`, [id]);
  }

  async blocks(id: string): Promise<Block[]> {
    const row = await this.rows.one<{ blocks: Block[] }>(
      'select blocks from working_snapshot where id = $1',
      [id],
    );
    return row?.blocks ?? [];
  }
}
