import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '#libs/domain';
import {
  answer,
  Asker,
  Door,
  holderOf,
  LanguageEnum,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { EditBlocks, type BlockEdit } from './edit-blocks.js';
import { SectionObject } from './section.graphql.js';
import type { SectionRow } from './sections.js';
import {
  BlockStampObject,
  EditBlocksInput,
  EditBlocksResult,
  MoveBlockInput,
  MoveBlockResult,
  WorkingBlockObject,
  WorkingCopyObject,
  type BlockEditInput,
} from './working-copy.graphql.js';
import {
  WorkingCopyQueries,
  type BlockStamp,
  type WorkingBlockRow,
} from './working-copy.queries.js';

@Resolver(() => WorkingCopyObject)
export class WorkingCopyResolver {
  constructor(
    private readonly workingCopy: WorkingCopyQueries,
    private readonly editBlocksAct: EditBlocks,
  ) {}

  @Mutation(() => EditBlocksResult)
  @Door(holderOf('editor', 'coordinator', 'answering_official'))
  async editBlocks(
    @Args('input') { reportId, language, changes }: EditBlocksInput,
    @Asker() { act }: GraphQLContext,
  ): Promise<WorkingCopyObject | RefusalObject> {
    const edit = { reportId, language, changes: changes.map(editOf) };
    return answer(act.language, await this.editBlocksAct.execute(act, edit), copyOf);
  }

  @Mutation(() => MoveBlockResult)
  @Door(holderOf('editor', 'coordinator', 'answering_official'))
  async moveBlock(
    @Args('input') { reportId, blockId, version, afterBlockId }: MoveBlockInput,
    @Asker() { act }: GraphQLContext,
  ): Promise<WorkingCopyObject | RefusalObject> {
    const changes = [{ blockId, version, afterBlockId: afterBlockId ?? null }];
    const edit = { reportId, language: act.language, changes };
    return answer(act.language, await this.editBlocksAct.execute(act, edit), copyOf);
  }

  @ResolveField(() => [BlockStampObject], {
    description: 'Of all blocks, in the order of the text; so little that it may be asked often.',
  })
  stamps(
    @Parent() { reportId }: WorkingCopyObject,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<BlockStamp[]> {
    return this.workingCopy.stamps(act, loaders, reportId);
  }

  @ResolveField(() => [WorkingBlockObject], {
    description: 'In the order of the text: those named, as far as they are there; or all.',
  })
  async blocks(
    @Parent() { reportId }: WorkingCopyObject,
    @Args('ids', { type: () => [ID], nullable: true }) ids: string[] | null,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<WorkingBlockObject[]> {
    const blocks = await (ids
      ? this.workingCopy.named(act, loaders, reportId, ids)
      : this.workingCopy.blocks(act, loaders, reportId));
    return blocks.map(shown);
  }

  @ResolveField(() => [WorkingBlockObject], {
    description: 'The heading and everything up to the next heading of the same or higher rank.',
  })
  async section(
    @Parent() { reportId }: WorkingCopyObject,
    @Args('blockId', { type: () => ID }) blockId: string,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<WorkingBlockObject[]> {
    return (await this.workingCopy.section(act, loaders, reportId, blockId)).map(shown);
  }

  @ResolveField(() => [SectionObject])
  outline(
    @Parent() { reportId }: WorkingCopyObject,
    @Args('language', { type: () => LanguageEnum }) language: Language,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<SectionRow[]> {
    return this.workingCopy.outline(act, loaders, reportId, language);
  }

  @ResolveField(() => Int)
  wordCount(
    @Parent() { reportId }: WorkingCopyObject,
    @Args('language', { type: () => LanguageEnum }) language: Language,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<number> {
    return this.workingCopy.wordCount(act, loaders, reportId, language);
  }

  @ResolveField(() => Int, { description: 'How many blocks differ from the latest revision.' })
  changedSince(
    @Parent() { reportId }: WorkingCopyObject,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<number> {
    return this.workingCopy.changedSince(act, loaders, reportId);
  }

  @ResolveField(() => Date, { nullable: true })
  lastEdit(
    @Parent() { reportId }: WorkingCopyObject,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<Date | null> {
    return this.workingCopy.lastEdit(act, loaders, reportId);
  }
}

const copyOf = ({ reportId }: { reportId: string }): WorkingCopyObject => ({ reportId });

const shown = (row: WorkingBlockRow): WorkingBlockObject => ({
  ...row,
  ordered: row.ordered === true,
});

/** Null means "first" for a new block; for one that is there it means that nothing was said of its place. */
function editOf({ blockId, version, node, afterBlockId, remove }: BlockEditInput): BlockEdit {
  const place = version === 0 ? { afterBlockId: afterBlockId ?? null } : {};
  return {
    blockId,
    version,
    remove: remove === true,
    ...(node === undefined || node === null ? {} : { node }),
    ...(afterBlockId ? { afterBlockId } : place),
  };
}
