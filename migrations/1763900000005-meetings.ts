import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Meetings1763900000005 implements MigrationInterface {
  name = 'Meetings1763900000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting (
        id uuid not null,
        consultation_id uuid not null,
        state text not null,
        title jsonb not null,
        starts_at timestamptz not null,
        ends_at timestamptz,
        venue jsonb,
        link text,
        moderator text not null,
        presenter text not null,
        conclusion jsonb,
        confirmed_at timestamptz,
        version integer not null,
        constraint meeting_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table agenda_item (
        id uuid not null,
        meeting_id uuid not null,
        position integer not null,
        title jsonb not null,
        minutes integer,
        constraint agenda_item_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table attendance (
        meeting_id uuid not null,
        organisation_id uuid not null,
        present boolean not null,
        people integer not null,
        general_position text,
        constraint attendance_pkey primary key (meeting_id, organisation_id)
      )
    `);
    await runner.query(`
      create table intervention (
        id uuid not null,
        meeting_id uuid not null,
        organisation_id uuid not null,
        position integer not null,
        text text not null,
        language text not null,
        proposal_id uuid,
        recorded_at timestamptz not null,
        constraint intervention_pkey primary key (id)
      )
    `);
    await runner.query(`
      create index meeting_consultation_id_idx on meeting (consultation_id)
    `);
    await runner.query(`
      create index agenda_item_meeting_id_position_idx on agenda_item (meeting_id, position)
    `);
    await runner.query(`
      create index intervention_meeting_id_position_idx on intervention (meeting_id, position)
    `);
    await runner.query(`
      alter table meeting add constraint meeting_consultation_id_fkey
        foreign key (consultation_id) references consultation(id)
    `);
    await runner.query(`
      alter table agenda_item add constraint agenda_item_meeting_id_fkey
        foreign key (meeting_id) references meeting(id)
    `);
    await runner.query(`
      alter table attendance add constraint attendance_meeting_id_fkey
        foreign key (meeting_id) references meeting(id)
    `);
    await runner.query(`
      alter table attendance add constraint attendance_organisation_id_fkey
        foreign key (organisation_id) references organisation(id)
    `);
    await runner.query(`
      alter table intervention add constraint intervention_meeting_id_fkey
        foreign key (meeting_id) references meeting(id)
    `);
    await runner.query(`
      alter table intervention add constraint intervention_organisation_id_fkey
        foreign key (organisation_id) references organisation(id)
    `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
