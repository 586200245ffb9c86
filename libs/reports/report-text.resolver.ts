import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asker, isStaff, type GraphQLContext } from '#libs/platform';
import { ReportObject } from './report.graphql.js';
import type { ReportRow } from './report.queries.js';
import { RevisionObject } from './revision.graphql.js';
import { RevisionQueries, type RevisionRow } from './revision.queries.js';
import { WorkingCopyObject } from './working-copy.graphql.js';

/** The texts of a report: its revisions and its working copy. */
@Resolver(() => ReportObject)
export class ReportTextResolver {
  constructor(private readonly queries: RevisionQueries) {}

  @ResolveField(() => [RevisionObject], {
    description: 'Those the viewer may see, oldest first.',
  })
  revisions(
    @Parent() { id }: ReportRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RevisionRow[]> {
    return this.queries.ofReport(act, loaders, id);
  }

  @ResolveField(() => RevisionObject, { nullable: true })
  async latestRevision(
    @Parent() { id }: ReportRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RevisionRow | null> {
    return (await this.queries.ofReport(act, loaders, id)).at(-1) ?? null;
  }

  @ResolveField(() => WorkingCopyObject, { nullable: true, description: 'Staff only.' })
  workingCopy(
    @Parent() { id }: ReportRow,
    @Asker() { act }: GraphQLContext,
  ): WorkingCopyObject | null {
    return isStaff(act.actor) ? { reportId: id } : null;
  }
}
