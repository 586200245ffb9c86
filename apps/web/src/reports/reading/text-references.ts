import { createContext } from 'react';
import type { Language } from '#libs/domain';
import { blockOf, footnotesBefore, type NodeJson, referenceLabels } from '#libs/domain/document';

/** What the words of one block show of the rest of the text. */
export interface TextReferences {
  /** What a cross reference to a block shows. */
  labels: ReadonlyMap<string, string>;
  /** How many footnotes stand before a block. */
  notesBefore: ReadonlyMap<string, number>;
}

/** Without it references are a sign without a number, and footnotes count in their own block. */
export const TextReferencesContext = createContext<TextReferences>({
  labels: new Map(),
  notesBefore: new Map(),
});

export function textReferences(
  rows: readonly { blockId: string; node: NodeJson }[],
  language: Language,
): TextReferences {
  const blocks = rows.map(({ blockId, node }) => ({ ...blockOf(node, language), id: blockId }));
  return {
    labels: referenceLabels(blocks, language),
    notesBefore: footnotesBefore(blocks, language),
  };
}
