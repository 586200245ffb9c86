import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Approvals1763900000008 implements MigrationInterface {
  name = 'Approvals1763900000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table route (
        id uuid not null,
        report_id uuid not null,
        revision_id uuid not null,
        hash text not null,
        state text not null,
        started_at timestamptz not null,
        started_by_name text not null,
        ended_at timestamptz,
        end_reason text,
        constraint route_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table route_step (
        id uuid not null,
        route_id uuid not null,
        position integer not null,
        office_id uuid not null,
        due_on date,
        called_at timestamptz,
        reminded_at timestamptz,
        constraint route_step_route_id_position_key unique (route_id, position),
        constraint route_step_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table sign_off (
        step_id uuid not null,
        route_id uuid not null,
        hash text not null,
        remark text,
        signed_at timestamptz not null,
        person_id uuid not null,
        person_name text not null,
        constraint sign_off_pkey primary key (step_id)
      )
    `);
    await runner.query(`
      create table route_return (
        step_id uuid not null,
        route_id uuid not null,
        remarks text not null,
        returned_at timestamptz not null,
        person_id uuid not null,
        person_name text not null,
        constraint route_return_pkey primary key (step_id)
      )
    `);
    await runner.query(`
      create index route_report_id_idx on route (report_id)
    `);
    await runner.query(`
      create unique index route_running_key on route (report_id) where state = 'running'
    `);
    await runner.query(`
      create index route_step_due_on_idx on route_step (due_on) where called_at is not null
    `);
    await runner.query(`
      alter table route add constraint route_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table route add constraint route_revision_id_fkey
        foreign key (revision_id) references revision(id)
    `);
    await runner.query(`
      alter table route_step add constraint route_step_route_id_fkey
        foreign key (route_id) references route(id)
    `);
    await runner.query(`
      alter table route_step add constraint route_step_office_id_fkey
        foreign key (office_id) references office(id)
    `);
    await runner.query(`
      alter table sign_off add constraint sign_off_step_id_fkey
        foreign key (step_id) references route_step(id)
    `);
    await runner.query(`
      alter table sign_off add constraint sign_off_route_id_fkey
        foreign key (route_id) references route(id)
    `);
    await runner.query(`
      alter table sign_off add constraint sign_off_person_id_fkey
        foreign key (person_id) references person(id)
    `);
    await runner.query(`
      alter table route_return add constraint route_return_step_id_fkey
        foreign key (step_id) references route_step(id)
    `);
    await runner.query(`
      alter table route_return add constraint route_return_route_id_fkey
        foreign key (route_id) references route(id)
    `);
    await runner.query(`
      alter table route_return add constraint route_return_person_id_fkey
        foreign key (person_id) references person(id)
    `);
    // A signature, once given, is neither changed nor taken back.
    await runner.query(`
      create function sign_off_is_immutable() returns trigger language plpgsql as $$
      begin raise exception 'A sign-off never changes'; end $$
    `);
    for (const table of ['sign_off', 'route_return'])
      await runner.query(`
        create trigger ${table}_is_immutable before update or delete on ${table}
          for each row execute function sign_off_is_immutable()
      `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
