import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An office’s consent to exactly one text: it names the hash. */
@Entity()
export class SignOff {
  @PrimaryColumn('uuid')
  @ForeignKey('RouteStep')
  stepId!: string;

  @Column('uuid')
  @ForeignKey('Route')
  routeId!: string;

  @Column('text')
  hash!: string;

  @Column('text', { nullable: true })
  remark!: string | null;

  @Column('timestamptz')
  signedAt!: Date;

  @Column('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('text')
  personName!: string;
}
