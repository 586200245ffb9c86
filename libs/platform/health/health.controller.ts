import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { LINES } from '../jobs/dispatcher.js';
import type { Lines } from '../jobs/queue-wiring.js';

const PATIENCE_MILLISECONDS = 3_000;

/** `live`: the process answers. `ready`: it also reaches its database and its queue. */
@Controller('health')
export class HealthController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(LINES) private readonly lines: Lines,
  ) {}

  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(): Promise<Record<string, string>> {
    const [database, queue] = await Promise.all([
      reachable(this.dataSource.query('select 1')),
      reachable(this.lines.queue.getWaitingCount()),
    ]);
    const answer = {
      status: database && queue ? 'ready' : 'not ready',
      database: word(database),
      queue: word(queue),
    };
    if (answer.status !== 'ready') throw new ServiceUnavailableException(answer);
    return answer;
  }
}

const word = (reached: boolean): string => (reached ? 'reached' : 'out of reach');

async function reachable(attempt: Promise<unknown>): Promise<boolean> {
  const timeout = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MILLISECONDS).unref();
  });
  return Promise.race([
    attempt.then(
      () => true,
      () => false,
    ),
    timeout,
  ]);
}
