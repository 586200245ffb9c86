import { type ChangePlace, type Comparison, unchangedBefore } from './change-places.js';

export type Heading = Comparison['outline'][number];

export interface PlacedChange {
  change: ChangePlace;
  /** The chapter it stands in, by its heading's block. */
  chapter: string | null;
  section: Heading | null;
  /** Unchanged blocks between the change before and this one. */
  folded: number;
}

/** Every change with its chapter and section; those of a removed section stand where it stood. */
export function placeChanges(
  changes: readonly ChangePlace[],
  outline: readonly Heading[],
): PlacedChange[] {
  const folded = unchangedBefore(changes);
  let next = 0;
  let chapter: string | null = null;
  let section: Heading | null = null;
  return changes.map((change, index) => {
    const isBehind = ({ position }: Heading): boolean =>
      change.kind === 'removed' ? position < change.position : position <= change.position;
    for (let heading = outline[next]; heading && isBehind(heading); heading = outline[next]) {
      section = heading;
      if (heading.depth === 1) chapter = heading.blockId;
      next += 1;
    }
    return { change, chapter, section, folded: folded[index] ?? 0 };
  });
}

export function nameOf({ number, title }: Pick<Heading, 'number' | 'title'>): string {
  return number ? `${number}. ${title}` : title;
}
