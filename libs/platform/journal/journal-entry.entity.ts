import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { JournalType, Visibility } from '#libs/domain/journal';

/**
 * One act as it happened. Append-only: a trigger lets nothing change but the seal, once.
 * Audit trail, timeline on screen and source of all that follows are this one table.
 */
@Entity()
@Index(['at', 'id'])
@Index(['reportId', 'at', 'id'])
@Index(['subjectId', 'id'])
@Index(['sealedAt', 'id'], { where: 'sealed_at is null' })
@Index(['position'], { unique: true })
export class JournalEntry {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  type!: JournalType;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  /** The name as it was then; a person may be renamed, the journal not. */
  @Column('text', { nullable: true })
  personName!: string | null;

  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('uuid', { nullable: true })
  reportId!: string | null;

  @Column('text')
  subjectKind!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('jsonb')
  facts!: Record<string, unknown>;

  @Column('text')
  visibility!: Visibility;

  @Column('text')
  requestId!: string;

  @Column('timestamptz', { nullable: true })
  sealedAt!: Date | null;

  @Column('bigint', { nullable: true })
  position!: string | null;

  @Column('text', { nullable: true })
  hash!: string | null;
}
