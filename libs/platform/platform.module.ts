import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { DoorKeeper } from './access/door-keeper.js';
import { DoorsHaveRules } from './access/doors-have-rules.js';
import { Clock } from './clock/clock.js';
import { CONFIG, type Config } from './config/config.js';
import { dataSourceOptions } from './database/data-source-options.js';
import { Rows } from './database/rows.js';
import { HealthController } from './health/health.controller.js';
import { Dispatcher, LINES } from './jobs/dispatcher.js';
import { EngineRoom } from './jobs/engine-room.js';
import { FollowUp } from './jobs/follow-up.entity.js';
import { JobRunner } from './jobs/job-runner.js';
import { openLines } from './jobs/queue-wiring.js';
import { Reconciler } from './jobs/reconciler.js';
import { JournalEntry } from './journal/journal-entry.entity.js';
import { Relay } from './journal/relay.js';
import { LOGGER } from './logging/logger.js';
import { Mail } from './mail/mail.entity.js';
import { PostOffice } from './mail/post-office.js';
import { SendMail } from './mail/send-mail.js';
import { RefusalFilter } from './refusals/refusal-filter.js';
import { StoredFile } from './storage/stored-file.entity.js';
import { Acknowledgement } from './transaction/acknowledgement.entity.js';
import { UnitOfWork } from './transaction/unit-of-work.js';

export const PLATFORM_ENTITIES = [Acknowledgement, FollowUp, JournalEntry, Mail, StoredFile];

type Entities = Parameters<typeof dataSourceOptions>[1];

/** What every room stands on. `forDoors` is for the api, `forTime` for the worker, `forActs` for tests and loaders. */
@Global()
@Module({})
export class PlatformModule {
  static forDoors(config: Config, logger: Logger, entities: Entities): DynamicModule {
    return this.with(config, logger, entities, {
      controllers: [HealthController],
      providers: [
        DoorsHaveRules,
        { provide: APP_INTERCEPTOR, useClass: DoorKeeper },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
    });
  }

  static forTime(config: Config, logger: Logger, entities: Entities): DynamicModule {
    return this.with(config, logger, entities, {
      providers: [Relay, Reconciler, Clock, JobRunner, EngineRoom, PostOffice, SendMail],
    });
  }

  static forActs(config: Config, logger: Logger, entities: Entities): DynamicModule {
    return this.with(config, logger, entities, {
      providers: [Relay, Reconciler, Clock, JobRunner, PostOffice, SendMail],
    });
  }

  private static with(
    config: Config,
    logger: Logger,
    entities: Entities,
    own: Pick<DynamicModule, 'controllers' | 'providers'>,
  ): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot(dataSourceOptions(config, [...PLATFORM_ENTITIES, ...entities])),
      ],
      controllers: own.controllers ?? [],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: LINES, useFactory: () => openLines(config) },
        Rows,
        UnitOfWork,
        Dispatcher,
        ...(own.providers ?? []),
      ],
      exports: [CONFIG, LOGGER, LINES, Rows, UnitOfWork, Dispatcher],
    };
  }
}
