import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Section } from '#libs/domain/document';
import { Asker, type GraphQLContext } from '#libs/platform';
import { RevisionObject, RevisionQueries, type RevisionRow } from '#libs/reports';
import { AnchorObject, PlacementObject } from './proposal.graphql.js';
import type { PlacementRow } from './proposal.queries.js';
import { RevisionOutlines, sectionAt } from './revision-outline.js';

@Resolver(() => AnchorObject)
export class AnchorResolver {
  constructor(private readonly outlines: RevisionOutlines) {}

  @ResolveField(() => String, { nullable: true, description: 'The section it stands in.' })
  async sectionTitle(
    @Parent() anchor: AnchorObject,
    @Asker() asker: GraphQLContext,
  ): Promise<string | null> {
    return (await this.section(anchor, asker))?.title ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'As printed, such as 4.1.2.' })
  async sectionNumber(
    @Parent() anchor: AnchorObject,
    @Asker() asker: GraphQLContext,
  ): Promise<string | null> {
    return (await this.section(anchor, asker))?.number ?? null;
  }

  private async section(
    { blockId, revisionId }: AnchorObject,
    { act }: GraphQLContext,
  ): Promise<Section | null> {
    if (blockId === null) return null;
    return sectionAt(await this.outlines.of(revisionId), blockId, act.language);
  }
}

@Resolver(() => PlacementObject)
export class PlacementResolver {
  constructor(private readonly revisions: RevisionQueries) {}

  @ResolveField(() => RevisionObject)
  revision(
    @Parent() { revisionId }: PlacementRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RevisionRow | null> {
    return this.revisions.byId(act, loaders, revisionId);
  }
}
