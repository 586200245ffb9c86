import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language } from '#libs/domain';
import type { Block, Correction, Mark } from '#libs/domain/document';
import type { ReadingNote } from '#libs/domain/document/reading';

/** A text that was read and shown, waiting to be imported or forgotten; not yet laid over the old one. */
@Entity()
@Index(['createdAt'])
export class ImportDraft {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @Column('text')
  language!: Language;

  /** The name of the file, or how else the text came. */
  @Column('text')
  source!: string;

  @Column('jsonb')
  blocks!: Block[];

  @Column('jsonb')
  notes!: ReadingNote[];

  /** What a person said of the alignment; a matching when it was said. */
  @Column('jsonb')
  corrections!: Correction[];

  /** What the file itself says of its paragraphs. */
  @Column('jsonb')
  marks!: Mark[];

  @Column('timestamptz')
  createdAt!: Date;
}
