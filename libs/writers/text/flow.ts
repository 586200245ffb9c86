import type { Language } from '#libs/domain';
import { nodeText, type Block, type MarkJson, type NodeJson } from '#libs/domain/document';

/** A run of words that look alike, or the end of a line. */
export type Run = { readonly text: string; readonly marks: readonly MarkJson[] } | 'break';

export interface Cell {
  readonly heads: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly runs: readonly Run[];
}

interface Piece {
  readonly id: string;
  readonly runs: readonly Run[];
}

export interface Item extends Piece {
  readonly lists: readonly ListPiece[];
}

export interface ListPiece {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export type Flow =
  | (Piece & { readonly kind: 'heading'; readonly level: number })
  | (Piece & { readonly kind: 'paragraph' | 'quote' })
  | (Piece & { readonly kind: 'figure'; readonly src: string; readonly alt: string })
  | { readonly kind: 'code'; readonly id: string; readonly text: string }
  | { readonly kind: 'table'; readonly id: string; readonly rows: readonly (readonly Cell[])[] }
  | ListPiece;

/**
 * The flat blocks as something that can be set: items gathered into lists within lists, tables
 * into rows and cells. What prints and what shows a report start from here. A block that is
 * missing in the language is left out; a revision that is published lacks none.
 */
export function flowOf(blocks: readonly Block[], language: Language): Flow[] {
  const flow: Flow[] = [];
  let items: NodeJson[] = [];
  const endList = (): void => {
    flow.push(...listsOf(items, 1));
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
    flow.push(pieceOf(node));
  }
  endList();
  return flow;
}

const idOf = ({ attrs }: NodeJson): string => String(attrs?.['id'] ?? '');
const levelOf = ({ attrs }: NodeJson): number => Number(attrs?.['level'] ?? 1);

function pieceOf(node: NodeJson): Flow {
  const id = idOf(node);
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', id, level: levelOf(node), runs: runsOf(node) };
    case 'quote':
      return { kind: 'quote', id, runs: runsOf(node) };
    case 'code_block':
      return { kind: 'code', id, text: nodeText(node) };
    case 'table':
      return { kind: 'table', id, rows: (node.content ?? []).map(cellsOf) };
    case 'figure': {
      const src = String(node.attrs?.['src'] ?? '');
      return {
        kind: 'figure',
        id,
        src,
        alt: String(node.attrs?.['alt'] ?? ''),
        runs: runsOf(node),
      };
    }
    default:
      return { kind: 'paragraph', id, runs: runsOf(node) };
  }
}

/** Items of a level belong together while their numbering does; deeper ones lie in the one before. */
function listsOf(nodes: readonly NodeJson[], level: number): ListPiece[] {
  const lists: { kind: 'list'; ordered: boolean; items: Item[] }[] = [];
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at]!;
    let end = at + 1;
    while (end < nodes.length && levelOf(nodes[end]!) > level) end += 1;
    const item: Item = {
      id: idOf(node),
      runs: runsOf(node),
      lists: listsOf(nodes.slice(at + 1, end), level + 1),
    };
    const ordered = node.attrs?.['ordered'] === true;
    const last = lists.at(-1);
    if (last?.ordered === ordered) last.items.push(item);
    else lists.push({ kind: 'list', ordered, items: [item] });
    at = end;
  }
  return lists;
}

const cellsOf = (row: NodeJson): Cell[] =>
  (row.content ?? []).map((cell) => ({
    heads: cell.type === 'table_header',
    colspan: Number(cell.attrs?.['colspan'] ?? 1),
    rowspan: Number(cell.attrs?.['rowspan'] ?? 1),
    runs: runsOf(cell),
  }));

const runsOf = ({ content }: NodeJson): Run[] =>
  (content ?? []).map((node) =>
    node.type === 'hard_break' ? 'break' : { text: node.text ?? '', marks: node.marks ?? [] },
  );
