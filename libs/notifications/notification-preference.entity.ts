import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a person does not want by mail. */
@Entity()
export class NotificationPreference {
  @PrimaryColumn('uuid')
  @ForeignKey('Person')
  personId!: string;

  @PrimaryColumn('text')
  topic!: string;

  @Column('boolean')
  byMail!: boolean;
}
