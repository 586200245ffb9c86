import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MeetingState, Trilingual } from '#libs/domain';

/** A sitting within a consultation. */
@Entity()
@Index(['consultationId'])
export class Meeting {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Consultation')
  consultationId!: string;

  @Column('text')
  state!: MeetingState;

  @Column('jsonb')
  title!: Trilingual;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Column('jsonb', { nullable: true })
  venue!: Trilingual | null;

  @Column('text', { nullable: true })
  link!: string | null;

  @Column('text')
  moderator!: string;

  @Column('text')
  presenter!: string;

  @Column('jsonb', { nullable: true })
  conclusion!: Trilingual | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('int')
  version!: number;
}
