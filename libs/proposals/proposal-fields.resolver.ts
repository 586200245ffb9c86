import { ResolveField, Resolver } from '@nestjs/graphql';
import { ConsultationObject, ConsultationQueries, type ConsultationRow } from '#libs/consultations';
import { InterventionObject, MeetingQueries, type InterventionRow } from '#libs/meetings';
import { OrganisationObject, OrganisationQueries, type OrganisationRow } from '#libs/people';
import type { GraphQLContext } from '#libs/platform';
import {
  AnchorObject,
  PlacementObject,
  ProposalObject,
  ReceiptObject,
} from './proposal.graphql.js';
import { maySeeNames } from './proposal.policy.js';
import { ProposalQueries, type PlacementRow, type ProposalRow } from './proposal.queries.js';

/**
 * Fifty of these to a page: without parameter decorators Nest calls a field's resolver directly, as
 * graphql-js would, with the parent, the arguments and the context.
 */
@Resolver(() => ProposalObject)
export class ProposalFieldsResolver {
  constructor(
    private readonly proposals: ProposalQueries,
    private readonly consultations: ConsultationQueries,
    private readonly organisations: OrganisationQueries,
    private readonly meetings: MeetingQueries,
  ) {}

  @ResolveField(() => OrganisationObject)
  organisation(
    { organisationId }: ProposalRow,
    _: unknown,
    { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return this.organisations.byId(loaders, organisationId);
  }

  @ResolveField(() => ConsultationObject)
  consultation(
    { consultationId }: ProposalRow,
    _: unknown,
    { loaders }: GraphQLContext,
  ): Promise<ConsultationRow | null> {
    return this.consultations.byId(loaders, consultationId);
  }

  @ResolveField(() => AnchorObject)
  anchor({ anchor, revisionId }: ProposalRow): AnchorObject {
    const passage = anchor.kind === 'passage' ? anchor : null;
    return {
      kind: anchor.kind,
      blockId: anchor.kind === 'report' ? null : anchor.blockId,
      language: passage?.language ?? null,
      exact: passage?.quote.exact ?? null,
      prefix: passage?.quote.prefix ?? null,
      suffix: passage?.quote.suffix ?? null,
      start: passage?.position.start ?? null,
      end: passage?.position.end ?? null,
      revisionId,
    };
  }

  @ResolveField(() => ReceiptObject, { nullable: true, description: 'Null until submitted.' })
  receipt({ number, submittedAt: at, receiptHash: hash }: ProposalRow): ReceiptObject | null {
    return number !== null && at !== null && hash !== null ? { number, at, hash } : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The person, for staff and for the organisation itself.',
  })
  submittedBy(
    { submittedByName, organisationId }: ProposalRow,
    _: unknown,
    { act }: GraphQLContext,
  ): string | null {
    return maySeeNames(act.actor, organisationId) ? submittedByName : null;
  }

  @ResolveField(() => [PlacementObject], {
    description: 'In later revisions, as far as the viewer may see them.',
  })
  placements(
    { id }: ProposalRow,
    _: unknown,
    { act, loaders }: GraphQLContext,
  ): Promise<PlacementRow[]> {
    return this.proposals.placements(act, loaders, id);
  }

  @ResolveField(() => InterventionObject, {
    nullable: true,
    description: 'What was said at the meeting, where it began with that.',
  })
  meetingIntervention(
    { interventionId }: ProposalRow,
    _: unknown,
    { act, loaders }: GraphQLContext,
  ): Promise<InterventionRow | null> | null {
    return interventionId === null
      ? null
      : this.meetings.interventionById(act, loaders, interventionId);
  }
}
