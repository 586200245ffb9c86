import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Publication1763900000009 implements MigrationInterface {
  name = 'Publication1763900000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table release (
        id uuid not null,
        report_id uuid not null,
        revision_id uuid not null,
        hash text not null,
        number integer not null,
        kind text not null,
        state text not null,
        publish_at timestamptz not null,
        due_noticed_at timestamptz,
        published_at timestamptz,
        reason text,
        ended_at timestamptz,
        end_reason text,
        scheduled_at timestamptz not null,
        scheduled_by_name text not null,
        constraint release_report_id_number_key unique (report_id, number),
        constraint release_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table artefact (
        id uuid not null,
        release_id uuid not null,
        kind text not null,
        language text,
        path text not null,
        media_type text not null,
        sha256 text not null,
        size integer not null,
        prepared_at timestamptz not null,
        constraint artefact_release_id_path_key unique (release_id, path),
        constraint artefact_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table media_contact (
        id uuid not null,
        name text not null,
        email text not null,
        language text not null,
        added_at timestamptz not null,
        removed_at timestamptz,
        constraint media_contact_email_key unique (email),
        constraint media_contact_pkey primary key (id)
      )
    `);
    await runner.query(`
      create index release_publish_at_idx on release (publish_at) where state = 'scheduled'
    `);
    await runner.query(`
      create unique index release_set_key on release (report_id)
        where state in ('scheduled', 'publishing')
    `);
    await runner.query(`
      create unique index release_out_key on release (report_id) where state = 'published'
    `);
    await runner.query(`
      alter table release add constraint release_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table release add constraint release_revision_id_fkey
        foreign key (revision_id) references revision(id)
    `);
    await runner.query(`
      alter table artefact add constraint artefact_release_id_fkey
        foreign key (release_id) references release(id)
    `);
    await runner.query(`
      alter table artefact add constraint artefact_sha256_fkey
        foreign key (sha256) references stored_file(sha256)
    `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
