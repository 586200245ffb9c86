import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A report sent back, with what must be done. */
@Entity()
export class RouteReturn {
  @PrimaryColumn('uuid')
  @ForeignKey('RouteStep')
  stepId!: string;

  @Column('uuid')
  @ForeignKey('Route')
  routeId!: string;

  @Column('text')
  remarks!: string;

  @Column('timestamptz')
  returnedAt!: Date;

  @Column('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('text')
  personName!: string;
}
