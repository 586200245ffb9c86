import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { JOB_NAMES, type JobName } from '#libs/domain/journal';
import { systemContext } from '../context/act-context.js';
import { JournalEntry } from '../journal/journal-entry.entity.js';
import { Work } from '../transaction/work.js';
import { FollowUp } from './follow-up.entity.js';
import { HANDLES, type JobHandler } from './job-handler.js';

/** Runs one follow-up: the handler's work and the mark that it is done share a transaction. */
@Injectable()
export class JobRunner implements OnModuleInit {
  private handlers = new Map<JobName, JobHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** @throws {Error} when a job has no handler or more than one: the worker must not start. */
  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function') continue;
      const job = Reflect.getMetadata(HANDLES, metatype) as JobName | undefined;
      if (job === undefined) continue;
      if (this.handlers.has(job)) throw new Error(`Two handlers for the job ${job}`);
      this.handlers.set(job, instance as JobHandler);
    }
    const missing = JOB_NAMES.filter((name) => !this.handlers.has(name));
    if (missing.length > 0) throw new Error(`No handler for the jobs ${missing.join(', ')}`);
  }

  /** @param now the time at which it is done; tests and the demonstration live at other times */
  async run(followUpId: string, now: Date = new Date()): Promise<void> {
    try {
      await this.dataSource.transaction(async (manager) => {
        const work = new Work(systemContext(now), manager);
        const followUp = await manager.findOne(FollowUp, {
          where: { id: followUpId },
          lock: { mode: 'for_no_key_update' },
        });
        if (followUp === null || followUp.handledAt !== null) return;
        const entry = await manager.findOneByOrFail(JournalEntry, { id: followUp.entryId });
        const handler = this.handlers.get(followUp.job);
        if (handler === undefined) throw new Error(`No handler for the job ${followUp.job}`);
        await handler.handle(work, { entry, subjectId: followUp.subjectId });
        await manager.update(FollowUp, { id: followUpId }, { handledAt: now, lastError: null });
      });
    } catch (error) {
      await this.remember(followUpId, error);
      throw error;
    }
  }

  private async remember(followUpId: string, error: unknown): Promise<void> {
    const lastError = error instanceof Error ? error.message : String(error);
    await this.dataSource.query(
      'update follow_up set attempts = attempts + 1, last_error = $2 where id = $1 and handled_at is null',
      [followUpId, lastError],
    );
  }
}
