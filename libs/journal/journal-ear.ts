import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, Ear, LOGGER, Rows, type Config } from '#libs/platform';

/** An entry is announced again with each job that fans out of it; this many are remembered as heard. */
const HEARD = 5_000;

/** What every listener needs to know to pass over what is not for them. */
export interface Heard {
  readonly id: string;
  readonly reportId: string | null;
}

/** Hears of every committed entry. */
@Injectable()
export class JournalEar implements OnApplicationShutdown {
  private readonly ear: Ear<Heard>;
  private readonly heard = new Set<string>();

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) logger: Logger,
    private readonly rows: Rows,
  ) {
    this.ear = new Ear(config.databaseUrl, logger, 'journal', (id) => this.read(id));
  }

  /** Entries from now on, as they are committed. Resolves when the ear is open. */
  listen(): Promise<AsyncIterableIterator<Heard>> {
    return this.ear.listen();
  }

  private async read(id: string): Promise<Heard | null> {
    if (this.heard.has(id)) return null;
    this.heard.add(id);
    if (this.heard.size > HEARD) this.heard.delete(this.heard.values().next().value ?? '');
    return this.rows.one<Heard>(
      'select id, report_id as "reportId" from journal_entry where id = $1',
      [id],
    );
  }

  onApplicationShutdown(): void {
    this.ear.close();
  }
}
