import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '#libs/domain';

/** Somebody on the media list. */
@Entity()
export class MediaContact {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { unique: true })
  email!: string;

  @Column('text')
  language!: Language;

  @Column('timestamptz')
  addedAt!: Date;

  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;
}
