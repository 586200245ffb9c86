import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * How often a door of sign-in was knocked at from one address. In the database and not in
 * memory, so that the limit is one however many processes serve. Written by better-auth.
 */
@Entity()
export class RateLimit {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { unique: true })
  key!: string;

  @Column('int')
  count!: number;

  /** Milliseconds since 1970. */
  @Column('bigint')
  lastRequest!: string;
}
