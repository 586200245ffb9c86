import type { NodeJson } from '#libs/domain/document';
import type { RoughBlock, RoughNote, RoughPiece } from '#libs/domain/document/reading';
import type { XmlElement } from './xml.ts';

/** One paragraph's words, and what stands in it that is a block of its own here. */
export interface Line {
  readonly content: NodeJson[];
  readonly notes: RoughNote[];
  readonly names: string[];
  readonly figures: RoughBlock[];
  /** Contents of text boxes. */
  readonly boxes: XmlElement[];
}

export interface ReadTable {
  readonly notes: RoughNote[];
  readonly rows: NodeJson[];
  /** Pictures have no room in a cell: they follow the table. */
  readonly figures: RoughBlock[];
  readonly names: string[];
}

export function emptyLine(): Line {
  return { content: [], notes: [], names: [], figures: [], boxes: [] };
}

export function hasWords({ content }: Pick<Line, 'content'>): boolean {
  return content.some(({ type, text }) => type !== 'hard_break' && text?.trim() !== '');
}

/** The words alone, on one line and without their notes. */
export function wordsOf(content: readonly NodeJson[]): string {
  return content
    .map((node) => (node.type === 'hard_break' ? ' ' : (node.text ?? '')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Two paragraphs whose border was deleted. */
export function joined(first: Line | null, second: Line): Line {
  if (first === null) return second;
  return {
    content: [...first.content, ...second.content],
    notes: [...first.notes, ...second.notes],
    names: [...first.names, ...second.names],
    figures: [...first.figures, ...second.figures],
    boxes: [...first.boxes, ...second.boxes],
  };
}

export function dropped(line: Pick<Line, 'notes'>, what: RoughNote['what'], text: string): void {
  if (text.trim() !== '') line.notes.push({ note: 'dropped', what, text: text.slice(0, 300) });
}

export function isNote(piece: RoughPiece): piece is RoughNote {
  return 'note' in piece;
}
