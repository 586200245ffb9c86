import 'reflect-metadata';
import { createLogger, readConfig } from '#libs/platform';
import { openWorker } from './open-worker.js';

const config = readConfig(process.env);
const logger = createLogger(config.logLevel, 'worker');
await openWorker(config, logger);
logger.info('The worker is at work');
process.send?.({ ready: true });
