import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/domain';
import {
  blockText,
  compareBlocks,
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
import { comparedTexts, type Compared, type FoldedChange } from './compared-texts.js';
import { RevisionQueries, type RevisionRow } from './revision.queries.js';
import type { SectionRow } from './sections.js';
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

export interface SameBlockRow {
  blockId: string;
  kind: BlockKind;
  position: number;
  text: string;
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

/** Blocks that are given in one go: more than a screen shows. */
const MOST_UNCHANGED = 100;

@Injectable()
export class ComparisonQueries {
  /** Of a revision, which never changes, with another or with the working copy as last written. */
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

    const later = to?.id ?? (await this.workingCopy.fingerprint(from.reportId));
    const { changes, unchanged, titles } = await this.remembered.of(
      `${from.id} ${later}`,
      async () => {
        const before = await this.revisions.text(loaders, from.id);
        return comparedTexts(before, await this.laterText(context, loaders, { from, to }));
      },
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

  /** The contents of the later text. */
  outline(
    context: ActContext,
    loaders: Loaders,
    { from, to, language }: ComparisonRow,
  ): Promise<SectionRow[]> {
    return to
      ? this.revisions.outline(to.id, language)
      : this.workingCopy.outline(context, loaders, from.reportId, language);
  }

  /** Of a stretch of the later text, as much as is asked for in one go, what stands there as it was. */
  async unchanged(
    context: ActContext,
    loaders: Loaders,
    { from, to, language, changes }: ComparisonRow,
    at: { from: number; until: number },
  ): Promise<SameBlockRow[]> {
    const changed = new Set(changes.map(({ blockId }) => blockId));
    const until = Math.min(at.until, at.from + MOST_UNCHANGED);
    const blocks = to
      ? (
          await this.revisions.blocks(loaders, to, { first: MOST_UNCHANGED, from: at.from })
        ).edges.map(({ node }) => ({ ...node, id: node.blockId }))
      : (await this.workingCopy.blocks(context, loaders, from.reportId)).slice(at.from);
    return blocks
      .filter(({ id, position }) => position < until && !changed.has(id))
      .map((block) => ({
        blockId: block.id,
        kind: block.kind,
        position: block.position,
        text: blockText(block, language),
      }));
  }

  private async laterText(
    context: ActContext,
    loaders: Loaders,
    { from, to }: { from: RevisionRow; to: RevisionRow | null },
  ): Promise<Block[]> {
    if (to) return this.revisions.text(loaders, to.id);
    return (await this.workingCopy.blocks(context, loaders, from.reportId)).map(bareBlock);
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
