import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { JournalType } from '#libs/domain/journal';
import type { ActContext } from '../context/act-context.js';
import { recordEntry, type NewEntry } from '../journal/record-entry.js';
import { refuse } from '../refusals/refused.js';

/**
 * One act's hold on the database: rows are locked, checked, written and told of
 * in the journal within one transaction. Handed down explicitly; there is no ambient one.
 */
export class Work {
  constructor(
    readonly context: ActContext,
    readonly manager: EntityManager,
  ) {}

  get now(): Date {
    return this.context.now;
  }

  /**
   * The row, locked until the act ends. Refuses with `not-found` when there is none. The lock leaves
   * the row's key alone, as ids never change: otherwise every insert that points to this row would
   * wait for it, and two acts that meet in the other order would stand still.
   */
  async lock<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
  ): Promise<E> {
    const row = await this.manager.findOne(entity, { where, lock: { mode: 'for_no_key_update' } });
    return row ?? refuse('not-found');
  }

  /** The row as it is, not locked: for what an act reads but does not decide on. */
  async read<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
  ): Promise<E> {
    return (await this.manager.findOne(entity, { where })) ?? refuse('not-found');
  }

  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, row: E | E[]): Promise<void> {
    await this.manager.insert(
      entity,
      row as QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[],
    );
  }

  async update<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
    changes: Partial<E>,
  ): Promise<number> {
    const result = await this.manager.update(entity, where, changes as QueryDeepPartialEntity<E>);
    return result.affected ?? 0;
  }

  async delete<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
  ): Promise<number> {
    return (await this.manager.delete(entity, where)).affected ?? 0;
  }

  /** Plain rows from SQL of the room's own, inside the act's transaction. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, [...parameters]);
  }

  /** The mark an act leaves, and with it every job that follows. @returns the entry's id */
  record<T extends JournalType>(entry: NewEntry<T>): Promise<string> {
    return recordEntry(this.manager, this.context, entry);
  }
}
