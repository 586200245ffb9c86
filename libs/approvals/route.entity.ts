import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RouteState } from '#libs/domain';

/** The ordered steps by which one revision is approved. It is bound to that revision’s hash. */
@Entity()
@Index(['reportId'])
@Index('route_running_key', ['reportId'], { unique: true, where: "state = 'running'" })
export class Route {
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

  @Column('text')
  state!: RouteState;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('text')
  startedByName!: string;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  endReason!: string | null;
}
