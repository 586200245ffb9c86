import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Why an accepted proposal changes no words. */
@Entity()
export class IncorporationException {
  @PrimaryColumn('uuid')
  @ForeignKey('Proposal')
  proposalId!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  explainedAt!: Date;

  @Column('text')
  explainedByName!: string;
}
