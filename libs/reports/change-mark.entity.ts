import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Hash } from '#libs/domain';

/** What a person said of exactly one change: that it is material, or editorial. */
@Entity()
export class ChangeMark {
  @PrimaryColumn('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @PrimaryColumn('text')
  blockId!: string;

  /** `changeKey`: the block as it was and as it is. Other words are another change, unmarked. */
  @PrimaryColumn('text')
  change!: Hash;

  @Column('boolean')
  material!: boolean;

  @Column('timestamptz')
  markedAt!: Date;

  @Column('text')
  markedByName!: string;
}
