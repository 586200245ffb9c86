import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { ActContext } from '../context/act-context.js';
import { sqlStateOf } from '../database/sql-state.js';
import { isMalformedId } from '../refusals/malformed-id.js';
import { Refused, type Outcome } from '../refusals/refused.js';
import { acknowledge } from './acknowledgement.js';
import { Work } from './work.js';

/** Deadlock and serialisation failure: nothing was written, so the act may simply be done again. */
const TRY_AGAIN = new Set(['40P01', '40001']);
const TRIES = 4;

/** Runs an act: all of it and its journal entry, or a refusal and nothing. */
@Injectable()
export class UnitOfWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * @param act its name, kept with the caller's idempotency key
   * @param body the act; what it returns must survive JSON, for a repeated request gets it again
   */
  async run<T>(
    context: ActContext,
    act: string,
    body: (work: Work) => Promise<T>,
  ): Promise<Outcome<T>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const value = await this.dataSource.transaction((manager) => {
          const work = new Work(context, manager);
          return acknowledge(work, act, () => body(work));
        });
        return { ok: true, value };
      } catch (error) {
        if (error instanceof Refused) return { ok: false, refusal: error.refusal };
        if (isMalformedId(error)) return { ok: false, refusal: { code: 'not-found' } };
        if (attempt === TRIES || !mayTryAgain(error)) throw error;
      }
    }
  }
}

function mayTryAgain(error: unknown): boolean {
  return TRY_AGAIN.has(sqlStateOf(error) ?? '');
}
