import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A way of signing in that a person has: a password (hashed), or a provider. Written by better-auth. */
@Entity()
export class Account {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @Index()
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  userId!: string;

  @Column('text')
  accountId!: string;

  @Column('text')
  providerId!: string;

  @Column('text', { nullable: true })
  accessToken!: string | null;

  @Column('text', { nullable: true })
  refreshToken!: string | null;

  @Column('text', { nullable: true })
  idToken!: string | null;

  @Column('timestamptz', { nullable: true })
  accessTokenExpiresAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  refreshTokenExpiresAt!: Date | null;

  @Column('text', { nullable: true })
  scope!: string | null;

  @Column('text', { nullable: true })
  password!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
