import type { Definition, FootnoteDefinition } from 'mdast';
import type { Draft } from './draft.js';

/** What the walk knows: where the text goes, the source's link definitions, and the source itself. */
export interface MarkdownContext {
  draft: Draft;
  definitions: ReadonlyMap<string, Definition>;
  used: Set<string>;
  /** The notes by their sign, and those of them that the text points at. */
  footnotes: ReadonlyMap<string, FootnoteDefinition>;
  pointedAt: ReadonlySet<string>;
  /** Within a note: it cannot hold another. */
  inNote: boolean;
  source: string;
}

export function definitionOf(identifier: string, context: MarkdownContext): Definition | undefined {
  context.used.add(identifier);
  return context.definitions.get(identifier);
}

interface Positioned {
  position?: { start: { line: number; offset?: number }; end: { offset?: number } } | undefined;
}

export function lineOf(node: Positioned): number | null {
  return node.position?.start.line ?? null;
}

/** The node as it stands in the source. */
export function sourceOf(node: Positioned, context: MarkdownContext): string {
  return context.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** What keeps two lists apart that would otherwise be one; it says nothing of the text. */
export const APART = '<!-- -->';
