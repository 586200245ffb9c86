import type { INestApplicationContext } from '@nestjs/common';
import type { Logger } from 'pino';

/** Longer than any honest shutdown; with a queue out of reach some clients never settle. */
const WHEN_TOLD_MILLISECONDS = 15_000;
/** The launcher's PostgreSQL goes with it, so there is nothing left that could be finished. */
const WHEN_ORPHANED_MILLISECONDS = 3_000;

/**
 * Ends the process in order when it is told to, or when whoever started it is gone: a child
 * that outlived its launcher would hold the port and the database.
 */
export function closeWithTheParent(app: INestApplicationContext, logger: Logger): void {
  const stopWithin = (milliseconds: number): void => {
    setTimeout(() => {
      logger.warn('Closing took too long; stopping now');
      process.exit(0);
    }, milliseconds).unref();
  };
  process.once('SIGTERM', () => stopWithin(WHEN_TOLD_MILLISECONDS));
  process.once('SIGINT', () => stopWithin(WHEN_TOLD_MILLISECONDS));
  process.once('disconnect', () => {
    stopWithin(WHEN_ORPHANED_MILLISECONDS);
    void app.close().finally(() => process.exit(0));
  });
}
