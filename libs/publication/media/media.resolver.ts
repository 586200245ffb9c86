import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  answer,
  Asker,
  Door,
  holderOf,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import {
  AddMediaContactInput,
  AddMediaContactResult,
  MediaContactObject,
  RemoveMediaContactResult,
} from '../release.graphql.js';
import { ReleaseQueries } from '../release.queries.js';
import { AddMediaContact, RemoveMediaContact } from './media-list.js';

type Result = Promise<MediaContactObject | RefusalObject | null>;

@Resolver(() => MediaContactObject)
export class MediaResolver {
  constructor(
    private readonly queries: ReleaseQueries,
    private readonly addAct: AddMediaContact,
    private readonly removeAct: RemoveMediaContact,
  ) {}

  @Query(() => [MediaContactObject], { description: 'In the order of their names.' })
  @Door(holderOf('press', 'coordinator'))
  mediaContacts(): Promise<MediaContactObject[]> {
    return this.queries.mediaContacts();
  }

  @Mutation(() => AddMediaContactResult)
  @Door(holderOf('press', 'coordinator'))
  async addMediaContact(
    @Args('input') input: AddMediaContactInput,
    @Asker() { act }: GraphQLContext,
  ): Result {
    const outcome = await this.addAct.execute(act, input);
    return answer(act.language, outcome, ({ id }) => this.queries.mediaContact(id));
  }

  @Mutation(() => RemoveMediaContactResult)
  @Door(holderOf('press', 'coordinator'))
  async removeMediaContact(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act }: GraphQLContext,
  ): Result {
    const outcome = await this.removeAct.execute(act, id);
    return answer(act.language, outcome, (removed) => this.queries.mediaContact(removed.id));
  }
}
