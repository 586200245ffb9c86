import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MeetingState, Trilingual } from '#libs/domain';

/** A sitting within a consultation. Once its minutes are confirmed, triggers keep all of it as it is. */
@Entity()
@Index(['consultationId'])
@Check('meeting_times_check', 'ends_at > starts_at')
@Check(
  'meeting_minutes_check',
  "(state = 'minutes_confirmed') = (conclusion is not null and confirmed_at is not null)",
)
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
}
