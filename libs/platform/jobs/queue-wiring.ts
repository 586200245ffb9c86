import {
  createPostgresBackend,
  Queue,
  Worker,
  withBackend,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '../config/config.js';

/** The one queue. Names of jobs say what they are; several queues would only need several workers. */
const QUEUE = 'talqy';

export interface JobData {
  readonly followUpId: string;
}

export interface Lines {
  readonly queue: Queue<JobData>;
  /** @throws {Error} at once when the engine is away, instead of waiting for it */
  demandReachable(): void;
  openWorker(processor: Processor<JobData>, options: Partial<WorkerOptions>): Worker<JobData>;
  close(): Promise<void>;
}

/**
 * The only place that knows which engine carries the jobs: Redis or Valkey where a URL is
 * given, otherwise Postgres itself. Nothing is lost with the queue; follow-ups are in Postgres.
 */
export function openLines(config: Pick<Config, 'redisUrl' | 'databaseUrl'>): Lines {
  return config.redisUrl === undefined ? onPostgres(config.databaseUrl) : onRedis(config.redisUrl);
}

function onPostgres(url: string): Lines {
  const backed = withBackend(createPostgresBackend);
  const connection = { connectionString: url, schema: 'bullmq', max: 4, migrate: true };
  const queue = new backed.Queue<JobData>(QUEUE, { connection });
  queue.on('error', () => undefined);
  return {
    queue: queue as unknown as Queue<JobData>,
    demandReachable: () => undefined,
    openWorker: (processor, options) =>
      new backed.Worker<JobData>(QUEUE, processor, {
        ...options,
        connection,
      }) as unknown as Worker<JobData>,
    close: () => queue.close(),
  };
}

function onRedis(url: string): Lines {
  // A producer must fail at once when Redis is away: the relay then simply tries again.
  const producing = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const working = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  for (const redis of [producing, working]) redis.on('error', () => undefined);
  const queue = new Queue<JobData>(QUEUE, { connection: producing });
  queue.on('error', () => undefined);
  return {
    queue,
    demandReachable: () => {
      // Before its first connection BullMQ would wait for one, and the relay with it.
      if (producing.status !== 'ready') throw new Error(`Redis is ${producing.status}`);
    },
    openWorker: (processor, options) =>
      new Worker<JobData>(QUEUE, processor, { ...options, connection: working }),
    close: async () => {
      await queue.close();
      producing.disconnect();
      working.disconnect();
    },
  };
}
