import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import {
  answer,
  anyone,
  Asker,
  Door,
  holderOf,
  LanguageEnum,
  PageArgs,
  type Connection,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { CutRevision } from './cut-revision.js';
import { ReportObject } from './report.graphql.js';
import { ReportQueries, type ReportRow } from './report.queries.js';
import { CutRevisionResult, RevisionBlockConnection, RevisionObject } from './revision.graphql.js';
import { RevisionQueries, type RevisionBlockRow, type RevisionRow } from './revision.queries.js';
import { SectionObject } from './section.graphql.js';
import type { SectionRow } from './sections.js';

@Resolver(() => RevisionObject)
export class RevisionResolver {
  constructor(
    private readonly revisions: RevisionQueries,
    private readonly reports: ReportQueries,
    private readonly cutRevisionAct: CutRevision,
  ) {}

  @Query(() => RevisionObject, { nullable: true })
  @Door(anyone)
  revision(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RevisionRow | null> {
    return this.revisions.byId(act, loaders, id);
  }

  @Mutation(() => CutRevisionResult)
  @Door(holderOf('editor', 'coordinator'))
  async cutRevision(
    @Args('reportId', { type: () => ID }) reportId: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RevisionRow | RefusalObject | null> {
    const outcome = await this.cutRevisionAct.execute(act, { reportId, note });
    return answer(act.language, outcome, ({ id }) => this.revisions.byId(act, loaders, id));
  }

  @ResolveField(() => ReportObject)
  report(
    @Parent() { reportId }: RevisionRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | null> {
    return this.reports.byId(act, loaders, reportId);
  }

  @ResolveField(() => RevisionBlockConnection)
  blocks(
    @Parent() revision: RevisionRow,
    @Args() args: PageArgs,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<Connection<RevisionBlockRow>> {
    return this.revisions.blocks(loaders, revision, args);
  }

  @ResolveField(() => [SectionObject])
  outline(
    @Parent() { id }: RevisionRow,
    @Args('language', { type: () => LanguageEnum }) language: Language,
  ): Promise<SectionRow[]> {
    return this.revisions.outline(id, language);
  }
}
