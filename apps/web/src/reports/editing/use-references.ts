import { useState } from 'react';
import { LANGUAGES, type Language } from '#libs/domain';
import { type Block, blockText, footnotesBefore, referenceLabels } from '#libs/domain/document';
import type { TextReferences } from '../reading/text-references.js';

export type References = Readonly<Record<Language, TextReferences>>;

/** What references and footnotes show in each language; the same object as long as they show the same. */
export function useReferences(blocks: readonly Block[]): References {
  const [kept, keep] = useState(() => ({ of: blocks, ...referencesOf(blocks) }));
  if (kept.of === blocks) return kept.references;
  const fresh = referencesOf(blocks);
  const references = fresh.spelled === kept.spelled ? kept.references : fresh.references;
  keep({ of: blocks, spelled: fresh.spelled, references });
  return references;
}

function referencesOf(blocks: readonly Block[]): { references: References; spelled: string } {
  const references = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      {
        labels: referenceLabels(blocks, language),
        notesBefore: footnotesBefore(blocks, language),
      },
    ]),
  ) as unknown as References;
  const spelled = JSON.stringify(
    LANGUAGES.map((language) => [
      [...references[language].labels],
      [...references[language].notesBefore],
    ]),
  );
  return { references, spelled };
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
