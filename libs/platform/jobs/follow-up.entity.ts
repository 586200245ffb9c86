import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { JobName } from '#libs/domain/journal';

/**
 * A job that must follow from a journal entry. The row is the truth; the queue only carries
 * it. `handled_at` is set in the handler's own transaction, so doing it twice changes nothing.
 */
@Entity()
@Unique(['job', 'entryId', 'subjectId'])
@Index(['createdAt'], { where: 'queued_at is null and handled_at is null' })
@Index(['queuedAt'], { where: 'handled_at is null' })
export class FollowUp {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  job!: JobName;

  @Column('uuid')
  @ForeignKey('JournalEntry')
  entryId!: string;

  /** What it is about: the entry's subject, or one of several (one mail of many). */
  @Column('uuid')
  subjectId!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  queuedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  handledAt!: Date | null;

  @Column('int', { default: 0 })
  attempts!: number;

  @Column('text', { nullable: true })
  lastError!: string | null;
}
