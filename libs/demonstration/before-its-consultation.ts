import { LANGUAGES, type Language } from '#libs/domain';
import type { Block } from '#libs/domain/document';
import { readMarkdown, toMarkdown } from '#libs/domain/document/reading';
import { newId } from '#libs/platform';
import type { EditContent, ProposalContent } from './content.js';

type Texts = Readonly<Record<Language, string>>;

/**
 * A published text as it was before its consultation: without the blocks that were written for
 * proposals, which come back as edits.
 */
export function beforeItsConsultation(
  published: Texts,
  proposals: readonly ProposalContent[],
): { texts: Texts; edits: EditContent[] } {
  const causes = new Map(
    proposals.flatMap(({ key, incorporatedIn }) =>
      (incorporatedIn ?? []).map((block) => [block, key] as const),
    ),
  );
  const blocks = Object.fromEntries(
    LANGUAGES.map((language) => [language, read(published[language], language)]),
  ) as Record<Language, Block[]>;
  const kept = (language: Language) => blocks[language].filter((_, index) => !causes.has(index));
  const inLanguages = <T>(make: (language: Language) => T) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<
      Language,
      T
    >;

  let before = -1;
  const edits = blocks.kk.flatMap((_, index): EditContent[] => {
    const proposal = causes.get(index);
    if (proposal === undefined) {
      before += 1;
      return [];
    }
    const words = inLanguages((language) =>
      toMarkdown(blocks[language].slice(index, index + 1), language).trim(),
    );
    return [{ proposal, edit: 'insert_after', block: before, ...words }];
  });
  return { texts: inLanguages((language) => toMarkdown(kept(language), language)), edits };
}

function read(markdown: string, language: Language): Block[] {
  const reading = readMarkdown(markdown, language, newId);
  if (!reading.ok) throw new Error('The published text cannot be read');
  return [...reading.blocks];
}
