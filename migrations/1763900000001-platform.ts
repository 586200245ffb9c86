import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1763900000001 implements MigrationInterface {
  name = 'Platform1763900000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follow_up (
        id uuid not null,
        job text not null,
        entry_id uuid not null,
        subject_id uuid not null,
        created_at timestamptz not null,
        queued_at timestamptz,
        handled_at timestamptz,
        attempts integer not null default 0,
        last_error text,
        constraint follow_up_job_entry_id_subject_id_key unique (job, entry_id, subject_id),
        constraint follow_up_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table journal_entry (
        id uuid not null,
        type text not null,
        at timestamptz not null,
        person_id uuid,
        person_name text,
        organisation_id uuid,
        report_id uuid,
        subject_kind text not null,
        subject_id uuid not null,
        facts jsonb not null,
        visibility text not null,
        request_id text not null,
        sealed_at timestamptz,
        position bigint,
        hash text,
        constraint journal_entry_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table mail (
        id uuid not null,
        occasion text not null,
        recipient text not null,
        language text not null,
        subject text not null,
        text text not null,
        html text not null,
        at timestamptz not null,
        sent_at timestamptz,
        constraint mail_occasion_recipient_key unique (occasion, recipient),
        constraint mail_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table stored_file (
        sha256 text not null,
        media_type text not null,
        size integer not null,
        bytes bytea not null,
        stored_at timestamptz not null,
        needed_at timestamptz not null,
        looked_at timestamptz not null,
        constraint stored_file_pkey primary key (sha256)
      )
    `);
    // Read in pieces, and packed already as a rule: unpacked anew for each piece it would be slow.
    await runner.query('alter table stored_file alter column bytes set storage external');
    await runner.query(`
      create table acknowledgement (
        person_id uuid not null,
        key text not null,
        act text not null,
        answer jsonb,
        at timestamptz not null,
        constraint acknowledgement_pkey primary key (person_id, key)
      )
    `);
    await runner.query(`
      create index follow_up_queued_at_idx on follow_up (queued_at) where handled_at is null
    `);
    await runner.query(`
      create index follow_up_created_at_idx on follow_up (created_at) where queued_at is null and handled_at is null
    `);
    await runner.query(`
      create unique index journal_entry_position_idx on journal_entry (position)
    `);
    await runner.query(`
      create index journal_entry_sealed_at_id_idx on journal_entry (sealed_at, id) where sealed_at is null
    `);
    await runner.query(`
      create index journal_entry_subject_id_id_idx on journal_entry (subject_id, id)
    `);
    await runner.query(`
      create index journal_entry_report_id_at_id_idx on journal_entry (report_id, at, id)
    `);
    await runner.query(`
      create index journal_entry_at_id_idx on journal_entry (at, id)
    `);
    await runner.query(`
      create index mail_at_id_idx on mail (at, id)
    `);
    await runner.query(`
      create index stored_file_looked_at_idx on stored_file (looked_at)
    `);
    await runner.query(`
      create index acknowledgement_at_idx on acknowledgement (at)
    `);
    await runner.query(`
      alter table follow_up add constraint follow_up_entry_id_fkey
        foreign key (entry_id) references journal_entry(id)
    `);
    // What was done stays as it was told; only the seal may be set, and only once.
    await runner.query(`
      create function journal_is_append_only() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.sealed_at is null
           and to_jsonb(new) - '{sealed_at,position,hash}'::text[] = to_jsonb(old) - '{sealed_at,position,hash}'::text[]
        then return new;
        end if;
        raise exception 'The journal is append-only';
      end $$
    `);
    await runner.query(`
      create trigger journal_is_append_only before update or delete on journal_entry
        for each row execute function journal_is_append_only()
    `);
    await runner.query(`
      create trigger journal_is_not_emptied before truncate on journal_entry
        for each statement execute function journal_is_append_only()
    `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
