import { SetMetadata } from '@nestjs/common';
import type { Work } from '../transaction/work.js';

/**
 * Something that happens because its time has come: a window closes, a minute strikes, a
 * reminder is due. The time is a column in Postgres, so a lost queue or a stopped worker
 * delays it and never loses it.
 */
export interface Due {
  /** Ids of what is due at `now`, oldest first, at most `limit`. */
  find(work: Work, limit: number): Promise<readonly string[]>;
  /** Does it for one. Must lock its row and look again: another worker may have been quicker. */
  happen(work: Work, id: string): Promise<void>;
}

export const DUE = 'talqy:due';

/** Marks a provider as something the clock looks after. */
export const LookedAfterByTheClock = (): ClassDecorator => SetMetadata(DUE, true);
