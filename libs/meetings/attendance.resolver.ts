import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationObject, OrganisationQueries, type OrganisationRow } from '#libs/people';
import { Asker, type GraphQLContext } from '#libs/platform';
import { AttendanceObject } from './meeting.graphql.js';
import type { AttendanceRow } from './meeting.queries.js';

@Resolver(() => AttendanceObject)
export class AttendanceResolver {
  constructor(private readonly organisations: OrganisationQueries) {}

  @ResolveField(() => OrganisationObject)
  organisation(
    @Parent() { organisationId }: AttendanceRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return this.organisations.byId(loaders, organisationId);
  }
}
