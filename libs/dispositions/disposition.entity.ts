import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Day, Disposition as DispositionKind, Trilingual } from '#libs/domain';

/** The answer to a proposal as it stands, with its public reason. */
@Entity()
@Check(
  'disposition_duplicate_check',
  "(kind = 'duplicate') = (duplicate_of_id is not null) and duplicate_of_id is distinct from proposal_id",
)
@Index(['duplicateOfId'], { where: 'duplicate_of_id is not null' })
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

  /** The last day for the organisation's reply. */
  @Column('date')
  replyBy!: Day;

  @Column('timestamptz', { nullable: true })
  replyRemindedAt!: Date | null;

  @Column('int')
  version!: number;
}
