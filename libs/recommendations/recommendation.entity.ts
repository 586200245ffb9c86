import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Assessment, Trilingual } from '#libs/domain';

/** What must be done after the report: by whom, until when, how it is known to be done. */
@Entity()
@Unique(['reportId', 'number'])
@Index(['dueOn'], { where: 'done_at is null and cancelled_at is null' })
export class Recommendation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @Column('int')
  number!: number;

  @Column('jsonb')
  text!: Trilingual;

  @Column('jsonb', { nullable: true })
  indicator!: Trilingual | null;

  @Column('uuid')
  @ForeignKey('Organisation')
  ownerId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('Office')
  officeId!: string | null;

  @Column('date')
  dueOn!: string;

  @Column('int')
  percent!: number;

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  @Column('text', { nullable: true })
  assessment!: Assessment | null;

  @Column('jsonb', { nullable: true })
  assessmentReason!: Trilingual | null;

  @Column('text', { nullable: true })
  assessedByName!: string | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  @Column('text', { nullable: true })
  sourceBlockId!: string | null;

  @Column('timestamptz')
  addedAt!: Date;

  @Column('date', { nullable: true })
  remindedOn!: string | null;

  @Column('timestamptz', { nullable: true })
  overdueToldAt!: Date | null;
}
