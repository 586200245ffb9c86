import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What was reported on a recommendation. */
@Entity()
@Index(['recommendationId', 'id'])
export class Progress {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Recommendation')
  recommendationId!: string;

  @Column('int')
  percent!: number;

  @Column('text')
  note!: string;

  @Column('timestamptz')
  reportedAt!: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey('Person')
  personId!: string | null;

  @Column('text')
  personName!: string;
}
