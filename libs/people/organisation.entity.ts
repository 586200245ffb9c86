import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind, Trilingual } from '#libs/domain';

/** Who takes part: an agency, a state body, an association. */
@Entity()
export class Organisation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('jsonb')
  name!: Trilingual;

  @Column('jsonb')
  shortName!: Trilingual;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('timestamptz')
  registeredAt!: Date;
}
