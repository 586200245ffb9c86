import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Disposition as DispositionKind, Trilingual } from '#libs/domain';

/** The answer to a proposal as it stands, with its public reason. */
@Entity()
export class Disposition {
  @PrimaryColumn('uuid')
  @ForeignKey('Proposal')
  proposalId!: string;

  @Column('text')
  kind!: DispositionKind;

  @Column('jsonb')
  reason!: Trilingual;

  @Column('uuid', { nullable: true })
  @ForeignKey('Proposal')
  duplicateOfId!: string | null;

  @Column('timestamptz')
  decidedAt!: Date;

  @Column('text')
  decidedByName!: string;

  @Column('int')
  version!: number;
}
