import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the demonstration was begun in this database, and whether it was played to its end. */
@Entity()
export class DemonstrationLoad {
  @PrimaryColumn('timestamptz')
  begunAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
