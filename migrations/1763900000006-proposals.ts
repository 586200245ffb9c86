import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Proposals1763900000006 implements MigrationInterface {
  name = 'Proposals1763900000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposal (
        id uuid not null,
        consultation_id uuid not null,
        report_id uuid not null,
        organisation_id uuid not null,
        number integer,
        state text not null,
        kind text not null,
        language text not null,
        anchor jsonb not null,
        anchor_block_id text,
        text text not null,
        justification text not null,
        proposed_wording text,
        drafted_by_id uuid,
        drafted_at timestamptz not null,
        version integer not null,
        submitted_at timestamptz,
        submitted_by_id uuid,
        submitted_by_name text,
        receipt_hash text,
        late boolean not null,
        admitted boolean,
        admission_reason text,
        admitted_by_name text,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        taken_by_id uuid,
        taken_at timestamptz,
        intervention_id uuid,
        constraint proposal_consultation_id_number_key unique (consultation_id, number),
        constraint proposal_pkey primary key (id),
        constraint proposal_receipt_check check (
          case when state = 'draft' then num_nulls(number, submitted_at, receipt_hash) = 3
            else num_nulls(number, submitted_at, receipt_hash) = 0 end
        ),
        constraint proposal_admission_check check (late or admitted is null)
      )
    `);
    await runner.query(`
      create table placement (
        proposal_id uuid not null,
        revision_id uuid not null,
        status text not null,
        block_id text,
        start_offset integer,
        end_offset integer,
        score double precision not null,
        by_hand boolean not null,
        constraint placement_pkey primary key (proposal_id, revision_id)
      )
    `);
    await runner.query(`
      create unique index proposal_intervention_id_idx on proposal (intervention_id)
        where intervention_id is not null
    `);
    await runner.query(`
      create index proposal_taken_by_id_idx on proposal (taken_by_id) where taken_by_id is not null
    `);
    await runner.query(`
      create index proposal_consultation_id_anchor_block_id_idx on proposal (consultation_id, anchor_block_id)
    `);
    await runner.query(`
      create index proposal_organisation_id_id_idx on proposal (organisation_id, id)
    `);
    await runner.query(`
      create index proposal_consultation_id_organisation_id_idx on proposal (consultation_id, organisation_id)
    `);
    await runner.query(`
      create index placement_revision_id_idx on placement (revision_id)
    `);
    await runner.query(`
      alter table proposal add constraint proposal_consultation_id_fkey
        foreign key (consultation_id) references consultation(id)
    `);
    await runner.query(`
      alter table proposal add constraint proposal_report_id_fkey
        foreign key (report_id) references report(id)
    `);
    await runner.query(`
      alter table proposal add constraint proposal_organisation_id_fkey
        foreign key (organisation_id) references organisation(id)
    `);
    await runner.query(`
      alter table proposal add constraint proposal_drafted_by_id_fkey
        foreign key (drafted_by_id) references person(id)
    `);
    await runner.query(`
      alter table proposal add constraint proposal_submitted_by_id_fkey
        foreign key (submitted_by_id) references person(id)
    `);
    await runner.query(`
      alter table proposal add constraint proposal_taken_by_id_fkey
        foreign key (taken_by_id) references person(id)
    `);
    await runner.query(`
      alter table proposal add constraint proposal_intervention_id_fkey
        foreign key (intervention_id) references intervention(id)
    `);
    await runner.query(`
      alter table placement add constraint placement_proposal_id_fkey
        foreign key (proposal_id) references proposal(id)
    `);
    await runner.query(`
      alter table placement add constraint placement_revision_id_fkey
        foreign key (revision_id) references revision(id)
    `);
  }

  /** Forward only: what was recorded is not unrecorded. */
  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
