import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Disposition as DispositionKind, Trilingual } from '#libs/domain';

/** The answers a proposal has had, oldest first; the last is the one that stands. */
@Entity()
@Unique(['proposalId', 'version'])
export class DispositionVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Proposal')
  proposalId!: string;

  @Column('int')
  version!: number;

  @Column('text')
  kind!: DispositionKind;

  @Column('jsonb')
  reason!: Trilingual;

  @Column('timestamptz')
  decidedAt!: Date;

  @Column('text')
  decidedByName!: string;
}
