import DataLoader from 'dataloader';

type Batch<K, V> = (keys: readonly K[]) => Promise<readonly (V | Error)[]>;

/** The loaders of one request: each batches and remembers for as long as the request lasts. */
export class Loaders {
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown>>();

  /** @param owner what the loader belongs to, usually the method that makes the batch */
  of<K, V>(owner: unknown, batch: Batch<K, V>): DataLoader<K, V> {
    const known = this.loaders.get(owner);
    if (known !== undefined) return known as unknown as DataLoader<K, V>;
    const loader = new DataLoader<K, V>(batch, { maxBatchSize: 500 });
    this.loaders.set(owner, loader as unknown as DataLoader<unknown, unknown>);
    return loader;
  }
}

/** Puts rows in the order of the keys; null where there is none. */
export function inOrder<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): (R | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups rows by key, in the order of the keys. */
export function grouped<K, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K): R[][] {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return keys.map((key) => groups.get(key) ?? []);
}
