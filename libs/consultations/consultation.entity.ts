import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ConsultationState, Trilingual } from '#libs/domain';

/** A revision put out for proposals, with an opening, a closing and a circle of organisations. */
@Entity()
@Check('consultation_window_check', 'closes_at > opens_at')
@Check('consultation_closed_check', "(state = 'closed') = (closed_at is not null)")
@Index('consultation_under_way_idx', ['reportId'], { unique: true, where: "state <> 'closed'" })
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
