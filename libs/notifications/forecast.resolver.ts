import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ConsultationObject, type ConsultationRow } from '#libs/consultations';
import { OrganisationObject, OrganisationQueries, type OrganisationRow } from '#libs/people';
import { Asker, Door, holderOf, isStaff, type GraphQLContext } from '#libs/platform';
import { ProposalObject, type ProposalRow } from '#libs/proposals';
import { ForecastMails } from './forecast-mails.js';
import { MailForecastObject, OpeningForecastInput } from './forecast.graphql.js';

@Resolver(() => MailForecastObject)
export class MailForecastResolver {
  constructor(
    private readonly organisations: OrganisationQueries,
    private readonly mails: ForecastMails,
  ) {}

  @Query(() => [MailForecastObject], { description: 'Whom opening this consultation would tell.' })
  @Door(holderOf('coordinator'))
  openingForecast(
    @Args('input') input: OpeningForecastInput,
    @Asker() { act }: GraphQLContext,
  ): Promise<MailForecastObject[]> {
    return this.mails.ofOpening(act, input);
  }

  @ResolveField('organisations', () => [OrganisationObject])
  async addressed(
    @Parent() { organisationIds }: MailForecastObject,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow[]> {
    const rows = await Promise.all(
      organisationIds.map((id) => this.organisations.byId(loaders, id)),
    );
    return rows.filter((row) => row !== null);
  }
}

@Resolver(() => ConsultationObject)
export class ConsultationMailsResolver {
  constructor(private readonly mails: ForecastMails) {}

  @ResolveField(() => [MailForecastObject], {
    description: 'Staff only. What the announced opening will send; nothing once it is open.',
  })
  async mailsOnOpening(
    @Parent() { id, state }: ConsultationRow,
    @Asker() { act }: GraphQLContext,
  ): Promise<MailForecastObject[]> {
    if (state !== 'announced' || !isStaff(act.actor)) return [];
    return this.mails.of(act, 'consultation.opened', id);
  }
}

@Resolver(() => ProposalObject)
export class ProposalMailsResolver {
  constructor(private readonly mails: ForecastMails) {}

  @ResolveField(() => [MailForecastObject], {
    description: 'Staff only. What a decision would send.',
  })
  async mailsOnAnswer(
    @Parent() { id }: ProposalRow,
    @Asker() { act }: GraphQLContext,
  ): Promise<MailForecastObject[]> {
    return isStaff(act.actor) ? this.mails.of(act, 'disposition.decided', id) : [];
  }
}
