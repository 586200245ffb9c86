import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Consultations1763900000004 implements MigrationInterface {
  name = 'Consultations1763900000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consultation (
        id uuid not null,
        report_id uuid not null,
        revision_id uuid not null,
        state text not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        closed_at timestamptz,
        open_to_all boolean not null,
        message jsonb,
        announced_at timestamptz not null,
        last_number integer not null,
        closing_soon_told_at timestamptz,
        constraint consultation_pkey primary key (id),
        constraint consultation_window_check check (closes_at > opens_at),
        constraint consultation_closed_check check ((state = 'closed') = (closed_at is not null))
      )
    `);
    await runner.query(`
      create table invitee (
        consultation_id uuid not null,
        organisation_id uuid not null,
        invited_at timestamptz not null,
        constraint invitee_pkey primary key (consultation_id, organisation_id)
      )
    `);
    await runner.query(`
      create unique index consultation_under_way_idx on consultation (report_id) where state <> 'closed'
    `);
    await runner.query(`
      create index consultation_closes_at_idx on consultation (closes_at) where state = 'open'
    `);
    await runner.query(`
      create index consultation_opens_at_idx on consultation (opens_at) where state = 'announced'
    `);
    await runner.query(`
      create index consultation_report_id_idx on consultation (report_id)
    `);
    await runner.query(`
      alter table consultation add constraint consultation_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table consultation add constraint consultation_revision_id_fkey
        foreign key (revision_id) references revision(id)
    `);
    await runner.query(`
      alter table invitee add constraint invitee_consultation_id_fkey
        foreign key (consultation_id) references consultation(id)
    `);
    await runner.query(`
      alter table invitee add constraint invitee_organisation_id_fkey
        foreign key (organisation_id) references organisation(id)
    `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
