import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Block, BlockKind } from '#libs/domain/document';

/** A block of the working copy: the one mutable text from which the next revision is cut. */
@Entity()
@Index(['reportId', 'position'])
@Check('working_block_content_check', "content <> '{}'")
export class WorkingBlock {
  @PrimaryColumn('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @PrimaryColumn('text')
  id!: string;

  @Column('double precision')
  position!: number;

  @Column('text')
  kind!: BlockKind;

  @Column('int', { nullable: true })
  level!: number | null;

  @Column('boolean', { nullable: true })
  ordered!: boolean | null;

  @Column('jsonb')
  content!: Block['content'];

  @Column('int')
  version!: number;

  @Column('timestamptz')
  editedAt!: Date;

  @Column('text', { nullable: true })
  editedByName!: string | null;
}
