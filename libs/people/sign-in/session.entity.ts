import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A sign-in on one device. Deleting the row ends it at once. Written by better-auth. */
@Entity()
export class Session {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @Index()
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  userId!: string;

  @Column('text', { unique: true })
  token!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('text', { nullable: true })
  ipAddress!: string | null;

  @Column('text', { nullable: true })
  userAgent!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
