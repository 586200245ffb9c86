import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language } from '#libs/domain';

/** What an organisation said at the meeting. */
@Entity()
@Index(['meetingId', 'position'])
export class Intervention {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Meeting')
  meetingId!: string;

  @Column('uuid')
  @ForeignKey('Organisation')
  organisationId!: string;

  @Column('int')
  position!: number;

  @Column('text')
  text!: string;

  @Column('text')
  language!: Language;

  @Column('timestamptz')
  recordedAt!: Date;
}
