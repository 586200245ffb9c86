import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ReleaseKind, ReleaseState } from '#libs/domain';

/** The set of artefacts and channels that go out together, at one minute, once. */
@Entity()
@Unique(['reportId', 'number'])
@Index(['publishAt'], { where: "state = 'scheduled'" })
export class Release {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @Column('uuid')
  @ForeignKey('Revision')
  revisionId!: string;

  @Column('text')
  hash!: string;

  @Column('int')
  number!: number;

  @Column('text')
  kind!: ReleaseKind;

  @Column('text')
  state!: ReleaseState;

  @Column('timestamptz')
  publishAt!: Date;

  @Column('timestamptz', { nullable: true })
  dueNoticedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  scheduledAt!: Date;

  @Column('text')
  scheduledByName!: string;
}
