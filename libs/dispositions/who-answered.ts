import { Injectable } from '@nestjs/common';
import { inLanguage } from '#libs/domain';
import { OrganisationQueries } from '#libs/people';
import { isStaff, type GraphQLContext } from '#libs/platform';

/** Inside the agency a person answers; to the public the agency does. */
@Injectable()
export class WhoAnswered {
  constructor(private readonly organisations: OrganisationQueries) {}

  async name(
    { act, loaders }: GraphQLContext,
    agencyId: string,
    person: string | null,
  ): Promise<string> {
    if (isStaff(act.actor) && person) return person;
    const agency = await this.organisations.byId(loaders, agencyId);
    return agency ? inLanguage(agency.shortName, act.language) : '';
  }
}
