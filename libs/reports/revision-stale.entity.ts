import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Language } from '#libs/domain';
import type { NodeJson } from '#libs/domain/document';

/** A translation that did not follow its source any more when the revision was cut. */
@Entity()
export class RevisionStale {
  @PrimaryColumn('uuid')
  @ForeignKey('Revision')
  revisionId!: string;

  @PrimaryColumn('text')
  blockId!: string;

  @PrimaryColumn('text')
  language!: Language;

  /** The words of the source it was made from; null when nobody has said. */
  @Column('jsonb', { nullable: true })
  source!: NodeJson | null;
}
