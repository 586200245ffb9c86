import type { NodeJson } from './block.js';
import {
  type Closing,
  type CountFormat,
  type Counting,
  markerOf,
  PLAIN_COUNTING,
} from './counting/index.js';

/** What an item says of its number; what it leaves out is as in any list of ours. */
export interface Numbered extends Partial<Counting> {
  readonly level: number;
  readonly ordered: boolean;
  /** Its number, from which the items after it count on; without one it counts on itself. */
  readonly start?: number;
}

/** The largest number an item may begin with. */
export const MOST_START = 9999;

/**
 * Counts the items of one list, in their order. An item counts on from the one before it on its
 * level when that was counted in the same way, and otherwise begins with 1.
 */
export class ListCount {
  readonly #levels: ({ number: number; counting: string } | null)[] = [];

  /** The number of the item that comes next; null for one with a bullet. */
  next(item: Numbered): number | null {
    const number = item.ordered ? (item.start ?? this.after(item)) : null;
    this.#levels.length = Math.min(this.#levels.length, item.level);
    while (this.#levels.length < item.level) this.#levels.push(null);
    this.#levels[item.level - 1] = number === null ? null : { number, counting: nameOf(item) };
    return number;
  }

  /** The number an item would have that says none. */
  after(item: Numbered): number {
    const before = this.#levels[item.level - 1];
    return before?.counting === nameOf(item) ? before.number + 1 : 1;
  }
}

/** An item's number and how it is written. */
export interface ItemCount extends Counting {
  readonly number: number;
}

/** For every item of a numbered list its number, by the block's id; `nodes` in their order. */
export function itemCounts(nodes: readonly NodeJson[]): ReadonlyMap<string, ItemCount> {
  const counts = new Map<string, ItemCount>();
  let list = new ListCount();
  for (const node of nodes) {
    if (node.type !== 'list_item') {
      list = new ListCount();
      continue;
    }
    const item = numberedOf(node);
    const number = list.next(item);
    if (number !== null) counts.set(String(node.attrs?.['id']), { number, ...countingOf(item) });
  }
  return counts;
}

/** What an item says of its number. */
export function numberedOf({ attrs }: NodeJson): Numbered {
  const start = attrs?.['start'];
  return {
    level: Number(attrs?.['level'] ?? 1),
    ordered: attrs?.['ordered'] === true,
    ...(typeof start === 'number' ? { start } : {}),
    format: (attrs?.['format'] as CountFormat | undefined) ?? PLAIN_COUNTING.format,
    closing: (attrs?.['closing'] as Closing | undefined) ?? PLAIN_COUNTING.closing,
  };
}

export function countingOf({ format, closing }: Partial<Counting>): Counting {
  return { format: format ?? PLAIN_COUNTING.format, closing: closing ?? PLAIN_COUNTING.closing };
}

/** The attributes by which a node says it; none for what any list of ours does. */
export function countAttrs({ start, ...item }: Numbered): Record<string, unknown> {
  const { format, closing } = countingOf(item);
  return {
    ...(start === undefined ? {} : { start }),
    ...(format === PLAIN_COUNTING.format ? {} : { format }),
    ...(closing === PLAIN_COUNTING.closing ? {} : { closing }),
  };
}

/** What stands before an item of a numbered list. */
export function itemMarker(count: ItemCount): string {
  return markerOf(count.number, count);
}

function nameOf(item: Numbered): string {
  const { format, closing } = countingOf(item);
  return format + closing;
}

/** The items of the list an item is in that are on its level and counted as it is, itself among them. */
export function countedTogether(nodes: readonly NodeJson[], id: string): string[] {
  const idOf = (node: NodeJson): string => String(node.attrs?.['id']);
  const at = nodes.findIndex((node) => idOf(node) === id);
  const item = nodes[at] && numberedOf(nodes[at]);
  if (!item) return [];
  const together = (step: 1 | -1): string[] => {
    const found: string[] = [];
    for (let index = at + step; nodes[index]?.type === 'list_item'; index += step) {
      const other = numberedOf(nodes[index]!);
      if (other.level > item.level) continue;
      if (other.level < item.level || !other.ordered || nameOf(other) !== nameOf(item)) break;
      found.push(idOf(nodes[index]!));
    }
    return found;
  };
  return [...together(-1).reverse(), id, ...together(1)];
}
