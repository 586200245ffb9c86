import { EventEmitter, on } from 'node:events';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { CONFIG, LOGGER, Rows, type Config } from '#libs/platform';

const AGAIN_MILLISECONDS = 1_000;
/** An entry is announced again with each job that fans out of it; this many are remembered as heard. */
const HEARD = 5_000;

/** What every listener needs to know to pass over what is not for them. */
export interface Heard {
  readonly id: string;
  readonly reportId: string | null;
}

/**
 * Hears of every committed entry, for all open subscriptions of this process, over one
 * connection. It listens only while somebody is listening to it. What is missed while the
 * connection is cut is not lost, only late: the next answer to a query has it.
 */
@Injectable()
export class JournalEar implements OnApplicationShutdown {
  private readonly voice = new EventEmitter().setMaxListeners(0);
  private readonly heard = new Set<string>();
  private client: Promise<Client> | undefined;
  private closed = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly rows: Rows,
  ) {}

  /** Entries from now on, as they are committed. Resolves when the ear is open. */
  async listen(): Promise<AsyncIterableIterator<Heard>> {
    const entries = on(this.voice, 'entry') as AsyncIterableIterator<[Heard]>;
    await (this.client ??= this.connect());
    return converted(
      entries,
      async ([entry]) => entry,
      () => this.rest(),
    );
  }

  private async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.config.databaseUrl, keepAlive: true });
    client.on('notification', ({ payload }) => void this.hear(payload ?? ''));
    client.on('error', (error) => {
      this.logger.warn({ err: error }, 'The ear on the journal was cut off; listening again');
      client.removeAllListeners('error').on('error', () => undefined);
      void client.end().catch(() => undefined);
      this.client = this.reconnect();
    });
    await client.connect();
    await client.query('listen journal');
    return client;
  }

  private async reconnect(): Promise<Client> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLISECONDS).unref());
      if (this.closed) throw new Error('Closed');
      try {
        return await this.connect();
      } catch (error) {
        this.logger.warn({ err: error }, 'The journal is out of reach');
      }
    }
  }

  private async hear(id: string): Promise<void> {
    if (this.heard.has(id)) return;
    this.heard.add(id);
    if (this.heard.size > HEARD) this.heard.delete(this.heard.values().next().value ?? '');
    try {
      const entry = await this.rows.one<Heard>(
        'select id, report_id as "reportId" from journal_entry where id = $1',
        [id],
      );
      if (entry !== null) this.voice.emit('entry', entry);
    } catch (error) {
      this.logger.warn({ err: error, entryId: id }, 'An entry was heard of and could not be read');
    }
  }

  /** Nobody listens any more: the connection goes back to the database. */
  private rest(): void {
    if (this.voice.listenerCount('entry') > 0) return;
    const client = this.client;
    this.client = undefined;
    void client?.then((open) => open.end()).catch(() => undefined);
  }

  onApplicationShutdown(): void {
    this.closed = true;
    this.voice.removeAllListeners();
    this.rest();
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
