import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was answered to an intention, so that a double click or a retry gets the same answer. */
@Entity()
export class Acknowledgement {
  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  act!: string;

  @Column('jsonb', { nullable: true })
  answer!: unknown;

  @Column('timestamptz')
  @Index()
  at!: Date;
}
