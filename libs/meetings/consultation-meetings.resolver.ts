import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConsultationObject, type ConsultationRow } from '#libs/consultations';
import { Asker, type GraphQLContext } from '#libs/platform';
import { MeetingObject } from './meeting.graphql.js';
import { MeetingQueries, type MeetingRow } from './meeting.queries.js';

@Resolver(() => ConsultationObject)
export class ConsultationMeetingsResolver {
  constructor(private readonly queries: MeetingQueries) {}

  @ResolveField(() => [MeetingObject], { description: 'The earliest first.' })
  meetings(
    @Parent() { id }: ConsultationRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<MeetingRow[]> {
    return this.queries.ofConsultation(act, loaders, id);
  }
}
