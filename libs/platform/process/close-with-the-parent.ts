import type { INestApplicationContext } from '@nestjs/common';
import type { Logger } from 'pino';

/** Longer than any honest shutdown; with a queue out of reach some clients never settle. */
const HARD_STOP_MILLISECONDS = 15_000;

/**
 * Ends the process in order when it is told to, or when whoever started it is gone: a child
 * that outlived its launcher would hold the port and the database.
 */
export function closeWithTheParent(app: INestApplicationContext, logger: Logger): void {
  const hardStop = (): void => {
    setTimeout(() => {
      logger.warn('Closing took too long; stopping now');
      process.exit(0);
    }, HARD_STOP_MILLISECONDS).unref();
  };
  process.once('SIGTERM', hardStop);
  process.once('SIGINT', hardStop);
  process.once('disconnect', () => {
    hardStop();
    void app.close().finally(() => process.exit(0));
  });
}
