import type { Language } from '#libs/domain';
import { outline, type Block } from '#libs/domain/document';

/** A heading with its place in the whole text. */
export interface HeadingRow extends Block {
  position: number;
}

/** A line of the contents; `revisionId` is null for a text that is no revision. */
export interface SectionRow {
  blockId: string;
  number: string | null;
  title: string;
  depth: number;
  parentBlockId: string | null;
  position: number;
  revisionId: string | null;
}

/** The contents of a text, of which only the headings are needed. */
export function sectionsOf(
  headings: readonly HeadingRow[],
  language: Language,
  revisionId: string | null,
): SectionRow[] {
  return outline(headings, language).map(({ blockId, number, title, depth, parentId, start }) => ({
    blockId,
    number,
    title,
    depth,
    parentBlockId: parentId,
    position: headings[start]?.position ?? start,
    revisionId,
  }));
}

/** The headings of a whole text, each with its index as position. */
export function headingsOf(blocks: readonly Block[]): HeadingRow[] {
  return blocks
    .map((block, position) => ({ ...block, position }))
    .filter(({ kind }) => kind === 'heading');
}
