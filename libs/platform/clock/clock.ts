import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { systemContext } from '../context/act-context.js';
import { LOGGER } from '../logging/logger.js';
import { Refused } from '../refusals/refused.js';
import { Work } from '../transaction/work.js';
import { DUE, type Due } from './due.js';

const AT_ONCE = 50;

/** Reads what is due from Postgres and lets it happen, each in a transaction of its own. */
@Injectable()
export class Clock implements OnModuleInit {
  private dues: { name: string; due: Due }[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.dues = this.discovery
      .getProviders()
      .filter(
        ({ metatype }) => typeof metatype === 'function' && Reflect.hasMetadata(DUE, metatype),
      )
      .map(({ name, instance }) => ({ name: String(name), due: instance as Due }));
  }

  /** @returns how much happened at this moment; a failure of one thing does not hold up the others */
  async pass(now: Date = new Date()): Promise<number> {
    let happened = 0;
    for (const { name, due } of this.dues) {
      const ids = await due.find(new Work(systemContext(now), this.dataSource.manager), AT_ONCE);
      for (const id of ids) {
        try {
          await this.dataSource.transaction((manager) =>
            due.happen(new Work(systemContext(now), manager), id),
          );
          happened += 1;
        } catch (error) {
          // A refusal means that somebody was quicker; anything else is tried again next time.
          if (!(error instanceof Refused))
            this.logger.error({ err: error, due: name, id }, 'A due thing failed');
        }
      }
    }
    // Failures must not keep the clock spinning, so only a full harvest asks for another pass.
    return happened >= AT_ONCE ? happened : 0;
  }
}
