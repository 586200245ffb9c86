import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language } from '#libs/domain';
import type { Block } from '#libs/domain/document';

/** A text that was read and shown, waiting to be imported or forgotten. */
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

  @Column('text')
  source!: string;

  @Column('jsonb')
  blocks!: Block[];

  @Column('jsonb')
  findings!: unknown;

  @Column('uuid', { nullable: true })
  createdById!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
