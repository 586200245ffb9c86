import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConsultationObject, type ConsultationRow } from '#libs/consultations';
import { Asker, PageArgs, type Connection, type GraphQLContext } from '#libs/platform';
import { ProposalConnection, type ProposalRow } from '#libs/proposals';
import { ChapterTallyObject, ProposalFilter, ProposalTallyObject } from './disposition.graphql.js';
import { ProposalListQueries, type CountedLater } from './proposal-list.queries.js';
import { TallyQueries, type ChapterTally, type Tally } from './tally.queries.js';

@Resolver(() => ConsultationObject)
export class ConsultationAnswersResolver {
  constructor(
    private readonly list: ProposalListQueries,
    private readonly tallies: TallyQueries,
  ) {}

  @ResolveField(() => ProposalConnection, { description: 'By number.' })
  proposals(
    @Parent() consultation: ConsultationRow,
    @Args('filter', { type: () => ProposalFilter, nullable: true }) filter: ProposalFilter | null,
    @Args() args: PageArgs,
    @Asker() { act }: GraphQLContext,
  ): Promise<CountedLater<ProposalRow>> {
    return this.list.ofConsultation(act, consultation, filter ?? {}, args);
  }

  @ResolveField(() => ProposalTallyObject)
  tally(@Parent() { id }: ConsultationRow, @Asker() { loaders }: GraphQLContext): Promise<Tally> {
    return this.tallies.tally(loaders, id);
  }

  @ResolveField(() => [ChapterTallyObject], { description: 'In the order of the text.' })
  byChapter(
    @Parent() consultation: ConsultationRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<ChapterTally[]> {
    return this.tallies.byChapter(loaders, consultation);
  }
}

@Resolver(() => ProposalConnection)
export class ProposalTotalResolver {
  @ResolveField(() => Int)
  totalCount(
    @Parent() { totalCount }: Connection<ProposalRow> | CountedLater<ProposalRow>,
  ): number | Promise<number> {
    return typeof totalCount === 'function' ? totalCount() : totalCount;
  }
}
