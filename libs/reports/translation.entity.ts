import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Language } from '#libs/domain';
import type { NodeJson } from '#libs/domain/document';

/**
 * From which words of the source a block of the working copy was translated. Written by the database
 * itself whenever the words of a translation change (see the migration), and by who checks one.
 */
@Entity()
export class Translation {
  @PrimaryColumn('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @PrimaryColumn('text')
  blockId!: string;

  @PrimaryColumn('text')
  language!: Language;

  /** Null: it stood there before the source did. */
  @Column('jsonb', { nullable: true })
  source!: NodeJson | null;

  @Column('text')
  targetHash!: string;

  @Column('timestamptz')
  madeAt!: Date;

  /** Who said that it still holds, without changing its words. */
  @Column('text', { nullable: true })
  checkedByName!: string | null;
}
