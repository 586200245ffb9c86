import { Args, ID, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import {
  actContextOf,
  answer,
  Asker,
  converted,
  Door,
  holderOf,
  holds,
  WhoAsks,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import {
  PresenceInput,
  ShowPresenceResult,
  WorkingCopyNewsObject,
  WriteWordsInput,
  WriteWordsResult,
  type PresenceObject,
  type WorkingChangeObject,
  type WrittenObject,
} from './co-writing.graphql.js';
import { ShowPresence } from './show-presence.js';
import { WorkingCopyEar, type WorkingCopyNews } from './working-copy-ear.js';
import { WriteWords, type KnownChange, type Written } from './write-words.js';

const WRITERS = ['editor', 'coordinator', 'answering_official'] as const;

/** Several people in one working copy. */
@Resolver()
export class CoWritingResolver {
  constructor(
    private readonly writeWordsAct: WriteWords,
    private readonly showPresenceAct: ShowPresence,
    private readonly ear: WorkingCopyEar,
    private readonly whoAsks: WhoAsks,
  ) {}

  @Mutation(() => WriteWordsResult)
  @Door(holderOf(...WRITERS))
  async writeWords(
    @Args('input') input: WriteWordsInput,
    @Asker() { act }: GraphQLContext,
  ): Promise<WrittenObject | RefusalObject> {
    return answer(act.language, await this.writeWordsAct.execute(act, input), writtenOf);
  }

  @Mutation(() => ShowPresenceResult)
  @Door(holderOf(...WRITERS))
  async showPresence(
    @Args('input') input: PresenceInput,
    @Asker() { act }: GraphQLContext,
  ): Promise<PresenceObject | RefusalObject> {
    return answer(act.language, await this.showPresenceAct.execute(act, input), (shown) => shown);
  }

  @Subscription(() => WorkingCopyNewsObject, {
    description: 'What others write in the working copy while they write it, and who is there.',
    resolve: (news: WorkingCopyNewsObject) => news,
  })
  @Door(holderOf(...WRITERS))
  async workingCopyChanged(
    @Args('reportId', { type: () => ID }) reportId: string,
    @Asker() { headers }: GraphQLContext,
  ): Promise<AsyncIterableIterator<WorkingCopyNewsObject>> {
    return converted(await this.ear.listen(), async (news) => {
      if (news.reportId !== reportId) return null;
      // Asked anew for each: a session or a mandate that has ended hears nothing more.
      const { actor } = await actContextOf(this.whoAsks, headers);
      return holds(actor, WRITERS) ? newsOf(news) : null;
    });
  }
}

const writtenOf = ({ changes, ...written }: Written): WrittenObject => ({
  ...written,
  changes: changes.map(changeOf),
});

function changeOf(change: KnownChange): WorkingChangeObject {
  const { blockId, version, language, steps, origin, personName } = change;
  return { blockId, version, language, steps, origin, by: personName };
}

function newsOf(news: WorkingCopyNews): WorkingCopyNewsObject {
  return {
    change: news.kind === 'written' ? changeOf(news.change) : null,
    presence: news.kind === 'present' ? news : null,
  };
}
