import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { DatabaseError, Client } from 'pg';
import type { Worker } from 'bullmq';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config/config.js';
import { Clock } from '../clock/clock.js';
import { Relay } from '../journal/relay.js';
import { LOGGER } from '../logging/logger.js';
import { LINES } from './dispatcher.js';
import { JobRunner } from './job-runner.js';
import type { JobData, Lines } from './queue-wiring.js';
import { Reconciler } from './reconciler.js';
import { Rounds } from './rounds.js';

/**
 * Everything that goes on by itself in a worker: the relay (at once when an act commits, and
 * every second in case the word was lost), the clock, the reconciler, and the jobs.
 */
@Injectable()
export class EngineRoom implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private rounds: Rounds[] = [];
  private worker: Worker<JobData> | undefined;
  private ear: Client | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(LINES) private readonly lines: Lines,
    private readonly relay: Relay,
    private readonly clock: Clock,
    private readonly reconciler: Reconciler,
    private readonly runner: JobRunner,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const failed = (what: string) => (error: unknown) =>
      this.logger.warn({ err: error }, `${what} failed; it will be tried again`);
    const relaying = new Rounds(() => this.relay.pass(), 1_000, failed('Relay'));
    this.rounds = [
      relaying,
      new Rounds(() => this.clock.pass(), 500, failed('Clock')),
      new Rounds(() => this.reconciler.pass(), 15_000, failed('Reconciler')),
    ];
    this.worker = this.lines.openWorker((job) => this.runner.run(job.data.followUpId), {
      concurrency: 4,
      // Two kills in a row must not end a job for good; the reconciler has the last word anyway.
      maxStalledCount: 20,
      stalledInterval: 5_000,
      lockDuration: 15_000,
    });
    this.worker.on('error', (error) =>
      this.logger.warn({ err: error }, 'The queue is out of reach'),
    );
    this.worker.on('failed', (job, error) =>
      this.logger.warn(
        { err: error, job: job?.name, followUpId: job?.data.followUpId },
        'A job failed',
      ),
    );
    for (const round of this.rounds) round.start();
    await this.listen(relaying);
  }

  /** Hears of every committed act; a lost connection costs a second, not an entry. */
  private async listen(relaying: Rounds): Promise<void> {
    const ear = new Client({ connectionString: this.config.databaseUrl, keepAlive: true });
    this.ear = ear;
    ear.on('notification', () => relaying.now());
    ear.on('error', (error: Error | DatabaseError) => {
      this.logger.warn({ err: error }, 'Listening to the journal was cut off; connecting again');
      ear.removeAllListeners();
      setTimeout(() => void this.listen(relaying).catch(() => undefined), 1_000).unref();
    });
    await ear.connect();
    await ear.query('listen journal');
  }

  /** Finishes the jobs in hand; what has not begun stays in the queue for another worker. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ear?.removeAllListeners('error');
    this.ear?.on('error', () => undefined);
    await Promise.all(this.rounds.map((round) => round.stop()));
    await this.worker?.close();
    await this.ear?.end().catch(() => undefined);
  }
}
