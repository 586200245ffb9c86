import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import {
  answer,
  anyone,
  Asker,
  Door,
  holderOf,
  LanguageEnum,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import {
  BlockChangeObject,
  BlockVersionObject,
  ChangePlaceObject,
  ComparisonObject,
  MarkChangeInput,
  MarkChangeResult,
  SameBlockObject,
} from './comparison.graphql.js';
import {
  ComparisonQueries,
  type BlockChangeRow,
  type ComparisonRow,
  type SameBlockRow,
} from './comparison.queries.js';
import { MarkChange } from './mark-change.js';
import { SectionObject } from './section.graphql.js';
import type { SectionRow } from './sections.js';

@Resolver(() => ComparisonObject)
export class ComparisonResolver {
  constructor(
    private readonly comparisons: ComparisonQueries,
    private readonly markChangeAct: MarkChange,
  ) {}

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

  @ResolveField(() => [BlockChangeObject], {
    description: 'In the order of the new text; what was removed stands where it stood.',
  })
  changes(
    @Parent() { changes }: ComparisonRow,
    @Args('from', { type: () => Int, nullable: true, description: 'The first position.' })
    from: number | null,
    @Args('until', { type: () => Int, nullable: true, description: 'The position after the last.' })
    until: number | null,
    @Args('of', { type: () => [ID], nullable: true, description: 'Only of these blocks.' })
    of: string[] | null,
    @Args('first', { type: () => Int, nullable: true, description: 'No more than so many.' })
    first: number | null,
  ): BlockChangeRow[] {
    const wanted = of ? new Set(of) : null;
    return changes
      .filter(
        ({ position, blockId }) =>
          position >= (from ?? 0) &&
          position < (until ?? Infinity) &&
          (wanted === null || wanted.has(blockId)),
      )
      .slice(0, Math.max(0, first ?? Infinity));
  }

  @ResolveField(() => [ChangePlaceObject], {
    description: 'All changes, in the same order, as little as can be said of each.',
  })
  places(@Parent() { changes }: ComparisonRow): ChangePlaceObject[] {
    return changes;
  }

  @ResolveField(() => [SectionObject], { description: 'The contents of the later text.' })
  outline(
    @Parent() comparison: ComparisonRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<SectionRow[]> {
    return this.comparisons.outline(act, loaders, comparison);
  }

  @ResolveField(() => [SameBlockObject], {
    description: 'What did not change in a stretch of the later text, at most 100 blocks of it.',
  })
  unchanged(
    @Parent() comparison: ComparisonRow,
    @Args('from', { type: () => Int }) from: number,
    @Args('until', { type: () => Int }) until: number,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<SameBlockRow[]> {
    return this.comparisons.unchanged(act, loaders, comparison, { from, until });
  }

  @Mutation(() => MarkChangeResult, { description: 'Says of one change what it is, by name.' })
  @Door(holderOf('editor', 'coordinator'))
  async markChange(
    @Args('input') { toRevisionId, ...input }: MarkChangeInput,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<BlockChangeRow | RefusalObject | null> {
    const to = toRevisionId ?? null;
    const outcome = await this.markChangeAct.execute(act, { ...input, toRevisionId: to });
    return answer(act.language, outcome, async () => {
      const ids = { from: input.fromRevisionId, to };
      const found = await this.comparisons.between(act, loaders, ids, act.language);
      return found?.changes.find(({ blockId }) => blockId === input.blockId) ?? null;
    });
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
