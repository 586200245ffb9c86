import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import { anyone, Asker, Door, LanguageEnum, type GraphQLContext } from '#libs/platform';
import { BlockVersionObject, ComparisonObject } from './comparison.graphql.js';
import { ComparisonQueries } from './comparison.queries.js';

@Resolver()
export class ComparisonResolver {
  constructor(private readonly comparisons: ComparisonQueries) {}

  @Query(() => ComparisonObject, {
    nullable: true,
    description: 'Without toRevisionId: against the working copy.',
  })
  @Door(anyone)
  comparison(
    @Args('fromRevisionId', { type: () => ID }) from: string,
    @Args('toRevisionId', { type: () => ID, nullable: true }) to: string | null,
    @Args('language', { type: () => LanguageEnum }) language: Language,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ComparisonObject | null> {
    return this.comparisons.between(act, loaders, { from, to: to ?? null }, language);
  }

  @Query(() => [BlockVersionObject], {
    description: 'Oldest first, only the revisions that changed the block.',
  })
  @Door(anyone)
  blockHistory(
    @Args('reportId', { type: () => ID }) reportId: string,
    @Args('blockId', { type: () => ID }) blockId: string,
    @Args('language', { type: () => LanguageEnum }) language: Language,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<BlockVersionObject[]> {
    return this.comparisons.historyOf(act, loaders, reportId, blockId, language);
  }
}
