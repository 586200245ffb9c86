import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Block } from '#libs/domain/document';

/** Before what a snapshot was taken; `asked` by a person, for no act. */
export const SNAPSHOT_REASONS = ['asked', 'import', 'replace', 'restore'] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** The working copy as it once was, under a name, to be looked at and put back. */
@Entity()
@Index(['reportId', 'takenAt'])
@Index(['keepUntil'])
export class WorkingSnapshot {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  reason!: SnapshotReason;

  @Column('jsonb')
  blocks!: Block[];

  @Column('timestamptz')
  takenAt!: Date;

  /** When the clock looks whether it is still kept; null: never, it stays. */
  @Column('timestamptz', { nullable: true })
  keepUntil!: Date | null;

  @Column('text', { nullable: true })
  takenByName!: string | null;
}
