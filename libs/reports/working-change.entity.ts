import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language } from '#libs/domain';
import type { StepJson } from '#libs/domain/writing';

/** What led a block of the working copy to one of its versions, and who did it. */
@Entity()
@Index(['at'])
export class WorkingChange {
  @PrimaryColumn('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @PrimaryColumn('text')
  blockId!: string;

  /** The version it led to. */
  @PrimaryColumn('int')
  version!: number;

  /** The language that was written; others may follow, as when a paragraph becomes a heading. */
  @Column('text')
  language!: Language;

  @Column('jsonb')
  steps!: Partial<Record<Language, readonly StepJson[]>>;

  /** What the writer's page called it: so it knows its own words when the answer was lost. */
  @Column('text', { nullable: true })
  origin!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('text', { nullable: true })
  personName!: string | null;

  /** The entry of the journal that it belongs to. */
  @Column('uuid')
  entryId!: string;

  @Column('timestamptz')
  at!: Date;
}
