import { LANGUAGES, type Language } from '#libs/domain';
import { compareBlocks, outline, type Block, type BlockChange } from '#libs/domain/document';

/** What changed between two texts, with where each change stands. */
export interface Compared {
  readonly changes: readonly FoldedChange[];
  readonly unchanged: number;
  /** The heading a changed block stands under. */
  readonly titles: Readonly<Record<Language, ReadonlyMap<string, string>>>;
}

export interface FoldedChange {
  readonly change: BlockChange;
  readonly unchangedBefore: number;
  readonly position: number;
}

export function comparedTexts(before: readonly Block[], after: readonly Block[]): Compared {
  const all = compareBlocks(before, after);
  const changes = folded(all);
  const changed = new Set(changes.map(({ change }) => change.blockId));
  const titlesIn = (language: Language): Map<string, string> =>
    new Map(
      [...titlesOf(before, language), ...titlesOf(after, language)].filter(([id]) =>
        changed.has(id),
      ),
    );
  return {
    changes,
    unchanged: all.length - changes.length,
    titles: Object.fromEntries(
      LANGUAGES.map((language) => [language, titlesIn(language)]),
    ) as Record<Language, Map<string, string>>,
  };
}

/** The changes only, each with how many unchanged blocks stand between it and the one before. */
function folded(changes: readonly BlockChange[]): FoldedChange[] {
  const shown: FoldedChange[] = [];
  let unchangedBefore = 0;
  let position = 0;
  for (const change of changes) {
    if (change.change === 'unchanged') unchangedBefore += 1;
    else {
      shown.push({ change, unchangedBefore, position });
      unchangedBefore = 0;
    }
    if (change.change !== 'removed') position += 1;
  }
  return shown;
}

/** For each block the heading it stands under, as it is printed; a heading stands under itself. */
function titlesOf(blocks: readonly Block[], language: Language): [string, string][] {
  const sections = new Map(outline(blocks, language).map((section) => [section.start, section]));
  let title: string | null = null;
  return blocks.flatMap(({ id }, index): [string, string][] => {
    const section = sections.get(index);
    if (section) title = [section.number, section.title].filter(Boolean).join(' ');
    return title === null ? [] : [[id, title]];
  });
}
