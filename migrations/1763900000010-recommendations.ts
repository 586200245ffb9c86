import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Recommendations1763900000010 implements MigrationInterface {
  name = 'Recommendations1763900000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recommendation (
        id uuid not null,
        report_id uuid not null,
        number integer not null,
        text jsonb not null,
        indicator jsonb,
        owner_id uuid not null,
        office_id uuid,
        due_on date not null,
        percent integer not null,
        done_at timestamptz,
        assessment text,
        assessment_reason jsonb,
        assessed_by_name text,
        cancelled_at timestamptz,
        cancel_reason text,
        source_block_id text,
        added_at timestamptz not null,
        reminded_on date,
        overdue_told_at timestamptz,
        constraint recommendation_report_id_number_key unique (report_id, number),
        constraint recommendation_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table recommendation_cause (
        recommendation_id uuid not null,
        proposal_id uuid not null,
        constraint recommendation_cause_pkey primary key (recommendation_id, proposal_id)
      )
    `);
    await runner.query(`
      create table progress (
        id uuid not null,
        recommendation_id uuid not null,
        percent integer not null,
        note text not null,
        reported_at timestamptz not null,
        person_id uuid,
        person_name text not null,
        constraint progress_pkey primary key (id)
      )
    `);
    await runner.query(`
      create index recommendation_due_on_idx on recommendation (due_on) where done_at is null and cancelled_at is null
    `);
    await runner.query(`
      create index recommendation_cause_proposal_id_idx on recommendation_cause (proposal_id)
    `);
    await runner.query(`
      create index progress_recommendation_id_id_idx on progress (recommendation_id, id)
    `);
    await runner.query(`
      alter table recommendation add constraint recommendation_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table recommendation add constraint recommendation_owner_id_fkey
        foreign key (owner_id) references organisation(id)
    `);
    await runner.query(`
      alter table recommendation add constraint recommendation_office_id_fkey
        foreign key (office_id) references office(id)
    `);
    await runner.query(`
      alter table recommendation_cause add constraint recommendation_cause_recommendation_id_fkey
        foreign key (recommendation_id) references recommendation(id)
    `);
    await runner.query(`
      alter table recommendation_cause add constraint recommendation_cause_proposal_id_fkey
        foreign key (proposal_id) references proposal(id)
    `);
    await runner.query(`
      alter table progress add constraint progress_recommendation_id_fkey
        foreign key (recommendation_id) references recommendation(id)
    `);
    await runner.query(`
      alter table progress add constraint progress_person_id_fkey
        foreign key (person_id) references person(id)
    `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
