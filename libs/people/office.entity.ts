import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Trilingual } from '#libs/domain';

/** A seat with a power to sign, whoever holds it. */
@Entity()
@Unique(['organisationId', 'key'])
export class Office {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Organisation')
  organisationId!: string;

  @Column('text')
  key!: string;

  @Column('jsonb')
  name!: Trilingual;

  @Column('int')
  position!: number;
}
