import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { inLanguage, LANGUAGES, type Language } from '#libs/domain';
import {
  blockText,
  nodeText,
  outline,
  parityOf,
  type Block,
  type Parity,
} from '#libs/domain/document';
import {
  answer,
  Asker,
  Door,
  holderOf,
  isStaff,
  LanguageEnum,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { CheckTranslations } from './check-translations.js';
import { ChooseSourceLanguage } from './choose-source-language.js';
import {
  ChapterParityObject,
  CheckTranslationsInput,
  CheckTranslationsResult,
  ChooseSourceLanguageResult,
  ImportedTranslationsObject,
  ImportTranslationsInput,
  ImportTranslationsResult,
  OpenTranslationObject,
  OpenTranslationsWanted,
  ParityObject,
  type LanguageParityObject,
} from './parity.graphql.js';
import { ImportTranslations } from './translation/import-translations.js';
import { ParityQueries, type ReadText } from './parity.queries.js';
import { RevisionObject } from './revision.graphql.js';
import type { RevisionRow } from './revision.queries.js';
import { WorkingCopyObject } from './working-copy.graphql.js';

@Resolver(() => WorkingCopyObject)
export class WorkingParityResolver {
  constructor(
    private readonly texts: ParityQueries,
    private readonly checkAct: CheckTranslations,
    private readonly chooseAct: ChooseSourceLanguage,
    private readonly importAct: ImportTranslations,
  ) {}

  @ResolveField(() => ParityObject)
  async parity(
    @Parent() { reportId }: WorkingCopyObject,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ParityObject> {
    return parityObject(await this.texts.ofWorkingCopy(act, loaders, reportId));
  }

  @Mutation(() => CheckTranslationsResult, {
    description: 'Somebody has looked: these translations still say what the source says.',
  })
  @Door(holderOf('editor', 'coordinator', 'answering_official'))
  async checkTranslations(
    @Args('input') input: CheckTranslationsInput,
    @Asker() { act }: GraphQLContext,
  ): Promise<WorkingCopyObject | RefusalObject> {
    return answer(act.language, await this.checkAct.execute(act, input), (copy) => copy);
  }

  @Mutation(() => ImportTranslationsResult)
  @Door(holderOf('editor', 'coordinator', 'answering_official'))
  async importTranslations(
    @Args('input') input: ImportTranslationsInput,
    @Asker() { act }: GraphQLContext,
  ): Promise<ImportedTranslationsObject | RefusalObject> {
    return answer(act.language, await this.importAct.execute(act, input), (done) => done);
  }

  @Mutation(() => ChooseSourceLanguageResult)
  @Door(holderOf('editor', 'coordinator'))
  async chooseSourceLanguage(
    @Args('reportId', { type: () => ID }) reportId: string,
    @Args('language', { type: () => LanguageEnum }) language: Language,
    @Asker() { act }: GraphQLContext,
  ): Promise<WorkingCopyObject | RefusalObject> {
    const outcome = await this.chooseAct.execute(act, reportId, language);
    return answer(act.language, outcome, (copy) => copy);
  }
}

@Resolver(() => RevisionObject)
export class RevisionParityResolver {
  constructor(private readonly texts: ParityQueries) {}

  @ResolveField(() => ParityObject, { description: 'As it was when the revision was cut.' })
  async parity(
    @Parent() revision: RevisionRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<ParityObject> {
    return parityObject(await this.texts.ofRevision(loaders, revision));
  }
}

@Resolver(() => ParityObject)
export class ParityResolver {
  @ResolveField(() => [ChapterParityObject])
  chapters(
    @Parent() { text }: ParityObject,
    @Asker() { act }: GraphQLContext,
  ): ChapterParityObject[] {
    const { blocks } = text;
    const chapters = outline(blocks, act.language).filter(({ depth }) => depth === 1);
    const before = blocks.slice(0, chapters[0]?.start ?? blocks.length);
    const first =
      before.length > 0 ? [{ blockId: null, number: null, title: '', blocks: before }] : [];
    return [
      ...first,
      ...chapters.map(({ start, end, ...chapter }) => ({
        ...chapter,
        blocks: blocks.slice(start, end),
      })),
    ].map(({ blockId, number, title, blocks: inside }) => ({
      blockId,
      number,
      title,
      languages: languagesOf(parityOf(inside, text.source, text.basisOf)),
    }));
  }

  @ResolveField(() => [OpenTranslationObject], { description: 'In the order of the text.' })
  open(
    @Parent() { text, parity }: ParityObject,
    @Args() { language, state, blockIds, first }: OpenTranslationsWanted,
  ): OpenTranslationObject[] {
    const byId = new Map(text.blocks.map((block) => [block.id, block]));
    const named = blockIds && new Set(blockIds);
    return parity.open
      .filter(
        (each) =>
          (!language || each.language === language) &&
          (!state || each.state === state) &&
          (!named || named.has(each.blockId)),
      )
      .slice(0, Math.max(0, first ?? Infinity))
      .map((each) => ({ ...each, block: byId.get(each.blockId) as Block, text }));
  }
}

/** The words are read only for who asks: a text may lack a whole language. */
@Resolver(() => OpenTranslationObject)
export class OpenTranslationResolver {
  @ResolveField(() => String, {
    description: 'The words of the source now; of the first language there is, if it has none.',
  })
  source(@Parent() { block, text }: OpenTranslationObject): string {
    const texts = { kk: '', ru: '', en: '' };
    for (const language of LANGUAGES) texts[language] = blockText(block, language);
    return inLanguage(texts, text.source);
  }

  @ResolveField(() => String, {
    description: 'The words of the translation as they stand; empty when it is missing.',
  })
  target(@Parent() { block, language }: OpenTranslationObject): string {
    return blockText(block, language);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'For staff: the words of the source it was made from, when they are known.',
  })
  madeFrom(
    @Parent() { blockId, language, state, text }: OpenTranslationObject,
    @Asker() { act }: GraphQLContext,
  ): string | null {
    const basis = text.basisOf(blockId, language);
    return state === 'stale' && basis && isStaff(act.actor) ? nodeText(basis) : null;
  }
}

function parityObject(text: ReadText): ParityObject {
  const parity = parityOf(text.blocks, text.source, text.basisOf);
  const { source, open } = parity;
  return { source, inStep: open.length === 0, languages: languagesOf(parity), text, parity };
}

function languagesOf({ counts }: Parity): LanguageParityObject[] {
  return LANGUAGES.map((language) => ({ language, ...counts[language] }));
}
