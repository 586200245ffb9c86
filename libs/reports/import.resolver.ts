import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  answer,
  Asker,
  Door,
  holderOf,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { CorrectImport } from './correct-import.js';
import {
  CorrectImportResult,
  ImportCorrectionInput,
  ImportedBlockObject,
  ImportPreviewObject,
  PreviewImportInput,
  PreviewImportResult,
} from './import.graphql.js';
import { candidatesFor } from './import-candidates.js';
import { ImportQueries, type ImportedBlockRow, type ImportPreviewRow } from './import.queries.js';
import { ImportText } from './import-text.js';
import { PreviewImport } from './preview-import.js';
import { ImportTextResult, type WorkingCopyObject } from './working-copy.graphql.js';

@Resolver(() => ImportPreviewObject)
export class ImportResolver {
  constructor(
    private readonly imports: ImportQueries,
    private readonly previewImportAct: PreviewImport,
    private readonly correctImportAct: CorrectImport,
    private readonly importTextAct: ImportText,
  ) {}

  @Query(() => ImportPreviewObject, { nullable: true })
  @Door(holderOf('editor', 'coordinator'))
  importPreview(
    @Args('token', { type: () => ID }) token: string,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ImportPreviewRow | null> {
    return this.imports.preview(act, loaders, token);
  }

  @ResolveField(() => [ImportedBlockObject], {
    description: 'In the order of the new text; empty when there was no text before.',
  })
  alignment(
    @Parent() { alignment }: ImportPreviewRow,
    @Args('unchanged', {
      defaultValue: true,
      description: 'False: without what stays as it is, unless a person said so.',
    })
    unchanged: boolean,
    @Args('of', {
      type: () => [ID],
      nullable: true,
      description: 'Only these: a block that was read, or an old one that nothing continues.',
    })
    of: string[] | null,
  ): ImportedBlockRow[] {
    const wanted = of ? new Set(of) : null;
    return alignment.filter(
      ({ verdict, corrected, freshId, oldId }) =>
        (unchanged || corrected || verdict !== 'unchanged') &&
        (wanted === null || wanted.has(freshId ?? oldId ?? '')),
    );
  }

  @ResolveField(() => [ImportedBlockObject], {
    description: 'The old blocks with these words that a block may continue, the likeliest first.',
  })
  candidates(
    @Parent() { alignment }: ImportPreviewRow,
    @Args('freshId', { type: () => ID }) freshId: string,
    @Args('words') words: string,
  ): ImportedBlockRow[] {
    return candidatesFor(alignment, freshId, words);
  }

  @Mutation(() => PreviewImportResult)
  @Door(holderOf('editor', 'coordinator'))
  async previewImport(
    @Args('input') input: PreviewImportInput,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ImportPreviewRow | RefusalObject | null> {
    const outcome = await this.previewImportAct.execute(act, input);
    return answer(act.language, outcome, ({ token }) => this.imports.preview(act, loaders, token));
  }

  @Mutation(() => CorrectImportResult)
  @Door(holderOf('editor', 'coordinator'))
  async correctImport(
    @Args('token', { type: () => ID }) token: string,
    @Args('corrections', { type: () => [ImportCorrectionInput] })
    corrections: ImportCorrectionInput[],
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ImportPreviewRow | RefusalObject | null> {
    const outcome = await this.correctImportAct.execute(act, token, corrections);
    return answer(act.language, outcome, () => this.imports.preview(act, loaders, token));
  }

  @Mutation(() => ImportTextResult)
  @Door(holderOf('editor', 'coordinator'))
  async importText(
    @Args('token', { type: () => ID }) token: string,
    @Asker() { act }: GraphQLContext,
  ): Promise<WorkingCopyObject | RefusalObject> {
    const outcome = await this.importTextAct.execute(act, token);
    return answer(act.language, outcome, ({ reportId }) => ({ reportId }));
  }
}
