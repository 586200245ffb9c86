import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Dispositions1763900000007 implements MigrationInterface {
  name = 'Dispositions1763900000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table disposition (
        proposal_id uuid not null,
        kind text not null,
        reason jsonb not null,
        duplicate_of_id uuid,
        decided_at timestamptz not null,
        decided_by_name text not null,
        reply_by date not null,
        reply_reminded_at timestamptz,
        version integer not null,
        constraint disposition_pkey primary key (proposal_id),
        constraint disposition_duplicate_check check (
          (kind = 'duplicate') = (duplicate_of_id is not null)
          and duplicate_of_id is distinct from proposal_id
        )
      )
    `);
    await runner.query(`
      create table disposition_version (
        id uuid not null,
        proposal_id uuid not null,
        version integer not null,
        kind text not null,
        reason jsonb not null,
        decided_at timestamptz not null,
        decided_by_name text not null,
        constraint disposition_version_proposal_id_version_key unique (proposal_id, version),
        constraint disposition_version_pkey primary key (id)
      )
    `);
    await runner.query(`
      create table incorporation (
        id uuid not null,
        proposal_id uuid not null,
        report_id uuid not null,
        block_ids text[] not null,
        note text,
        linked_at timestamptz not null,
        linked_by_name text not null,
        constraint incorporation_pkey primary key (id),
        constraint incorporation_blocks_check check (cardinality(block_ids) > 0)
      )
    `);
    await runner.query(`
      create table incorporation_exception (
        proposal_id uuid not null,
        reason text not null,
        explained_at timestamptz not null,
        explained_by_name text not null,
        constraint incorporation_exception_pkey primary key (proposal_id)
      )
    `);
    await runner.query(`
      create table satisfaction (
        proposal_id uuid not null,
        answer text not null,
        comment text,
        answered_at timestamptz not null,
        answered_by_name text not null,
        constraint satisfaction_pkey primary key (proposal_id)
      )
    `);
    await runner.query(`
      create index disposition_duplicate_of_id_idx on disposition (duplicate_of_id)
        where duplicate_of_id is not null
    `);
    await runner.query(`
      create index incorporation_report_id_idx on incorporation (report_id)
    `);
    await runner.query(`
      create index incorporation_proposal_id_idx on incorporation (proposal_id)
    `);
    await runner.query(`
      alter table disposition add constraint disposition_proposal_id_fkey
        foreign key (proposal_id) references proposal(id)
    `);
    await runner.query(`
      alter table disposition add constraint disposition_duplicate_of_id_fkey
        foreign key (duplicate_of_id) references proposal(id)
    `);
    await runner.query(`
      alter table disposition_version add constraint disposition_version_proposal_id_fkey
        foreign key (proposal_id) references proposal(id)
    `);
    await runner.query(`
      alter table incorporation add constraint incorporation_proposal_id_fkey
        foreign key (proposal_id) references proposal(id)
    `);
    await runner.query(`
      alter table incorporation add constraint incorporation_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table incorporation_exception add constraint incorporation_exception_proposal_id_fkey
        foreign key (proposal_id) references proposal(id)
    `);
    await runner.query(`
      alter table satisfaction add constraint satisfaction_proposal_id_fkey
        foreign key (proposal_id) references proposal(id)
    `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
