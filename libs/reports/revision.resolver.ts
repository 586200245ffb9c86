import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { fallbackOrder, type Language } from '#libs/domain';
import {
  answer,
  anyone,
  Asker,
  Door,
  holderOf,
  LanguageEnum,
  type Connection,
  type GraphQLContext,
  type RefusalObject,
} from '#libs/platform';
import { CutRevision } from './cut-revision.js';
import { ReportObject } from './report.graphql.js';
import { ReportQueries, type ReportRow } from './report.queries.js';
import { FoundWordsQueries, type FoundWordsRow } from './found-words.queries.js';
import {
  BlockWordsObject,
  CutRevisionResult,
  FoundWordsObject,
  ReferenceLabelObject,
  RevisionBlockConnection,
  RevisionBlockObject,
  RevisionObject,
  TextPageArgs,
} from './revision.graphql.js';
import { RevisionQueries, type RevisionBlockRow, type RevisionRow } from './revision.queries.js';
import { SectionObject } from './section.graphql.js';
import type { SectionRow } from './sections.js';
import { labelsIn, RevisionSurroundings, type ReferenceLabelRow } from './surroundings.js';

@Resolver(() => RevisionObject)
export class RevisionResolver {
  constructor(
    private readonly revisions: RevisionQueries,
    private readonly reports: ReportQueries,
    private readonly foundWords: FoundWordsQueries,
    private readonly cutRevisionAct: CutRevision,
  ) {}

  @Query(() => RevisionObject, { nullable: true })
  @Door(anyone)
  revision(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RevisionRow | null> {
    return this.revisions.byId(act, loaders, id);
  }

  @Mutation(() => CutRevisionResult)
  @Door(holderOf('editor', 'coordinator'))
  async cutRevision(
    @Args('reportId', { type: () => ID }) reportId: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RevisionRow | RefusalObject | null> {
    const outcome = await this.cutRevisionAct.execute(act, { reportId, note });
    return answer(act.language, outcome, ({ id }) => this.revisions.byId(act, loaders, id));
  }

  @ResolveField(() => ReportObject)
  report(
    @Parent() { reportId }: RevisionRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | null> {
    return this.reports.byId(act, loaders, reportId);
  }

  @ResolveField(() => RevisionBlockConnection)
  blocks(
    @Parent() revision: RevisionRow,
    @Args() args: TextPageArgs,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<Connection<RevisionBlockRow>> {
    return this.revisions.blocks(loaders, revision, args);
  }

  @ResolveField(() => [SectionObject])
  outline(
    @Parent() { id }: RevisionRow,
    @Args('language', { type: () => LanguageEnum }) language: Language,
  ): Promise<SectionRow[]> {
    return this.revisions.outline(id, language);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Where a block stands, from 0; null where it does not.',
  })
  position(
    @Parent() { id }: RevisionRow,
    @Args('blockId', { type: () => ID }) blockId: string,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<number | null> {
    return this.revisions.positionOf(loaders, id, blockId);
  }

  @ResolveField(() => FoundWordsObject, { description: 'In upper or lower case.' })
  find(
    @Parent() { id }: RevisionRow,
    @Args('words') words: string,
    @Args('language', { type: () => LanguageEnum }) language: Language,
  ): Promise<FoundWordsRow> {
    return this.foundWords.in(id, words, language);
  }
}

/** What a block shows of the rest of its text. */
@Resolver(() => RevisionBlockObject)
export class RevisionBlockResolver {
  constructor(private readonly surroundings: RevisionSurroundings) {}

  @ResolveField(() => BlockWordsObject, {
    nullable: true,
    description: 'In this language, or in the next one that a reader of it may know.',
  })
  words(
    @Parent() { content }: RevisionBlockRow,
    @Args('language', { type: () => LanguageEnum }) wanted: Language,
  ): BlockWordsObject | null {
    const language = fallbackOrder(wanted).find((each) => content[each] !== undefined);
    return language === undefined ? null : { language, node: content[language] };
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What an item of a list is marked with.',
  })
  async marker(
    @Parent() { revisionId, blockId }: RevisionBlockRow,
    @Args('language', { type: () => LanguageEnum }) language: Language,
  ): Promise<string | null> {
    return (await this.surroundings.of(revisionId, language)).markers.get(blockId) ?? null;
  }

  @ResolveField(() => Int, { description: 'How many footnotes stand in the blocks before it.' })
  async notesBefore(
    @Parent() { revisionId, blockId }: RevisionBlockRow,
    @Args('language', { type: () => LanguageEnum }) language: Language,
  ): Promise<number> {
    return (await this.surroundings.of(revisionId, language)).notesBefore.get(blockId) ?? 0;
  }

  @ResolveField(() => [ReferenceLabelObject], { description: 'What its references show.' })
  async references(
    @Parent() { revisionId, content }: RevisionBlockRow,
    @Args('language', { type: () => LanguageEnum }) language: Language,
  ): Promise<ReferenceLabelRow[]> {
    return labelsIn(content, await this.surroundings.of(revisionId, language));
  }
}
