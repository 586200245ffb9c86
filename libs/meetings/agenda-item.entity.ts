import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Trilingual } from '#libs/domain';

/** One point of the agenda. */
@Entity()
@Index(['meetingId', 'position'])
export class AgendaItem {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Meeting')
  meetingId!: string;

  @Column('int')
  position!: number;

  @Column('jsonb')
  title!: Trilingual;

  @Column('int', { nullable: true })
  minutes!: number | null;
}
