import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '#libs/domain';
import {
  blockText,
  compareBlocks,
  outline,
  changeKey,
  type Block,
  type BlockChange,
  type BlockKind,
  type RowChange,
  type WordChange,
} from '#libs/domain/document';
import { isStaff, Remembered, type ActContext, type Loaders } from '#libs/platform';
import {
  ChangeMarkQueries,
  isMaterial,
  type ChangeMarkRow,
  type ChangeMarks,
} from './change-mark.queries.js';
import { RevisionQueries, type RevisionRow } from './revision.queries.js';
import { WorkingCopyQueries } from './working-copy.queries.js';
import { bareBlock } from './working-copy.js';

export interface ComparisonRow {
  from: RevisionRow;
  /** Null for the working copy. */
  to: RevisionRow | null;
  language: Language;
  summary: SummaryRow;
  changes: BlockChangeRow[];
}

/** How many blocks; those that others look up the causes of are named. */
export interface SummaryRow {
  reportId: string;
  fromRevisionId: string;
  toRevisionId: string | null;
  edited: number;
  added: number;
  removed: number;
  moved: number;
  unchanged: number;
  material: number;
  changedBlockIds: string[];
}

export interface BlockChangeRow {
  reportId: string;
  fromRevisionId: string | null;
  toRevisionId: string | null;
  blockId: string;
  kind: BlockChange['change'];
  moved: boolean;
  material: boolean;
  mark: ChangeMarkRow | null;
  table: RowChange[] | null;
  blockKind: BlockKind;
  level: number | null;
  words: WordChange[];
  languages: Language[];
  sectionTitle: string | null;
  position: number;
  /** As it stood, of a block that was removed. */
  removed: Block['content'] | null;
  unchangedBefore: number;
}

/** What changed between two texts, with where each change stands. */
interface Compared {
  readonly changes: readonly FoldedChange[];
  readonly unchanged: number;
  /** The heading a changed block stands under. */
  readonly titles: Readonly<Record<Language, ReadonlyMap<string, string>>>;
}

interface FoldedChange {
  readonly change: BlockChange;
  readonly unchangedBefore: number;
  readonly position: number;
}

@Injectable()
export class ComparisonQueries {
  /** Of two revisions, neither of which ever changes. */
  private readonly remembered = new Remembered<Compared>(16);

  constructor(
    private readonly revisions: RevisionQueries,
    private readonly workingCopy: WorkingCopyQueries,
    private readonly marks: ChangeMarkQueries,
  ) {}

  /**
   * Two revisions of one report, or one and the working copy. Null where the viewer may not see
   * both. Unchanged blocks are counted and left out.
   */
  async between(
    context: ActContext,
    loaders: Loaders,
    ids: { from: string; to: string | null },
    language: Language,
  ): Promise<ComparisonRow | null> {
    const from = await this.revisions.byId(context, loaders, ids.from);
    const to = ids.to === null ? null : await this.revisions.byId(context, loaders, ids.to);
    if (from === null || (ids.to !== null && to?.reportId !== from.reportId)) return null;
    if (ids.to === null && !isStaff(context.actor)) return null;

    const compare = async (after: Promise<Block[]>): Promise<Compared> =>
      comparedTexts(await this.revisions.text(loaders, from.id), await after);
    const { changes, unchanged, titles } =
      to === null
        ? await compare(this.workingText(context, loaders, from.reportId))
        : await this.remembered.of(`${from.id} ${to.id}`, () =>
            compare(this.revisions.text(loaders, to.id)),
          );
    const between = {
      reportId: from.reportId,
      fromRevisionId: from.id,
      toRevisionId: to?.id ?? null,
    };
    const marks = await this.marks.of(context, from.reportId);
    return {
      from,
      to,
      language,
      summary: { ...between, unchanged, ...summaryOf(changes, marks) },
      changes: changes.map(({ change, ...place }) => ({
        ...between,
        ...told(change, language, marks),
        sectionTitle: titles[language].get(change.blockId) ?? null,
        ...place,
      })),
    };
  }

  private async workingText(
    context: ActContext,
    loaders: Loaders,
    reportId: string,
  ): Promise<Block[]> {
    return (await this.workingCopy.blocks(context, loaders, reportId)).map(bareBlock);
  }

  /** What became of one block from revision to revision, as far as the viewer may see them. */
  async historyOf(
    context: ActContext,
    loaders: Loaders,
    reportId: string,
    blockId: string,
    language: Language,
  ): Promise<{ revision: RevisionRow; previous: RevisionRow | null; change: BlockChangeRow }[]> {
    const revisions = await this.revisions.ofReport(context, loaders, reportId);
    const marks = await this.marks.of(context, reportId);
    const versions = await this.revisions.versionsOf(reportId, blockId);
    const stood = new Map(
      versions.map(({ revisionId, ...block }) => [revisionId, bareBlock(block)]),
    );
    return revisions.flatMap((revision, index) => {
      const previous = revisions[index - 1];
      const before = previous && stood.get(previous.id);
      const after = stood.get(revision.id);
      const [change] = compareBlocks(before ? [before] : [], after ? [after] : []);
      if (change === undefined || change.change === 'unchanged') return [];
      return {
        revision,
        previous: previous ?? null,
        change: {
          reportId,
          fromRevisionId: previous?.id ?? null,
          toRevisionId: revision.id,
          ...told(change, language, marks),
          sectionTitle: null,
          position: 0,
          unchangedBefore: 0,
        },
      };
    });
  }
}

function summaryOf(
  changes: readonly FoldedChange[],
  marks: ChangeMarks,
): Omit<SummaryRow, 'reportId' | 'fromRevisionId' | 'toRevisionId' | 'unchanged'> {
  const count = (kind: BlockChange['change']): number =>
    changes.filter(({ change }) => change.change === kind).length;
  return {
    edited: count('edited'),
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    material: changes.filter(({ change }) => isMaterial(change, marks)).length,
    changedBlockIds: changes.map(({ change }) => change.blockId),
  };
}

function comparedTexts(before: readonly Block[], after: readonly Block[]): Compared {
  const all = compareBlocks(before, after);
  const changes = folded(all);
  const changed = new Set(changes.map(({ change }) => change.blockId));
  const titlesIn = (language: Language): Map<string, string> =>
    new Map(
      [...titlesOf(before, language), ...titlesOf(after, language)].filter(([id]) =>
        changed.has(id),
      ),
    );
  return {
    changes,
    unchanged: all.length - changes.length,
    titles: Object.fromEntries(
      LANGUAGES.map((language) => [language, titlesIn(language)]),
    ) as Record<Language, Map<string, string>>,
  };
}

/** The changes only, each with how many unchanged blocks stand between it and the one before. */
function folded(changes: readonly BlockChange[]): FoldedChange[] {
  const shown: FoldedChange[] = [];
  let unchangedBefore = 0;
  let position = 0;
  for (const change of changes) {
    if (change.change === 'unchanged') unchangedBefore += 1;
    else {
      shown.push({ change, unchangedBefore, position });
      unchangedBefore = 0;
    }
    if (change.change !== 'removed') position += 1;
  }
  return shown;
}

type Told = Omit<
  BlockChangeRow,
  'reportId' | 'fromRevisionId' | 'toRevisionId' | 'sectionTitle' | 'position' | 'unchangedBefore'
>;

/** A change in one language; where nothing differs in it, its words stand as they are. */
function told(change: BlockChange, language: Language, marks: ChangeMarks): Told {
  const block = (change.after ?? change.before) as Block;
  const text = blockText(block, language);
  return {
    blockId: change.blockId,
    kind: change.change,
    moved: change.moved,
    material: isMaterial(change, marks),
    mark: marks.get(changeKey(change)) ?? null,
    table: change.tables[language] ?? null,
    blockKind: block.kind,
    level: block.level,
    words: change.words[language] ?? (text === '' ? [] : [{ kind: 'same', text }]),
    removed: change.change === 'removed' ? block.content : null,
    languages: Object.keys(change.words) as Language[],
  };
}

/** For each block the heading it stands under, as it is printed; a heading stands under itself. */
function titlesOf(blocks: readonly Block[], language: Language): [string, string][] {
  const sections = new Map(outline(blocks, language).map((section) => [section.start, section]));
  let title: string | null = null;
  return blocks.flatMap(({ id }, index): [string, string][] => {
    const section = sections.get(index);
    if (section) title = [section.number, section.title].filter(Boolean).join(' ');
    return title === null ? [] : [[id, title]];
  });
}
