import type { ChangeOfBlockFragment } from '../../gql/graphql.js';

export interface Heading {
  blockId: string;
  number?: string | null;
  title: string;
  depth: number;
  /** Its place among the blocks of its text. */
  position: number;
}

export interface PlacedChange {
  change: ChangeOfBlockFragment;
  /** The chapter it stands in, by its heading's block. */
  chapter: string | null;
  section: string | null;
}

/** Every change with its chapter and section; those of a removed section stand where it stood. */
export function placeChanges(
  changes: readonly ChangeOfBlockFragment[],
  outline: readonly Heading[],
): PlacedChange[] {
  const chapters = chaptersOf(outline);
  const byId = new Map(outline.map((heading) => [heading.blockId, heading]));
  const byName = new Map(
    outline.flatMap(
      (one) =>
        [
          [one.title, one],
          [nameOf(one), one],
        ] as const,
    ),
  );
  let chapter: string | null = null;
  return changes.map((change) => {
    const heading = byId.get(change.blockId) ?? byName.get(change.sectionTitle ?? '');
    if (heading) chapter = chapters.get(heading.blockId) ?? null;
    return { change, chapter, section: heading ? nameOf(heading) : (change.sectionTitle ?? null) };
  });
}

export function nameOf({ number, title }: Heading): string {
  return number ? `${number}. ${title}` : title;
}

function chaptersOf(outline: readonly Heading[]): Map<string, string> {
  const chapters = new Map<string, string>();
  let chapter = '';
  for (const { blockId, depth } of outline) {
    if (depth === 1) chapter = blockId;
    chapters.set(blockId, chapter);
  }
  return chapters;
}
