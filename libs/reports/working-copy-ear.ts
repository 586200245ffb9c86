import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Language } from '#libs/domain';
import type { Caret } from '#libs/domain/writing';
import { CONFIG, Ear, LOGGER, Rows, type Config } from '#libs/platform';
import type { Announcement } from './log-change.js';
import type { WorkingChange } from './working-change.entity.js';

/** Somebody has the working copy open, at this place; when they left, `here` is false. */
export interface Presence {
  readonly kind: 'present';
  readonly reportId: string;
  /** One opened page; a person may have several. */
  readonly visit: string;
  readonly name: string;
  readonly here: boolean;
  readonly blockId: string | null;
  readonly language: Language | null;
  readonly caret: Caret | null;
}

export type WorkingCopyNews =
  | { kind: 'written'; reportId: string; change: WorkingChange }
  | { kind: 'arranged'; reportId: string }
  | Presence;

/** Hears what is written in working copies, and who is there. */
@Injectable()
export class WorkingCopyEar implements OnApplicationShutdown {
  private readonly ear: Ear<WorkingCopyNews>;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) logger: Logger,
    private readonly rows: Rows,
  ) {
    this.ear = new Ear(config.databaseUrl, logger, 'working_copy', (said) =>
      this.read(JSON.parse(said) as Announcement | Presence),
    );
  }

  listen(): Promise<AsyncIterableIterator<WorkingCopyNews>> {
    return this.ear.listen();
  }

  private async read(said: Announcement | Presence): Promise<WorkingCopyNews | null> {
    if (said.kind !== 'written') return said;
    const change = await this.rows.one<WorkingChange>(
      `select block_id as "blockId", version, language, steps, origin, person_name as "personName"
       from working_change where report_id = $1 and block_id = $2 and version = $3`,
      [said.reportId, said.blockId, said.version],
    );
    return change && { kind: 'written', reportId: said.reportId, change };
  }

  onApplicationShutdown(): void {
    this.ear.close();
  }
}
