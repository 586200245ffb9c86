import { useState } from 'react';
import { LANGUAGES, type Language } from '#libs/domain';
import { type Block, blockText, footnotesBefore, referenceLabels } from '#libs/domain/document';
import type { TextReferences } from '../reading/text-references.js';

export type References = Readonly<Record<Language, TextReferences>>;

/** Before all of a text is here, nobody can count in it. */
const UNCOUNTED: TextReferences = { labels: new Map(), notesBefore: null };
const PENDING = {
  references: { kk: UNCOUNTED, ru: UNCOUNTED, en: UNCOUNTED },
  spelled: '',
};

/**
 * What references and footnotes show in each language; the same object as long as they show the
 * same. @param whole whether all words of the text are here
 */
export function useReferences(blocks: readonly Block[], whole: boolean): References {
  const [kept, keep] = useState<Kept>({ of: null, ...PENDING });
  if (!whole || kept.of === blocks) return kept.references;
  const fresh = referencesOf(blocks);
  const references = fresh.spelled === kept.spelled ? kept.references : fresh.references;
  keep({ of: blocks, spelled: fresh.spelled, references });
  return references;
}

interface Kept {
  of: readonly Block[] | null;
  references: References;
  /** The same words, the same references. */
  spelled: string;
}

function referencesOf(blocks: readonly Block[]): Omit<Kept, 'of'> {
  const counted = LANGUAGES.map((language) => ({
    language,
    labels: referenceLabels(blocks, language),
    notesBefore: footnotesBefore(blocks, language),
  }));
  return {
    references: Object.fromEntries(
      counted.map(({ language, ...references }) => [language, references]),
    ) as Record<Language, TextReferences>,
    spelled: JSON.stringify(
      counted.map(({ labels, notesBefore }) => [[...labels], [...notesBefore]]),
    ),
  };
}

const MOST_CHARACTERS = 80;

/** The sections, tables and figures that a reference may point at, by name. */
export function targetsOf(
  blocks: readonly Block[],
  language: Language,
  nameOf: (kind: 'table' | 'figure', number: string) => string,
): ReadonlyMap<string, string> {
  const labels = referenceLabels(blocks, language);
  return new Map(
    blocks.flatMap((block): [string, string][] => {
      const words = blockText(block, language).slice(0, MOST_CHARACTERS);
      const { id, kind } = block;
      if (kind === 'heading') return words === '' ? [] : [[id, words]];
      if (kind !== 'table' && kind !== 'figure') return [];
      return [[id, `${nameOf(kind, labels.get(id) ?? '')} ${words.split('\n')[0]}`.trim()]];
    }),
  );
}
