import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PlacementStatus } from '#libs/domain';

/** What became of an anchor in a later revision. */
@Entity()
@Index(['revisionId'])
export class Placement {
  @PrimaryColumn('uuid')
  @ForeignKey('Proposal')
  proposalId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Revision')
  revisionId!: string;

  @Column('text')
  status!: PlacementStatus;

  @Column('text', { nullable: true })
  blockId!: string | null;

  @Column('int', { nullable: true })
  startOffset!: number | null;

  @Column('int', { nullable: true })
  endOffset!: number | null;

  @Column('double precision')
  score!: number;

  @Column('boolean')
  byHand!: boolean;
}
