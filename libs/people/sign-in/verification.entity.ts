import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A link that was mailed and has not been used. Written by better-auth. */
@Entity()
export class Verification {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  @Index()
  identifier!: string;

  @Column('text')
  value!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
