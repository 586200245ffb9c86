import type { Language } from '#libs/domain';
import {
  countingOf,
  type ItemCount,
  itemMarker,
  type Numbered,
  numberedOf,
  nodeText,
  referenceLabels,
  type Block,
  type MarkJson,
  type NodeJson,
} from '#libs/domain/document';

/** A run of words that look alike, a footnote, or the end of a line. */
export type Run = TextRun | NoteRun | 'break';

export interface TextRun {
  readonly text: string;
  readonly marks: readonly MarkJson[];
  /** The block whose number these words are: a cross reference. */
  readonly to?: string;
}

export interface NoteRun {
  /** Counted through the whole text, from 1. */
  readonly number: number;
  readonly note: readonly Run[];
  readonly marks: readonly MarkJson[];
}

export interface Cell {
  readonly heads: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly runs: readonly Run[];
}

/** What a redline says of a block or row as a whole. */
export type Change = 'added' | 'removed';

interface Named {
  readonly id: string;
  readonly change?: Change;
  /** It also stands elsewhere, as what the other text has. */
  readonly moved?: boolean;
}

interface Piece extends Named {
  readonly runs: readonly Run[];
}

export interface Item extends Piece {
  /** 1 to 6, which the nesting need not show: a list may begin deep. */
  readonly level: number;
  /** Its number as it is written, `3.` or `б)`; null where there is a bullet. */
  readonly marker: string | null;
  readonly lists: readonly ListPiece[];
}

export interface ListPiece {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** What its first item has, and how all are counted from there; null where there are bullets. */
  readonly count: ItemCount | null;
  readonly items: readonly Item[];
}

export type Flow =
  | (Piece & { readonly kind: 'heading'; readonly level: number })
  | (Piece & { readonly kind: 'paragraph' | 'quote' })
  | (Piece & {
      readonly kind: 'figure';
      readonly src: string;
      readonly alt: string;
      /** Of a redline: what its description was and is. */
      readonly redescribed?: readonly Run[];
    })
  | (Named & { readonly kind: 'code'; readonly text: string })
  | (Named & {
      readonly kind: 'table';
      readonly caption: string;
      readonly rows: readonly (readonly Cell[])[];
      /** For each row; absent where no text came or went. */
      readonly rowChanges?: readonly (Change | null)[];
    })
  | ListPiece;

/** What runs depend on beyond themselves; footnotes are counted in the order they are met. */
interface Context {
  readonly labels: ReadonlyMap<string, string>;
  notes: number;
}

/**
 * The flat blocks as something that can be set: items gathered into lists within lists, tables
 * into rows and cells. What prints and what shows a report start from here. A block that is
 * missing in the language is left out; a revision that is published lacks none.
 */
export function flowOf(blocks: readonly Block[], language: Language): Flow[] {
  const context: Context = { labels: referenceLabels(blocks, language), notes: 0 };
  const flow: Flow[] = [];
  let items: NodeJson[] = [];
  const endList = (): void => {
    flow.push(...listsOf(items, 1, context));
    items = [];
  };
  for (const { content } of blocks) {
    const node = content[language];
    if (node === undefined) continue;
    if (node.type === 'list_item') {
      items.push(node);
      continue;
    }
    endList();
    flow.push(pieceOf(node, context));
  }
  endList();
  return flow;
}

const idOf = ({ attrs }: NodeJson): string => String(attrs?.['id'] ?? '');
const changeOf = ({ attrs }: NodeJson): Change | null => (attrs?.['change'] as Change) ?? null;

function named(node: NodeJson): Named {
  const change = changeOf(node);
  return {
    id: idOf(node),
    ...(change ? { change } : {}),
    ...(node.attrs?.['moved'] === true ? { moved: true } : {}),
  };
}
const levelOf = ({ attrs }: NodeJson): number => Number(attrs?.['level'] ?? 1);

function pieceOf(node: NodeJson, context: Context): Flow {
  const runs = (): Run[] => runsOf(node, context);
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', ...named(node), level: levelOf(node), runs: runs() };
    case 'quote':
      return { kind: 'quote', ...named(node), runs: runs() };
    case 'code_block':
      return { kind: 'code', ...named(node), text: nodeText(node) };
    case 'table':
      return {
        kind: 'table',
        ...named(node),
        caption: String(node.attrs?.['caption'] ?? ''),
        rows: (node.content ?? []).map((row) => cellsOf(row, context)),
        ...rowChangesOf(node),
      };
    case 'figure': {
      const src = String(node.attrs?.['src'] ?? '');
      const described = node.attrs?.['described'] as NodeJson[] | undefined;
      return {
        kind: 'figure',
        ...named(node),
        src,
        alt: String(node.attrs?.['alt'] ?? ''),
        runs: runs(),
        ...(described ? { redescribed: described.map((each) => runOf(each, context)) } : {}),
      };
    }
    default:
      return { kind: 'paragraph', ...named(node), runs: runs() };
  }
}

/** Items of a level belong together while their numbering does; deeper ones lie in the one before. */
function listsOf(nodes: readonly NodeJson[], level: number, context: Context): ListPiece[] {
  const lists: (ListPiece & { items: Item[] })[] = [];
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at]!;
    let end = at + 1;
    while (end < nodes.length && levelOf(nodes[end]!) > level) end += 1;
    const numbered = numberedOf(node);
    const { ordered } = numbered;
    const last = lists.at(-1);
    const goesOn =
      last?.ordered === ordered &&
      (!ordered || (numbered.start === undefined && sameCounting(last.count, numbered)));
    const first = goesOn ? last.count : ordered ? firstOf(numbered) : null;
    const number = (first?.number ?? 1) + (goesOn ? last.items.length : 0);
    const item: Item = {
      ...named(node),
      level: levelOf(node),
      marker: first && itemMarker({ ...first, number }),
      runs: runsOf(node, context),
      lists: listsOf(nodes.slice(at + 1, end), level + 1, context),
    };
    if (goesOn) last.items.push(item);
    else lists.push({ kind: 'list', ordered, count: first, items: [item] });
    at = end;
  }
  return lists;
}

function firstOf(item: Numbered): ItemCount {
  return { number: item.start ?? 1, ...countingOf(item) };
}

function sameCounting(count: ItemCount | null, item: Numbered): boolean {
  const { format, closing } = countingOf(item);
  return count?.format === format && count.closing === closing;
}

function rowChangesOf({ content }: NodeJson): { rowChanges?: readonly (Change | null)[] } {
  const rowChanges = (content ?? []).map(changeOf);
  return rowChanges.some(Boolean) ? { rowChanges } : {};
}

const cellsOf = (row: NodeJson, context: Context): Cell[] =>
  (row.content ?? []).map((cell) => ({
    heads: cell.type === 'table_header',
    colspan: Number(cell.attrs?.['colspan'] ?? 1),
    rowspan: Number(cell.attrs?.['rowspan'] ?? 1),
    runs: runsOf(cell, context),
  }));

const runsOf = ({ content }: NodeJson, context: Context): Run[] =>
  (content ?? []).map((node) => runOf(node, context));

function runOf(node: NodeJson, context: Context): Run {
  const marks = node.marks ?? [];
  switch (node.type) {
    case 'hard_break':
      return 'break';
    case 'footnote': {
      const number = (context.notes += 1);
      return { number, note: runsOf(node, context), marks };
    }
    case 'cross_reference': {
      const to = String(node.attrs?.['target']);
      return { text: context.labels.get(to) ?? LOST, marks, to };
    }
    default:
      return { text: node.text ?? '', marks };
  }
}

/** A reference to a block that is no longer there. */
const LOST = '?';

/** The words of runs alone, on one line and without their notes. */
export function runsText(runs: readonly Run[]): string {
  return runs
    .map((run) => (run === 'break' ? ' ' : 'note' in run ? '' : run.text))
    .join('')
    .trim();
}

/** The footnotes of a text in their order. */
export function notesOf(flow: readonly Flow[]): NoteRun[] {
  return flow.flatMap((piece) =>
    piece.kind === 'list' ? piece.items.flatMap(notesOfItem) : runsIn(piece).filter(isNote),
  );
}

function notesOfItem({ runs, lists }: Item): NoteRun[] {
  return [...runs.filter(isNote), ...lists.flatMap(({ items }) => items.flatMap(notesOfItem))];
}

function runsIn(piece: Exclude<Flow, ListPiece>): readonly Run[] {
  if (piece.kind === 'table') return piece.rows.flat().flatMap(({ runs }) => runs);
  return piece.kind === 'code' ? [] : piece.runs;
}

function isNote(run: Run): run is NoteRun {
  return run !== 'break' && 'note' in run;
}
