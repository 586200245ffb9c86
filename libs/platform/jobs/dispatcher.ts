import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FollowUp } from './follow-up.entity.js';
import type { Lines } from './queue-wiring.js';

export const LINES = Symbol('Lines');

/** How often the queue itself tries a job before the reconciler takes over. */
const TRIES = 5;

/** Hands follow-ups to the queue. The job's id is the follow-up's: queued twice, it is there once. */
@Injectable()
export class Dispatcher implements OnApplicationShutdown {
  constructor(@Inject(LINES) private readonly lines: Lines) {}

  async dispatch(followUps: readonly Pick<FollowUp, 'id' | 'job'>[]): Promise<void> {
    this.lines.demandReachable();
    await this.lines.queue.addBulk(
      followUps.map(({ id, job }) => ({
        name: job,
        data: { followUpId: id },
        opts: {
          jobId: `${job}-${id}`,
          attempts: TRIES,
          backoff: { type: 'exponential', delay: 500 },
          // The database keeps what was done and what went wrong; a kept job would only
          // keep the reconciler's second try out.
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
  }

  /** After the jobs in hand are finished; see the engine room. */
  async onApplicationShutdown(): Promise<void> {
    await this.lines.close();
  }
}
