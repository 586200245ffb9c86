import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SatisfactionAnswer } from '#libs/domain';

/** The organisation’s answer to the disposition. */
@Entity()
export class Satisfaction {
  @PrimaryColumn('uuid')
  @ForeignKey('Proposal')
  proposalId!: string;

  @Column('text')
  answer!: SatisfactionAnswer;

  @Column('text', { nullable: true })
  comment!: string | null;

  @Column('timestamptz')
  answeredAt!: Date;

  @Column('text')
  answeredByName!: string;
}
