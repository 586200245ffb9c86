import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#libs/domain';

/** A letter, written in the transaction that caused it and sent afterwards, once. */
@Entity()
@Unique(['occasion', 'recipient'])
@Index(['at', 'id'])
export class Mail {
  @PrimaryColumn('uuid')
  id!: string;

  /** What it is about, unique for each recipient: an entry's id, so nobody is told twice. */
  @Column('text')
  occasion!: string;

  @Column('text')
  recipient!: string;

  @Column('text')
  language!: Language;

  @Column('text')
  subject!: string;

  @Column('text')
  text!: string;

  @Column('text')
  html!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
