import { Args, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asker, RefusalPlaceObject, type GraphQLContext } from '#libs/platform';
import { ReportObject, type ReportRow } from '#libs/reports';
import { HeldByQueries, type HoldRow } from './held-by.queries.js';

@ObjectType('Hold', { description: 'What keeps a report from its next station.' })
class HoldObject {
  @Field()
  code!: string;

  @Field({ description: 'In the viewer’s language.' })
  text!: string;

  places!: readonly RefusalPlaceObject[];
}

/** What holds a report may be a thousand proposals; a sentence names a few and counts the others. */
@Resolver(() => HoldObject)
export class HoldResolver {
  @ResolveField(() => [RefusalPlaceObject], { description: 'The first of what it is about.' })
  places(
    @Parent() { places }: HoldRow,
    @Args('first', { type: () => Int, defaultValue: 6 }) first: number,
  ): readonly RefusalPlaceObject[] {
    return places.slice(0, Math.max(0, first));
  }

  @ResolveField(() => Int, { description: 'How many there are in all.' })
  placeCount(@Parent() { places }: HoldRow): number {
    return places.length;
  }
}

/** Here and not upstream, for only publication knows the whole way to the last station. */
@Resolver(() => ReportObject)
export class HeldByResolver {
  constructor(private readonly queries: HeldByQueries) {}

  @ResolveField(() => [HoldObject], { description: 'What keeps it from the next station.' })
  heldBy(
    @Parent() report: ReportRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<HoldRow[]> {
    return this.queries.holds(act, loaders, report);
  }
}
