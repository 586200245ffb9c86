import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Bytes by their content: uploads, images, artefacts. In the database, so that one backup
 * holds everything and an artefact appears in the same commit as the release it belongs to.
 */
@Entity()
export class StoredFile {
  /** SHA-256 of the bytes, hex: the same bytes are kept once. */
  @PrimaryColumn('text')
  sha256!: string;

  @Column('text')
  mediaType!: string;

  @Column('int')
  size!: number;

  @Column('bytea', { select: false })
  bytes!: Buffer;

  @Column('timestamptz')
  storedAt!: Date;

  /** When it was brought, or last seen to be in use. */
  @Column('timestamptz')
  neededAt!: Date;

  /** When somebody last looked whether it is. */
  @Column('timestamptz')
  @Index()
  lookedAt!: Date;
}
