import { SetMetadata } from '@nestjs/common';
import type { JobName } from '#libs/domain/journal';
import type { JournalEntry } from '../journal/journal-entry.entity.js';
import type { Work } from '../transaction/work.js';

export interface JobMatter {
  /** The entry from which the job follows. */
  readonly entry: JournalEntry;
  /** What the job is about; the entry's subject unless the job was fanned out. */
  readonly subjectId: string;
}

/** Does one kind of job. It runs inside the transaction that marks the job as handled. */
export interface JobHandler {
  handle(work: Work, matter: JobMatter): Promise<void>;
}

export const HANDLES = 'talqy:handles';

/** Names the job a provider handles. Two handlers of one job, or none, stop the start. */
export const Handles = (job: JobName): ClassDecorator => SetMetadata(HANDLES, job);
