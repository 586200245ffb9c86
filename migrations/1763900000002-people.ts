import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1763900000002 implements MigrationInterface {
  name = 'People1763900000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id uuid not null,
        kind text not null,
        name jsonb not null,
        short_name jsonb not null,
        email text,
        registered_at timestamptz not null,
        constraint organisation_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table office (
        id uuid not null,
        organisation_id uuid not null,
        key text not null,
        name jsonb not null,
        position integer not null,
        constraint office_organisation_id_key_key unique (organisation_id, key),
        constraint office_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table person (
        id uuid not null,
        name text not null,
        email text not null,
        email_verified boolean not null default false,
        image text,
        language text not null default 'kk',
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint person_email_key unique (email),
        constraint person_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table session (
        id uuid not null,
        user_id uuid not null,
        token text not null,
        expires_at timestamptz not null,
        ip_address text,
        user_agent text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint session_token_key unique (token),
        constraint session_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table account (
        id uuid not null,
        user_id uuid not null,
        account_id text not null,
        provider_id text not null,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        password text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint account_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table verification (
        id uuid not null,
        identifier text not null,
        value text not null,
        expires_at timestamptz not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint verification_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table rate_limit (
        id uuid not null,
        key text not null,
        count integer not null,
        last_request bigint not null,
        constraint rate_limit_key_key unique (key),
        constraint rate_limit_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table demonstration_load (
        begun_at timestamptz not null,
        finished_at timestamptz,
        constraint demonstration_load_pkey primary key (begun_at)
      )
    `);
    await runner.query(`
      create table persona (
        key text not null,
        person_id uuid not null,
        name jsonb not null,
        position integer not null,
        constraint persona_person_id_key unique (person_id),
        constraint persona_pkey primary key (key)
      )
    `);
    await runner.query(`
      create table mandate (
        id uuid not null,
        person_id uuid not null,
        role text not null,
        organisation_id uuid not null,
        office_id uuid,
        valid_from date not null,
        valid_until date,
        granted_at timestamptz not null,
        revoked_at timestamptz,
        constraint mandate_office_check check ((role = 'approver') = (office_id is not null)),
        constraint mandate_term_check check (valid_until >= valid_from),
        constraint mandate_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table invitation (
        id uuid not null,
        email text not null,
        name text not null,
        role text not null,
        organisation_id uuid not null,
        office_id uuid,
        token_hash text not null,
        invited_by_id uuid,
        invited_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        person_id uuid,
        constraint invitation_pkey primary key (id)
      )
    `);
    await runner.query(`
      create index session_user_id_idx on session (user_id)
    `);
    await runner.query(`
      create index account_user_id_idx on account (user_id)
    `);
    await runner.query(`
      create index verification_identifier_idx on verification (identifier)
    `);
    await runner.query(`
      create index mandate_organisation_id_idx on mandate (organisation_id)
    `);
    await runner.query(`
      create index mandate_person_id_idx on mandate (person_id)
    `);
    await runner.query(`
      create unique index invitation_token_hash_idx on invitation (token_hash)
    `);
    await runner.query(`
      alter table office add constraint office_organisation_id_fkey
        foreign key (organisation_id) references organisation(id)
    `);
    await runner.query(`
      alter table session add constraint session_user_id_fkey
        foreign key (user_id) references person(id) on delete cascade
    `);
    await runner.query(`
      alter table account add constraint account_user_id_fkey
        foreign key (user_id) references person(id) on delete cascade
    `);
    await runner.query(`
      alter table persona add constraint persona_person_id_fkey
        foreign key (person_id) references person(id)
    `);
    await runner.query(`
      alter table mandate add constraint mandate_person_id_fkey
        foreign key (person_id) references person(id)
    `);
    await runner.query(`
      alter table mandate add constraint mandate_organisation_id_fkey
        foreign key (organisation_id) references organisation(id)
    `);
    await runner.query(`
      alter table mandate add constraint mandate_office_id_fkey
        foreign key (office_id) references office(id)
    `);
    await runner.query(`
      alter table invitation add constraint invitation_organisation_id_fkey
        foreign key (organisation_id) references organisation(id)
    `);
    await runner.query(`
      alter table invitation add constraint invitation_office_id_fkey
        foreign key (office_id) references office(id)
    `);
    await runner.query(`
      alter table invitation add constraint invitation_person_id_fkey
        foreign key (person_id) references person(id)
    `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
