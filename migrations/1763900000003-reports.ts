import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reports1763900000003 implements MigrationInterface {
  name = 'Reports1763900000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report (
        id uuid not null,
        slug text not null,
        agency_id uuid not null,
        title jsonb not null,
        subject jsonb not null,
        period_start date not null,
        period_end date not null,
        source_language text not null default 'kk',
        state text not null,
        state_since timestamptz not null,
        created_at timestamptz not null,
        constraint report_slug_key unique (slug),
        constraint report_period_check check (period_end >= period_start),
        constraint report_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table working_block (
        report_id uuid not null,
        id text not null,
        position double precision not null,
        kind text not null,
        level integer,
        ordered boolean,
        content jsonb not null,
        version integer not null,
        edited_at timestamptz not null,
        edited_by_name text,
        constraint working_block_content_check check (content <> '{}'),
        constraint working_block_pkey primary key (report_id, id)
      )
    `);
    await runner.query(`
      create table working_change (
        report_id uuid not null,
        block_id text not null,
        version integer not null,
        language text not null,
        steps jsonb not null,
        origin text,
        person_id uuid,
        person_name text,
        entry_id uuid not null,
        at timestamptz not null,
        constraint working_change_pkey primary key (report_id, block_id, version)
      )
    `);
    await runner.query(`
      create table translation (
        report_id uuid not null,
        block_id text not null,
        language text not null,
        source jsonb,
        target_hash text not null,
        made_at timestamptz not null,
        checked_by_name text,
        constraint translation_pkey primary key (report_id, block_id, language)
      )
    `);
    await runner.query(`
      create table revision_stale (
        revision_id uuid not null,
        block_id text not null,
        language text not null,
        source jsonb,
        constraint revision_stale_pkey primary key (revision_id, block_id, language)
      )
    `);
    await runner.query(`
      create table working_snapshot (
        id uuid not null,
        report_id uuid not null,
        name text not null,
        reason text not null,
        blocks jsonb not null,
        taken_at timestamptz not null,
        keep_until timestamptz,
        taken_by_name text,
        constraint working_snapshot_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table revision (
        id uuid not null,
        report_id uuid not null,
        number integer not null,
        hash text not null,
        title jsonb not null,
        canonical bytea not null,
        block_count integer not null,
        note text,
        cut_at timestamptz not null,
        cut_by_name text,
        constraint revision_report_id_number_key unique (report_id, number),
        constraint revision_number_check check (number > 0),
        constraint revision_hash_check check (hash = encode(sha256(canonical), 'hex')),
        constraint revision_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table revision_block (
        revision_id uuid not null,
        position integer not null,
        block_id text not null,
        kind text not null,
        level integer,
        ordered boolean,
        content jsonb not null,
        text jsonb not null,
        constraint revision_block_revision_id_block_id_key unique (revision_id, block_id),
        constraint revision_block_pkey primary key (revision_id, position)
      )
    `);
    await runner.query(`
      create table change_mark (
        report_id uuid not null,
        block_id text not null,
        change text not null,
        material boolean not null,
        marked_at timestamptz not null,
        marked_by_name text not null,
        constraint change_mark_pkey primary key (report_id, block_id, change)
      )
    `);
    await runner.query(`
      create table import_draft (
        id uuid not null,
        report_id uuid not null,
        language text not null,
        source text not null,
        blocks jsonb not null,
        notes jsonb not null,
        corrections jsonb not null,
        marks jsonb not null,
        created_at timestamptz not null,
        constraint import_draft_pkey primary key (id)
      )
    `);
    await runner.query(`
      create index report_state_since_id_idx on report (state_since, id)
    `);
    await runner.query(`
      create index working_block_report_id_position_idx on working_block (report_id, position)
    `);
    await runner.query(`
      create index working_change_at_idx on working_change (at)
    `);
    await runner.query(`
      create index working_snapshot_keep_until_idx on working_snapshot (keep_until)
    `);
    await runner.query(`
      create index working_snapshot_report_id_taken_at_idx on working_snapshot (report_id, taken_at)
    `);
    await runner.query(`
      create index revision_block_figure_idx on revision_block (revision_id) where kind = 'figure'
    `);
    await runner.query(`
      create index import_draft_created_at_idx on import_draft (created_at)
    `);
    await runner.query(`
      alter table report add constraint report_agency_id_fkey
        foreign key (agency_id) references organisation(id)
    `);
    await runner.query(`
      alter table working_block add constraint working_block_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table working_change add constraint working_change_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table translation add constraint translation_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table revision_stale add constraint revision_stale_revision_id_fkey
        foreign key (revision_id) references revision(id)
    `);
    await runner.query(`
      alter table working_snapshot add constraint working_snapshot_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table revision add constraint revision_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table revision_block add constraint revision_block_revision_id_fkey
        foreign key (revision_id) references revision(id)
    `);
    await runner.query(`
      alter table change_mark add constraint change_mark_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table import_draft add constraint import_draft_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    // Words written in a language are a translation of the source as it stands at that moment. Noted
    // here, so that no way of writing into the working copy can forget it.
    await runner.query(`
      create function translation_has_a_source() returns trigger language plpgsql as $$
      begin
        insert into translation (report_id, block_id, language, source, target_hash, made_at)
        select new.report_id, new.id, words.key, new.content -> r.source_language,
          md5(words.value::text), new.edited_at
        from report r, jsonb_each(new.content) as words
        where r.id = new.report_id and words.key <> r.source_language
        on conflict (report_id, block_id, language) do update
        set source = excluded.source, target_hash = excluded.target_hash,
          made_at = excluded.made_at, checked_by_name = null
        where translation.target_hash <> excluded.target_hash;
        return null;
      end $$
    `);
    await runner.query(`
      create trigger translation_has_a_source after insert or update of content on working_block
        for each row execute function translation_has_a_source()
    `);
    // A revision that was cut never changes.
    await runner.query(`
      create function revision_is_immutable() returns trigger language plpgsql as $$
      begin raise exception 'A revision never changes'; end $$
    `);
    for (const table of ['revision', 'revision_block', 'revision_stale'])
      await runner.query(`
        create trigger ${table}_is_immutable before update or delete on ${table}
          for each row execute function revision_is_immutable()
      `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
