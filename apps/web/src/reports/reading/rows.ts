import type { Language } from '#libs/domain';
import { fallbackOrder } from '#libs/domain';
import { itemCounts, itemMarker, type NodeJson, numberedOf } from '#libs/domain/document';
import type {
  ProposalFoldFragment,
  ReadingComparisonQuery,
  RevisionBlocksQuery,
} from '../../gql/graphql.js';
import { type Drawing, drawingOfChange, NOTHING_DRAWN } from './drawing.js';

type Revision = NonNullable<RevisionBlocksQuery['revision']>;
export type RevisionBlock = Revision['blocks']['edges'][number]['node'];
export type BlockChange = NonNullable<ReadingComparisonQuery['comparison']>['changes'][number];

/** One block as the page shows it. */
export interface Row {
  blockId: string;
  kind: string;
  level: number | null;
  /** A quiet number from 1; null for a block that is no longer there. */
  number: number | null;
  /** What a list item is marked with. */
  marker: string | null;
  node: NodeJson;
  /** The language the words are in: another than wanted when the block lacks that. */
  language: Language;
  drawing: Drawing;
  change: 'edited' | 'added' | 'removed' | 'moved' | null;
  proposals: readonly ProposalFoldFragment[];
}

/** The text of a revision with the proposals made on it. */
export function rowsOf(
  blocks: readonly RevisionBlock[],
  wanted: Language,
  proposals: readonly ProposalFoldFragment[],
): Row[] {
  const byBlock = Map.groupBy(proposals, ({ anchor }) => anchor.blockId ?? '');
  const markers = markersOf(blocks);
  return blocks.flatMap((block, index) => {
    const found = wordsOf(block, wanted);
    if (!found) return [];
    const here = byBlock.get(block.blockId) ?? [];
    return {
      ...plain(block, index + 1, markers[index] ?? null),
      ...found,
      proposals: here,
      drawing: { ...NOTHING_DRAWN, underlines: underlinesOf(here, found.language) },
    };
  });
}

/**
 * The later text with what came, what went, and beside each block the proposals that caused its
 * change and those whose words stand there now. The comparison names
 * only what changed, in the order of the later text, each with how many unchanged blocks it follows.
 */
export function changedRowsOf(
  before: readonly RevisionBlock[],
  after: readonly RevisionBlock[],
  changes: readonly BlockChange[],
  wanted: Language,
  placed: readonly ProposalFoldFragment[] = [],
): Row[] {
  const byBlock = Map.groupBy(placed, ({ anchor }) => anchor.blockId ?? '');
  const old = new Map(before.map((block) => [block.blockId, block]));
  const markers = markersOf(after);
  const rows: Row[] = [];
  let next = 0;
  const show = (block: RevisionBlock | undefined, change: BlockChange | null): void => {
    const found = block && wordsOf(block, wanted);
    if (!block || !found) return;
    const gone = change?.kind === 'removed';
    const causes = change?.causes.map(({ proposal }) => proposal) ?? [];
    const here = byBlock.get(block.blockId) ?? [];
    const drawing = change?.kind === 'edited' ? drawingOfChange(change.words) : NOTHING_DRAWN;
    rows.push({
      ...plain(block, gone ? null : next + 1, gone ? null : (markers[next] ?? null)),
      ...found,
      change: change && change.kind !== 'unchanged' ? change.kind : null,
      drawing: { ...drawing, underlines: underlinesOf(here, found.language) },
      proposals: [...here, ...causes.filter(({ id }) => !here.some((one) => one.id === id))],
    });
  };
  const showNext = (change: BlockChange | null): void => {
    show(after[next], change);
    next += 1;
  };
  for (const change of changes) {
    for (let left = change.unchangedBefore; left > 0 && next < after.length; left -= 1)
      showNext(null);
    if (change.kind === 'removed') show(old.get(change.blockId), change);
    else showNext(change);
  }
  while (next < after.length) showNext(null);
  return rows;
}

function plain(block: RevisionBlock, number: number | null, marker: string | null) {
  const { blockId, kind } = block;
  return { blockId, kind, level: block.level ?? null, number, marker, change: null };
}

function wordsOf(
  block: RevisionBlock,
  wanted: Language,
): { node: NodeJson; language: Language } | null {
  for (const language of fallbackOrder(wanted)) {
    const node = block.content[language];
    if (node) return { node: node as NodeJson, language };
  }
  return null;
}

function underlinesOf(proposals: readonly ProposalFoldFragment[], language: Language) {
  return proposals.flatMap(({ id, anchor, disposition }) =>
    anchor.kind === 'passage' &&
    anchor.language === language &&
    anchor.start != null &&
    anchor.end != null
      ? [{ start: anchor.start, end: anchor.end, proposalId: id, waits: !disposition }]
      : [],
  );
}

/** What list items are marked with: their number, or a bullet by their level. */
function markersOf(blocks: readonly RevisionBlock[]): (string | null)[] {
  const nodes = blocks.map(({ blockId, content }) => {
    const node = (content.kk ?? content.ru ?? content.en) as NodeJson | null | undefined;
    return { type: 'paragraph', ...node, attrs: { ...node?.attrs, id: blockId } };
  });
  const counts = itemCounts(nodes);
  return nodes.map(({ type, attrs }) => {
    const count = counts.get(attrs.id);
    if (count) return itemMarker(count);
    if (type !== 'list_item') return null;
    return Number(numberedOf({ type, attrs }).level) > 1 ? '–' : '•';
  });
}
