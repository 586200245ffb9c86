import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Language, ProposalKind, ProposalState } from '#libs/domain';
import type { Anchor } from '#libs/domain/document';

/** A change an organisation asks for. Before it is submitted it is the organisation’s own business. */
@Entity()
@Check(
  'proposal_receipt_check',
  "case when state = 'draft' then num_nulls(number, submitted_at, receipt_hash) = 3 else num_nulls(number, submitted_at, receipt_hash) = 0 end",
)
@Check('proposal_admission_check', 'late or admitted is null')
@Index(['interventionId'], { unique: true, where: 'intervention_id is not null' })
@Unique(['consultationId', 'number'])
@Index(['consultationId', 'organisationId'])
@Index(['organisationId', 'id'])
@Index(['consultationId', 'anchorBlockId'])
@Index(['takenById'], { where: 'taken_by_id is not null' })
export class Proposal {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Consultation')
  consultationId!: string;

  @Column('uuid')
  @ForeignKey('Report')
  reportId!: string;

  @Column('uuid')
  @ForeignKey('Organisation')
  organisationId!: string;

  @Column('int', { nullable: true })
  number!: number | null;

  @Column('text')
  state!: ProposalState;

  @Column('text')
  kind!: ProposalKind;

  @Column('text')
  language!: Language;

  @Column('jsonb')
  anchor!: Anchor;

  @Column('text', { nullable: true })
  anchorBlockId!: string | null;

  @Column('text')
  text!: string;

  @Column('text')
  justification!: string;

  @Column('text', { nullable: true })
  proposedWording!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('Person')
  draftedById!: string | null;

  @Column('timestamptz')
  draftedAt!: Date;

  @Column('int')
  version!: number;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('Person')
  submittedById!: string | null;

  @Column('text', { nullable: true })
  submittedByName!: string | null;

  @Column('text', { nullable: true })
  receiptHash!: string | null;

  @Column('boolean')
  late!: boolean;

  @Column('boolean', { nullable: true })
  admitted!: boolean | null;

  @Column('text', { nullable: true })
  admissionReason!: string | null;

  @Column('text', { nullable: true })
  admittedByName!: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { nullable: true })
  withdrawalReason!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('Person')
  takenById!: string | null;

  @Column('timestamptz', { nullable: true })
  takenAt!: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('Intervention')
  interventionId!: string | null;
}
