import type { NodeJson } from '#libs/domain/document';

/** A run of words inside a block that is translated by itself: its text, a cell, what a picture shows. */
export interface Line {
  /** Within the block; a valid XML name token. */
  readonly id: string;
  readonly content: readonly NodeJson[];
}

/** Attributes that are words: the caption of a table, the alternative text of a figure. */
const WORDED = ['caption', 'alt'] as const;

/** What of a block is translated, in reading order. */
export function linesOf(node: NodeJson): Line[] {
  const worded = WORDED.flatMap((name) => {
    const words = node.attrs?.[name];
    return typeof words === 'string' && words !== ''
      ? [{ id: name, content: [{ type: 'text', text: words }] }]
      : [];
  });
  if (node.type !== 'table') return [...worded, { id: 'text', content: node.content ?? [] }];
  const cells = (node.content ?? []).flatMap((row, r) =>
    (row.content ?? []).map((cell, c) => ({
      id: `r${r + 1}c${c + 1}`,
      content: cell.content ?? [],
    })),
  );
  return [...worded, ...cells];
}

/** The block in the shape of its source, with other words in its lines. */
export function withLines(source: NodeJson, words: (id: string) => readonly NodeJson[]): NodeJson {
  const attrs = { ...source.attrs };
  for (const name of WORDED)
    if (typeof attrs[name] === 'string' && attrs[name] !== '') attrs[name] = plain(words(name));
  if (source.type !== 'table') return filled({ ...source, attrs }, words('text'));
  const content = (source.content ?? []).map((row, r) => ({
    ...row,
    content: (row.content ?? []).map((cell, c) => filled(cell, words(`r${r + 1}c${c + 1}`))),
  }));
  return { ...source, attrs, content };
}

function filled({ content: _, ...node }: NodeJson, content: readonly NodeJson[]): NodeJson {
  return content.length === 0 ? node : { ...node, content: [...content] };
}

function plain(content: readonly NodeJson[]): string {
  return content.map(({ text }) => text ?? '').join('');
}
