import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { closeWithTheParent, NestLogger, type Config } from '#libs/platform';
import { WorkerModule } from './worker.module.js';

/** The door for time: relay, clock, reconciler and jobs, until it is told to stop. */
export async function openWorker(config: Config, logger: Logger): Promise<INestApplicationContext> {
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(config, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  worker.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  closeWithTheParent(worker, logger);
  return worker;
}
