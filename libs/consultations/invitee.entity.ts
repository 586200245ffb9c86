import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An organisation in the circle of a consultation. */
@Entity()
export class Invitee {
  @PrimaryColumn('uuid')
  @ForeignKey('Consultation')
  consultationId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Organisation')
  organisationId!: string;

  @Column('timestamptz')
  invitedAt!: Date;
}
