import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Trilingual } from '#libs/domain';
import type { Block, BlockKind } from '#libs/domain/document';

/** A block as it stood in a revision, in a row for search, paging, anchors and comparison. */
@Entity()
@Unique(['revisionId', 'blockId'])
@Index('revision_block_figure_idx', ['revisionId'], { where: "kind = 'figure'" })
export class RevisionBlock {
  @PrimaryColumn('uuid')
  @ForeignKey('Revision')
  revisionId!: string;

  @PrimaryColumn('int')
  position!: number;

  @Column('text')
  blockId!: string;

  @Column('text')
  kind!: BlockKind;

  @Column('int', { nullable: true })
  level!: number | null;

  @Column('boolean', { nullable: true })
  ordered!: boolean | null;

  @Column('jsonb')
  content!: Block['content'];

  @Column('jsonb')
  text!: Partial<Trilingual>;
}
