import type { ChangeOfBlockFragment } from '../../gql/graphql.js';

export interface Heading {
  blockId: string;
  number?: string | null;
  title: string;
  depth: number;
}

export interface PlacedChange {
  change: ChangeOfBlockFragment;
  /** The chapter it stands in, by its heading's block. */
  chapter: string | null;
  section: string | null;
}

/** Every change with its chapter and section, read off the headings on the way through the text. */
export function placeChanges(
  changes: readonly ChangeOfBlockFragment[],
  outline: readonly Heading[],
): PlacedChange[] {
  const headings = new Map(outline.map((heading) => [heading.blockId, heading]));
  const byTitle = new Map(outline.map((heading) => [heading.title, heading]));
  let chapter: string | null = null;
  let section: string | null = null;
  return changes.map((change) => {
    const heading = headings.get(change.blockId) ?? byTitle.get(change.sectionTitle ?? '');
    if (heading) {
      section = nameOf(heading);
      if (heading.depth === 1) chapter = heading.blockId;
      else chapter = chapterOf(heading, outline);
    }
    return { change, chapter, section: section ?? change.sectionTitle ?? null };
  });
}

export function nameOf({ number, title }: Heading): string {
  return number ? `${number}. ${title}` : title;
}

function chapterOf(heading: Heading, outline: readonly Heading[]): string | null {
  const before = outline.slice(0, outline.indexOf(heading));
  return before.findLast(({ depth }) => depth === 1)?.blockId ?? null;
}
