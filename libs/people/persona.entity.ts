import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Trilingual } from '#libs/domain';

/** Somebody whom a visitor of the demonstration may be with one click. In production there is none. */
@Entity()
export class Persona {
  @PrimaryColumn('text')
  key!: string;

  @Column('uuid', { unique: true })
  @ForeignKey('Person')
  personId!: string;

  @Column('jsonb')
  name!: Trilingual;

  @Column('int')
  position!: number;
}
