import type { ChangeFilter } from './change-filter.js';
import type { PlacedChange } from './chapters.js';

/** Changes that are read together: more than a screen shows, and soon there. */
export const TOGETHER = 20;
/** Blocks of the later text that are read together when all of it is shown. */
export const STRETCH = 40;

/** What is read and shown at a time. */
export interface Group {
  key: string;
  changes: readonly PlacedChange[];
  /** The stretch of the later text whose unchanged blocks stand between the changes. */
  stretch: number | null;
}

export function isNarrowed({ chapter, organisation, material, unattributed }: ChangeFilter) {
  return chapter !== null || organisation !== null || material !== null || unattributed;
}

export function fits({ change, chapter }: PlacedChange, filter: ChangeFilter): boolean {
  if (filter.chapter && chapter !== filter.chapter) return false;
  if (filter.material !== null && change.material !== filter.material) return false;
  if (filter.unattributed && change.organisationIds.length > 0) return false;
  return !filter.organisation || change.organisationIds.includes(filter.organisation);
}

/** One change after the other. */
export function groupsOfChanges(changes: readonly PlacedChange[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < changes.length; at += TOGETHER) {
    const together = changes.slice(at, at + TOGETHER);
    groups.push({ key: `of ${together[0]?.change.blockId}`, changes: together, stretch: null });
  }
  return groups;
}

/** The whole text with its changes. @param length in blocks of the later text */
export function groupsOfText(changes: readonly PlacedChange[], length: number): Group[] {
  const stretchOf = ({ change }: PlacedChange): number =>
    Math.floor(Math.min(change.position, Math.max(0, length - 1)) / STRETCH);
  const inStretch = Map.groupBy(changes, stretchOf);
  return Array.from({ length: Math.max(1, Math.ceil(length / STRETCH)) }, (_, stretch) => ({
    key: `stretch ${stretch}`,
    changes: inStretch.get(stretch) ?? [],
    stretch,
  }));
}
