/**
 * Remembers what was worked out about things that never change, such as a revision: each once in
 * a process, the longest unused forgotten first. Nothing that may change belongs in it.
 */
export class Remembered<V> {
  private readonly kept = new Map<string, Promise<V>>();

  constructor(private readonly most: number) {}

  of(key: string, workOut: () => Promise<V>): Promise<V> {
    const value = this.kept.get(key) ?? workOut();
    this.kept.delete(key);
    this.kept.set(key, value);
    // What failed is asked for again, not remembered.
    value.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return value;
  }
}
