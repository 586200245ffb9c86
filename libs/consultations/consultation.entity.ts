import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ConsultationState, Trilingual } from '#libs/domain';

/** A revision put out for proposals, with an opening, a closing and a circle of organisations. */
@Entity()
@Index(['reportId'])
@Index(['opensAt'], { where: "state = 'announced'" })
@Index(['closesAt'], { where: "state = 'open'" })
export class Consultation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @Column('uuid')
  @ForeignKey('Revision')
  revisionId!: string;

  @Column('text')
  state!: ConsultationState;

  @Column('timestamptz')
  opensAt!: Date;

  @Column('timestamptz')
  closesAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('boolean')
  openToAll!: boolean;

  @Column('jsonb', { nullable: true })
  message!: Trilingual | null;

  @Column('timestamptz')
  announcedAt!: Date;

  @Column('int')
  lastNumber!: number;

  @Column('timestamptz', { nullable: true })
  closingSoonToldAt!: Date | null;
}
