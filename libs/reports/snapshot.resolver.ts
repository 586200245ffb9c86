import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Block } from '#libs/domain/document';
import {
  answer,
  Asker,
  Door,
  holderOf,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { ReplaceWords, type Replaced } from './replace-words.js';
import { RestoreSnapshot } from './restore-snapshot.js';
import {
  ReplacedWordsObject,
  ReplaceWordsInput,
  ReplaceWordsResult,
  RestoreSnapshotResult,
  SnapshotBlockObject,
  SnapshotObject,
  TakeSnapshotResult,
} from './snapshot.graphql.js';
import { SnapshotQueries, type SnapshotRow } from './snapshot.queries.js';
import { TakeSnapshot } from './take-snapshot.js';
import { WorkingCopyObject } from './working-copy.graphql.js';

const WRITERS = ['editor', 'coordinator', 'answering_official'] as const;

/** What guards the working copy against acts that change much of it. */
@Resolver(() => SnapshotObject)
export class SnapshotResolver {
  constructor(
    private readonly snapshots: SnapshotQueries,
    private readonly takeSnapshotAct: TakeSnapshot,
    private readonly restoreSnapshotAct: RestoreSnapshot,
    private readonly replaceWordsAct: ReplaceWords,
  ) {}

  @Query(() => [SnapshotObject], { description: 'Of a report’s working copy, the latest first.' })
  @Door(holderOf(...WRITERS))
  snapshotsOf(
    @Args('reportId', { type: () => ID }) reportId: string,
    @Asker() { act }: GraphQLContext,
  ): Promise<SnapshotRow[]> {
    return this.snapshots.ofReport(act, reportId);
  }

  @Query(() => SnapshotObject, { nullable: true })
  @Door(holderOf(...WRITERS))
  snapshot(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act }: GraphQLContext,
  ): Promise<SnapshotRow | null> {
    return this.snapshots.byId(act, id);
  }

  @ResolveField(() => [SnapshotBlockObject])
  blocks(@Parent() { id }: SnapshotRow): Promise<Block[]> {
    return this.snapshots.blocks(id);
  }

  @Mutation(() => TakeSnapshotResult)
  @Door(holderOf(...WRITERS))
  async takeSnapshot(
    @Args('reportId', { type: () => ID }) reportId: string,
    @Args('name') name: string,
    @Asker() { act }: GraphQLContext,
  ): Promise<WorkingCopyObject | RefusalObject> {
    return answer(act.language, await this.takeSnapshotAct.execute(act, reportId, name), same);
  }

  @Mutation(() => RestoreSnapshotResult)
  @Door(holderOf('editor', 'coordinator'))
  async restoreSnapshot(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act }: GraphQLContext,
  ): Promise<WorkingCopyObject | RefusalObject> {
    return answer(act.language, await this.restoreSnapshotAct.execute(act, id), same);
  }

  @Mutation(() => ReplaceWordsResult)
  @Door(holderOf(...WRITERS))
  async replaceWords(
    @Args('input') { reportId, language, by, ...search }: ReplaceWordsInput,
    @Asker() { act }: GraphQLContext,
  ): Promise<ReplacedWordsObject | RefusalObject> {
    const outcome = await this.replaceWordsAct.execute(act, { reportId, language, search, by });
    return answer(act.language, outcome, replacedOf);
  }
}

const same = (copy: WorkingCopyObject): WorkingCopyObject => copy;

const replacedOf = ({ places, blocks }: Replaced): ReplacedWordsObject => ({
  places,
  stamps: blocks.map((block) => ({ ...block })),
});
