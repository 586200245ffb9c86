import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '#libs/domain';

/** Somebody who can sign in. better-auth calls it the user and writes it; mandates say what it may do. */
@Entity()
export class Person {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { unique: true })
  email!: string;

  @Column('boolean', { default: false })
  emailVerified!: boolean;

  @Column('text', { nullable: true })
  image!: string | null;

  @Column('text', { default: 'kk' })
  language!: Language;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
