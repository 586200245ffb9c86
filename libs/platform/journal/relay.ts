import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { FollowUp } from '../jobs/follow-up.entity.js';
import { Dispatcher } from '../jobs/dispatcher.js';
import { JournalEntry } from './journal-entry.entity.js';
import { GENESIS, sealOf } from './seal.js';

/** Any number that is the same in every worker and used for nothing else. */
const RELAY_LOCK = 7_411_001;
const BATCH = 200;

/**
 * Takes what the acts have left behind: seals entries into the chain and hands follow-ups to
 * the queue. One relay at a time works (advisory lock), whichever worker it is in. Rows are
 * found by status, never by `id > last`: a transaction that commits late would be passed over.
 */
@Injectable()
export class Relay {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** @returns how many entries and follow-ups were taken; 0 when there is nothing to do */
  async pass(): Promise<number> {
    return (await this.underLock(sealBatch)) + (await this.underLock((m) => this.queueBatch(m)));
  }

  private underLock(step: (manager: EntityManager) => Promise<number>): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ taken: boolean }[]>(
        'select pg_try_advisory_xact_lock($1) as taken',
        [RELAY_LOCK],
      );
      return lock?.taken === true ? step(manager) : 0;
    });
  }

  /** Queue first, mark after: a kill between the two queues twice, and twice is harmless. */
  private async queueBatch(manager: EntityManager): Promise<number> {
    const due = await manager
      .createQueryBuilder(FollowUp, 'f')
      .where('f.queuedAt is null and f.handledAt is null')
      .orderBy('f.createdAt')
      .limit(BATCH)
      .setLock('for_no_key_update')
      .setOnLocked('skip_locked')
      .getMany();
    if (due.length === 0) return 0;
    await this.dispatcher.dispatch(due);
    await manager.query('update follow_up set queued_at = clock_timestamp() where id = any($1)', [
      due.map((followUp) => followUp.id),
    ]);
    return due.length;
  }
}

async function sealBatch(manager: EntityManager): Promise<number> {
  const entries = await manager
    .createQueryBuilder(JournalEntry, 'e')
    .where('e.sealedAt is null')
    .orderBy('e.id')
    .limit(BATCH)
    .setLock('for_no_key_update')
    .setOnLocked('skip_locked')
    .getMany();
  if (entries.length === 0) return 0;
  const [last] = await manager.query<{ position: string; hash: string }[]>(
    'select position, hash from journal_entry where position is not null order by position desc limit 1',
  );
  let position = BigInt(last?.position ?? 0);
  let hash = last?.hash ?? GENESIS;
  const seals = entries.map((entry) => {
    position += 1n;
    hash = sealOf(hash, entry);
    return { id: entry.id, position: position.toString(), hash };
  });
  await manager.query(
    `update journal_entry e set sealed_at = clock_timestamp(), position = s.position, hash = s.hash
     from jsonb_to_recordset($1::jsonb) as s(id uuid, position bigint, hash text) where e.id = s.id`,
    [JSON.stringify(seals)],
  );
  return entries.length;
}
