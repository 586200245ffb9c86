import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The proposal from which a recommendation came. */
@Entity()
@Index(['proposalId'])
export class RecommendationCause {
  @PrimaryColumn('uuid')
  @ForeignKey('Recommendation')
  recommendationId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Proposal')
  proposalId!: string;
}
