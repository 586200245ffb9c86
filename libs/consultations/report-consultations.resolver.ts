import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asker, type GraphQLContext } from '#libs/platform';
import { ReportObject, type ReportRow } from '#libs/reports';
import { ConsultationObject } from './consultation.graphql.js';
import { ConsultationQueries, type ConsultationRow } from './consultation.queries.js';

@Resolver(() => ReportObject)
export class ReportConsultationsResolver {
  constructor(private readonly queries: ConsultationQueries) {}

  @ResolveField(() => [ConsultationObject], { description: 'The latest first.' })
  consultations(
    @Parent() { id }: ReportRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<ConsultationRow[]> {
    return this.queries.ofReport(loaders, id);
  }

  @ResolveField(() => ConsultationObject, { nullable: true, description: 'The latest.' })
  async consultation(
    @Parent() { id }: ReportRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<ConsultationRow | null> {
    const [latest] = await this.queries.ofReport(loaders, id);
    return latest ?? null;
  }
}
