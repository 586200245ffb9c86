import { Inject } from '@nestjs/common';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asker, CONFIG, isStaff, type Config, type GraphQLContext } from '#libs/platform';
import {
  ReportObject,
  ReportQueries,
  RevisionObject,
  RevisionQueries,
  type ReportRow,
  type RevisionRow,
} from '#libs/reports';
import { addresses } from './page/addresses.js';
import { ArtefactObject, ReleaseActEnum, ReleaseObject } from './release.graphql.js';
import { releaseActsOf, type ReleaseAct } from './release.policy.js';
import { ReleaseQueries, type ArtefactRow, type ReleaseRow } from './release.queries.js';
import { EVER_OUT } from './standing.js';

const isEverOut = ({ state }: ReleaseRow): boolean => EVER_OUT.some((everOut) => everOut === state);

@Resolver(() => ReleaseObject)
export class ReleaseFieldsResolver {
  constructor(
    private readonly queries: ReleaseQueries,
    private readonly reports: ReportQueries,
    private readonly revisions: RevisionQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @ResolveField(() => ReportObject)
  report(
    @Parent() { reportId }: ReleaseRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | null> {
    return this.reports.byId(act, loaders, reportId);
  }

  @ResolveField(() => RevisionObject, { nullable: true })
  revision(
    @Parent() { revisionId }: ReleaseRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RevisionRow | null> {
    return this.revisions.byId(act, loaders, revisionId);
  }

  @ResolveField(() => [ArtefactObject], { description: 'Empty until they are prepared.' })
  artefacts(
    @Parent() { id }: ReleaseRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<ArtefactRow[]> {
    return this.queries.artefacts(loaders, id);
  }

  @ResolveField(() => Int, {
    description: 'How many on the media list get a letter; staff only, 0 for others.',
  })
  async mailRecipients(@Asker() { act, loaders }: GraphQLContext): Promise<number> {
    return isStaff(act.actor) ? this.queries.mailRecipients(loaders) : 0;
  }

  @ResolveField(() => [ReleaseActEnum])
  may(@Parent() row: ReleaseRow, @Asker() { act }: GraphQLContext): ReleaseAct[] {
    return releaseActsOf(act.actor, row, { agencyId: row.agencyId, state: row.reportState });
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Its public page in the language of the request; null before it is out.',
  })
  url(@Parent() row: ReleaseRow, @Asker() { act }: GraphQLContext): string | null {
    if (!isEverOut(row)) return null;
    return this.config.publicUrl + addresses.release(act.language, row.slug, row.number);
  }
}

@Resolver(() => ArtefactObject)
export class ArtefactFieldsResolver {
  @ResolveField(() => String, { description: 'Where it can be seen; before the minute by staff.' })
  url(@Parent() { id }: ArtefactRow): string {
    return addresses.artefact(id);
  }

  @ResolveField(() => Boolean)
  ready(): boolean {
    return true;
  }
}

@Resolver(() => ReportObject)
export class ReportReleaseResolver {
  constructor(private readonly queries: ReleaseQueries) {}

  @ResolveField(() => ReleaseObject, { nullable: true, description: 'The latest.' })
  async release(
    @Parent() { id }: ReportRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReleaseRow | null> {
    const [latest] = await this.queries.ofReport(act, loaders, id);
    return latest ?? null;
  }

  @ResolveField(() => [ReleaseObject], { description: 'All the viewer may see, newest first.' })
  releases(
    @Parent() { id }: ReportRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReleaseRow[]> {
    return this.queries.ofReport(act, loaders, id);
  }
}
