import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The link from an accepted proposal to the very blocks changed for it. */
@Entity()
@Check('incorporation_blocks_check', 'cardinality(block_ids) > 0')
@Index(['proposalId'])
@Index(['reportId'])
export class Incorporation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Proposal')
  proposalId!: string;

  @Column('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @Column('text', { array: true })
  blockIds!: string[];

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  linkedAt!: Date;

  @Column('text')
  linkedByName!: string;
}
