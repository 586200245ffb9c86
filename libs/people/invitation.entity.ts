import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '#libs/domain';

/** A mandate offered by mail; it becomes one when the link is used. */
@Entity()
@Index(['tokenHash'], { unique: true })
export class Invitation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: Role;

  @Column('uuid')
  @ForeignKey('Organisation')
  organisationId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('Office')
  officeId!: string | null;

  @Column('text')
  tokenHash!: string;

  @Column('uuid', { nullable: true })
  invitedById!: string | null;

  @Column('timestamptz')
  invitedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('Person')
  personId!: string | null;
}
