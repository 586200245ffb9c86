import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { GeneralPosition } from '#libs/domain';

/** Who was invited to the meeting, who came, and what position they took. */
@Entity()
@Check('attendance_people_check', 'case when present then people > 0 else people = 0 end')
export class Attendance {
  @PrimaryColumn('uuid')
  @ForeignKey('Meeting')
  meetingId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Organisation')
  organisationId!: string;

  @Column('boolean')
  present!: boolean;

  @Column('int')
  people!: number;

  @Column('text', { nullable: true })
  generalPosition!: GeneralPosition | null;
}
