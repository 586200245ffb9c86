import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ReleaseKind, ReleaseState } from '#libs/domain';

/** The set of artefacts and channels that go out together, at one minute, once. */
@Entity()
@Unique(['reportId', 'number'])
@Index(['publishAt'], { where: "state = 'scheduled'" })
@Index('release_set_key', ['reportId'], {
  unique: true,
  where: "state in ('scheduled', 'publishing')",
})
@Index('release_out_key', ['reportId'], { unique: true, where: "state = 'published'" })
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

  /** Why the words or the artefacts had to be corrected; null for a first release. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** When it was cancelled, superseded or withdrawn, and why. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  endReason!: string | null;

  @Column('timestamptz')
  scheduledAt!: Date;

  @Column('text')
  scheduledByName!: string;
}
