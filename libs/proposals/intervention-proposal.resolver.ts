import { Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import {
  InterventionObject,
  mayDraftFrom,
  MeetingQueries,
  type InterventionRow,
} from '#libs/meetings';
import { Asker, enumOf, type GraphQLContext } from '#libs/platform';
import { ProposalObject } from './proposal.graphql.js';
import { ProposalQueries, type ProposalRow } from './proposal.queries.js';

const INTERVENTION_ACTS = ['draft_proposal_from_intervention'] as const;
type InterventionAct = (typeof INTERVENTION_ACTS)[number];

const InterventionActEnum = enumOf(INTERVENTION_ACTS);
registerEnumType(InterventionActEnum, { name: 'InterventionAct' });

@Resolver(() => InterventionObject)
export class InterventionProposalResolver {
  constructor(
    private readonly proposals: ProposalQueries,
    private readonly meetings: MeetingQueries,
  ) {}

  @ResolveField(() => ProposalObject, {
    nullable: true,
    description: 'What became of it, once the viewer may see that.',
  })
  proposal(
    @Parent() { id }: InterventionRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ProposalRow | null> {
    return this.proposals.ofIntervention(act, loaders, id);
  }

  @ResolveField(() => [InterventionActEnum], { description: 'What the viewer may do now.' })
  async may(
    @Parent() { id, meetingId, organisationId }: InterventionRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<InterventionAct[]> {
    if (act.actor.kind !== 'person') return [];
    const meeting = await this.meetings.byId(act, loaders, meetingId);
    if (meeting === null) return [];
    const { agencyId, reportState: state } = meeting;
    if (!mayDraftFrom(act.actor, { agencyId, state }, meeting, organisationId)) return [];
    return (await this.proposals.standsOn(loaders, id)) ? [] : [...INTERVENTION_ACTS];
  }
}
