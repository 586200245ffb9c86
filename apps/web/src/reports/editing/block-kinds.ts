import type { Block } from '#libs/domain/document';

/** The kinds of a line of text a writer chooses from; tables, figures and code are made as such. */
export const KINDS = {
  heading1: { type: 'heading', attrs: { level: 1 } },
  heading2: { type: 'heading', attrs: { level: 2 } },
  heading3: { type: 'heading', attrs: { level: 3 } },
  paragraph: { type: 'paragraph', attrs: {} },
  bullet: { type: 'list_item', attrs: { level: 1, ordered: false } },
  bullet2: { type: 'list_item', attrs: { level: 2, ordered: false } },
  ordered: { type: 'list_item', attrs: { level: 1, ordered: true } },
  ordered2: { type: 'list_item', attrs: { level: 2, ordered: true } },
  quote: { type: 'quote', attrs: {} },
} as const;

export type KindName = keyof typeof KINDS;

export function kindOf(block: Pick<Block, 'kind' | 'level' | 'ordered'>): KindName | null {
  switch (block.kind) {
    case 'heading':
      return (
        (['heading1', 'heading2', 'heading3'] as const)[Math.min(block.level ?? 1, 3) - 1] ?? null
      );
    case 'list_item':
      if ((block.level ?? 1) > 1) return block.ordered ? 'ordered2' : 'bullet2';
      return block.ordered ? 'ordered' : 'bullet';
    case 'paragraph':
    case 'quote':
      return block.kind;
    default:
      return null;
  }
}
