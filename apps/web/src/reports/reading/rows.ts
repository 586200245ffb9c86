import type { Language } from '#libs/domain';
import { fallbackOrder } from '#libs/domain';
import type { NodeJson } from '#libs/domain/document';
import type {
  ProposalFoldFragment,
  ReadingChangesQuery,
  RevisionBlocksQuery,
  TextStretchQuery,
} from '../../gql/graphql.js';
import { type Drawing, drawingOfChange, NOTHING_DRAWN } from './drawing.js';
import { proposalsIn } from './placed-proposals.js';
import type { TextReferences } from './text-references.js';

export type RevisionBlock = NonNullable<
  RevisionBlocksQuery['revision']
>['blocks']['edges'][number]['node'];
export type StretchBlock = NonNullable<
  TextStretchQuery['revision']
>['blocks']['edges'][number]['node'];
export type BlockChange = NonNullable<ReadingChangesQuery['comparison']>['changes'][number];

/** One block as the page shows it. */
export interface Row {
  blockId: string;
  kind: string;
  level: number | null;
  /** Its place in the text from 0; of a block that is no longer there, that of the one after it. */
  position: number;
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
  references: TextReferences;
}

/** Which text the blocks are of, and whose words are to be shown. */
export interface Wanted {
  language: Language;
  /** The later revision in which proposals stand where they were placed; null where they were made. */
  placedIn: string | null;
}

/** Blocks that follow each other, with the proposals made on them. */
export function rowsOf(blocks: readonly StretchBlock[], wanted: Wanted): Row[] {
  return blocks.flatMap((block) => rowOf(block, null, wanted) ?? []);
}

/**
 * Blocks of the later text with what came, what went, and beside each block the proposals whose
 * words stand there now and those that caused its change. Of the changes only those that stand
 * among these blocks, in the order of the later text.
 */
export function changedRowsOf(
  blocks: readonly StretchBlock[],
  changes: readonly BlockChange[],
  wanted: Wanted,
): Row[] {
  const rest = [...blocks];
  const rows: (Row | null)[] = [];
  for (const change of changes) {
    while (rest[0] && rest[0].position < change.position)
      rows.push(rowOf(rest.shift()!, null, wanted));
    if (change.kind === 'removed')
      rows.push(rowOf(removedBlock(change, wanted.language), change, wanted));
    else if (rest[0]) rows.push(rowOf(rest.shift()!, change, wanted));
  }
  return [...rows, ...rest.map((block) => rowOf(block, null, wanted))].filter(
    (row) => row !== null,
  );
}

type Shown = Omit<StretchBlock, '__typename' | 'id' | 'proposals'> & {
  proposals?: StretchBlock['proposals'];
};

function rowOf(block: Shown, change: BlockChange | null, wanted: Wanted): Row | null {
  if (!block.words) return null;
  const { language, node } = block.words;
  const { blockId, kind, position } = block;
  const made = block.proposals ?? [];
  const here = wanted.placedIn ? proposalsIn(wanted.placedIn, made) : made;
  const causes = change?.causes.map(({ proposal }) => proposal) ?? [];
  const drawing = change?.kind === 'edited' ? drawingOfChange(change.words) : NOTHING_DRAWN;
  return {
    blockId,
    kind,
    level: block.level ?? null,
    position,
    number: change?.kind === 'removed' ? null : position + 1,
    marker: block.marker ?? null,
    node: node as NodeJson,
    language,
    change: change && change.kind !== 'unchanged' ? change.kind : null,
    drawing: { ...drawing, underlines: underlinesOf(here, language) },
    proposals: [...here, ...causes.filter(({ id }) => !here.some((one) => one.id === id))],
    references: {
      labels: new Map(block.references.map(({ blockId: to, label }) => [to, label])),
      notesBefore: new Map([[blockId, block.notesBefore]]),
    },
  };
}

function removedBlock(change: BlockChange, wanted: Language): Shown {
  const { blockId, blockKind: kind, level, position, removed } = change;
  const language = fallbackOrder(wanted).find((each) => removed?.[each]);
  const words = language
    ? { __typename: 'BlockWords' as const, language, node: removed?.[language] }
    : null;
  return { blockId, kind, level, position, words, marker: null, notesBefore: 0, references: [] };
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
