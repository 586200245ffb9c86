import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1763900000011 implements MigrationInterface {
  name = 'Notifications1763900000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification_preference (
        person_id uuid not null,
        topic text not null,
        by_mail boolean not null,
        constraint notification_preference_pkey primary key (person_id, topic)
      )
    `);
    await runner.query(`
      alter table notification_preference add constraint notification_preference_person_id_fkey
        foreign key (person_id) references person(id)
    `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
