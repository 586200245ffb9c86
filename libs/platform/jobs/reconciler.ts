import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/**
 * Gives back to the relay whatever a queue has lost: follow-ups that were queued and not
 * handled in time. The wait doubles with the attempts (one minute to an hour), so that a job
 * that cannot succeed does not crowd out the others.
 */
@Injectable()
export class Reconciler {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @returns how many were given back */
  async pass(patienceSeconds = 60): Promise<number> {
    const rows = await this.dataSource.query<unknown[][]>(
      `update follow_up set queued_at = null
       where handled_at is null
         and queued_at < clock_timestamp() - least($1 * power(2, attempts / 5), 3600) * interval '1 second'
       returning id`,
      [patienceSeconds],
    );
    return rows[0]?.length ?? 0;
  }
}
