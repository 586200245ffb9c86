import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language, ReportState, Trilingual } from '#libs/domain';

/** What is being prepared, for a subject and a period. */
@Entity()
@Index(['stateSince', 'id'])
@Check('report_period_check', 'period_end >= period_start')
export class Report {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { unique: true })
  slug!: string;

  @Column('uuid')
  @ForeignKey('Organisation')
  agencyId!: string;

  @Column('jsonb')
  title!: Trilingual;

  @Column('jsonb')
  subject!: Trilingual;

  @Column('date')
  periodStart!: string;

  @Column('date')
  periodEnd!: string;

  /** The language in which it is written; the others are translations of it. */
  @Column('text', { default: 'kk' })
  sourceLanguage!: Language;

  @Column('text')
  state!: ReportState;

  @Column('timestamptz')
  stateSince!: Date;

  @Column('timestamptz')
  createdAt!: Date;
}
