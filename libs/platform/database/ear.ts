import { EventEmitter, on } from 'node:events';
import { Client } from 'pg';
import type { Logger } from 'pino';

const AGAIN_MILLISECONDS = 1_000;

/**
 * Hears what is announced on a channel of the database when a transaction commits, for all open
 * subscriptions of this process, over one connection. It listens only while somebody is listening
 * to it. What is missed while the connection is cut is not lost, only late: the next answer to a
 * query has it.
 */
export class Ear<Heard> {
  private readonly voice = new EventEmitter().setMaxListeners(0);
  private client: Promise<Client> | undefined;
  private closed = false;
  /** Settles when what was announced so far has been passed on. */
  private passedOn: Promise<void> = Promise.resolve();

  /** @param understand what an announcement means, read once for all who listen; null: nothing to anyone */
  constructor(
    private readonly databaseUrl: string,
    private readonly logger: Logger,
    private readonly channel: 'journal' | 'working_copy',
    private readonly understand: (announcement: string) => Promise<Heard | null>,
  ) {}

  /** What is announced from now on. Resolves when the ear is open. */
  async listen(): Promise<AsyncIterableIterator<Heard>> {
    const heard = on(this.voice, 'heard') as AsyncIterableIterator<[Heard]>;
    await (this.client ??= this.connect());
    return converted(
      heard,
      async ([each]) => each,
      () => this.rest(),
    );
  }

  close(): void {
    this.closed = true;
    this.voice.removeAllListeners();
    this.rest();
  }

  private async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.databaseUrl, keepAlive: true });
    client.on('notification', ({ payload }) => void this.hear(payload ?? ''));
    client.on('error', (error) => {
      this.logger.warn(
        { err: error, channel: this.channel },
        'An ear was cut off; listening again',
      );
      client.removeAllListeners('error').on('error', () => undefined);
      void client.end().catch(() => undefined);
      this.client = this.reconnect();
    });
    await client.connect();
    await client.query(`listen ${this.channel}`);
    return client;
  }

  private async reconnect(): Promise<Client> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLISECONDS).unref());
      if (this.closed) throw new Error('Closed');
      try {
        return await this.connect();
      } catch (error) {
        this.logger.warn({ err: error, channel: this.channel }, 'The database is out of hearing');
      }
    }
  }

  private async hear(announcement: string): Promise<void> {
    // They are read at the same time, and passed on in the order in which they were announced.
    const before = this.passedOn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.passedOn = promise;
    try {
      const understood = this.understand(announcement);
      await Promise.allSettled([understood, before]);
      const heard = await understood;
      if (heard !== null) this.voice.emit('heard', heard);
    } catch (error) {
      this.logger.warn(
        { err: error, announcement },
        'Something was heard of and could not be read',
      );
    } finally {
      resolve();
    }
  }

  /** Nobody listens any more: the connection goes back to the database. */
  private rest(): void {
    if (this.voice.listenerCount('heard') > 0) return;
    const client = this.client;
    this.client = undefined;
    void client?.then((open) => open.end()).catch(() => undefined);
  }
}

/**
 * An iterator of what `convert` makes of another's values, without those it makes null of. An
 * async generator would not do: one that waits for a value cannot be told to stop.
 */
export function converted<A, B>(
  source: AsyncIterableIterator<A>,
  convert: (value: A) => Promise<B | null>,
  ended: () => void = () => undefined,
): AsyncIterableIterator<B> {
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    await source.return?.();
    ended();
    return { done: true, value: undefined };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const step = await source.next();
        if (step.done === true) return { done: true, value: undefined };
        const value = await convert(step.value);
        if (value !== null) return { done: false, value };
      }
    },
    return: end,
    throw: end,
  };
}
