import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ArtefactKind, Language } from '#libs/domain';

/** One thing that goes out: a page, a print version, data. */
@Entity()
@Unique(['releaseId', 'path'])
export class Artefact {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Release')
  releaseId!: string;

  @Column('text')
  kind!: ArtefactKind;

  @Column('text', { nullable: true })
  language!: Language | null;

  @Column('text')
  path!: string;

  @Column('text')
  mediaType!: string;

  @Column('text')
  @ForeignKey('StoredFile')
  sha256!: string;

  @Column('int')
  size!: number;

  @Column('timestamptz')
  preparedAt!: Date;
}
