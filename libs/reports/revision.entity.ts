import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Trilingual } from '#libs/domain';

/** A numbered, immutable snapshot of the text in its languages; its identity is the hash. */
@Entity()
@Unique(['reportId', 'number'])
@Check('revision_number_check', 'number > 0')
@Check('revision_hash_check', "hash = encode(sha256(canonical), 'hex')")
export class Revision {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @Column('int')
  number!: number;

  @Column('text')
  hash!: string;

  @Column('jsonb')
  title!: Trilingual;

  @Column('bytea', { select: false })
  canonical!: Buffer;

  @Column('int')
  blockCount!: number;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz')
  cutAt!: Date;

  @Column('text', { nullable: true })
  cutByName!: string | null;
}
