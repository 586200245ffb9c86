import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '#libs/domain';

/** What lets a person act: a role in an organisation, and an office where the role needs one. */
@Entity()
@Check('mandate_office_check', "(role = 'approver') = (office_id is not null)")
@Check('mandate_term_check', 'valid_until >= valid_from')
@Index(['personId'])
@Index(['organisationId'])
export class Mandate {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('text')
  role!: Role;

  @Column('uuid')
  @ForeignKey('Organisation')
  organisationId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('Office')
  officeId!: string | null;

  @Column('date')
  validFrom!: string;

  @Column('date', { nullable: true })
  validUntil!: string | null;

  @Column('timestamptz')
  grantedAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
