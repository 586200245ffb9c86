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
        constraint meeting_times_check check (ends_at > starts_at),
        constraint meeting_minutes_check check
          ((state = 'minutes_confirmed') = (conclusion is not null and confirmed_at is not null)),
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
        constraint attendance_people_check check
          (case when present then people > 0 else people = 0 end),
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
    // Confirmed minutes are a document: neither the meeting nor anything in it changes again.
    await runner.query(`
      create function minutes_are_confirmed() returns trigger language plpgsql as $$
      declare
        subject record;
        closed boolean;
      begin
        subject := case when tg_op = 'DELETE' then old else new end;
        if tg_table_name = 'meeting' then
          closed := old.state = 'minutes_confirmed';
        else
          select m.state = 'minutes_confirmed' into closed from meeting m where m.id = subject.meeting_id;
        end if;
        if closed then raise exception 'Confirmed minutes never change'; end if;
        return subject;
      end $$
    `);
    await runner.query(`
      create trigger meeting_is_immutable before update or delete on meeting
        for each row execute function minutes_are_confirmed()
    `);
    for (const table of ['agenda_item', 'attendance', 'intervention'])
      await runner.query(`
        create trigger ${table}_is_immutable before insert or update or delete on ${table}
          for each row execute function minutes_are_confirmed()
      `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
