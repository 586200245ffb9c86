import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import {
  actContextOf,
  anyone,
  Asker,
  converted,
  Door,
  signedIn,
  WhoAsks,
  type ActContext,
  type GraphQLContext,
} from '#libs/platform';
import { JournalEar } from './journal-ear.js';
import { JournalEntryObject } from './journal.graphql.js';
import { JournalQueries } from './journal.queries.js';

/**
 * What happens, while it happens. Who listens is asked anew for each entry, so that a session
 * or a mandate that has ended hears nothing more.
 */
@Resolver()
export class SubscriptionResolver {
  constructor(
    private readonly ear: JournalEar,
    private readonly journalQueries: JournalQueries,
    private readonly whoAsks: WhoAsks,
  ) {}

  @Subscription(() => JournalEntryObject, {
    description: 'Each new entry of a report that the viewer may read.',
    resolve: (entry: JournalEntryObject) => entry,
  })
  @Door(anyone)
  async reportChanged(
    @Args('reportId', { type: () => ID }) reportId: string,
    @Asker() asker: GraphQLContext,
  ): Promise<AsyncIterableIterator<JournalEntryObject>> {
    return converted(await this.ear.listen(), async (heard) =>
      heard.reportId === reportId
        ? this.journalQueries.one(await this.asks(asker), heard.id)
        : null,
    );
  }

  @Subscription(() => Boolean, {
    description: 'Something happened that may have changed what waits on the viewer’s desk.',
    resolve: (changed: boolean) => changed,
  })
  @Door(signedIn)
  async deskChanged(@Asker() asker: GraphQLContext): Promise<AsyncIterableIterator<boolean>> {
    return converted(await this.ear.listen(), async ({ id }) => {
      const context = await this.asks(asker);
      if (context.actor.kind !== 'person') return null;
      return (await this.journalQueries.one(context, id)) === null ? null : true;
    });
  }

  private async asks({ headers, act }: GraphQLContext): Promise<ActContext> {
    return { ...(await actContextOf(this.whoAsks, headers)), language: act.language };
  }
}
