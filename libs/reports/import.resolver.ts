import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
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
  PreviewImportInput,
  PreviewImportResult,
} from './import.graphql.js';
import { ImportQueries, type ImportPreviewRow } from './import.queries.js';
import { ImportText } from './import-text.js';
import { PreviewImport } from './preview-import.js';
import { ImportTextResult, type WorkingCopyObject } from './working-copy.graphql.js';

@Resolver()
export class ImportResolver {
  constructor(
    private readonly imports: ImportQueries,
    private readonly previewImportAct: PreviewImport,
    private readonly correctImportAct: CorrectImport,
    private readonly importTextAct: ImportText,
  ) {}

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
