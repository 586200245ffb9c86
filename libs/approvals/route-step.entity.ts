import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One office’s turn. */
@Entity()
@Unique(['routeId', 'position'])
@Index(['dueOn'], { where: 'called_at is not null' })
export class RouteStep {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Route')
  routeId!: string;

  @Column('int')
  position!: number;

  @Column('uuid')
  @ForeignKey('Office')
  officeId!: string;

  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('timestamptz', { nullable: true })
  calledAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  remindedAt!: Date | null;
}
