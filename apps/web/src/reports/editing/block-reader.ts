import type { WorkingBlock } from './text-state.js';

/** So many at a time where somebody looks, and of the rest. */
const NEAR = 40;
const REST = 200;

interface Text {
  /** The blocks whose words are to be read, in the order of the text. */
  awaited: () => readonly string[];
  read: (ids: readonly string[]) => Promise<readonly WorkingBlock[] | null>;
  take: (ids: readonly string[], blocks: readonly WorkingBlock[]) => void;
  tell: (reading: 'whole' | 'coming' | 'broken') => void;
}

/** Reads the words of a text: first where somebody looks, then all others from the top. */
export class BlockReader {
  private readonly looked = new Set<string>();
  private reading = false;

  constructor(private readonly text: Text) {}

  look(id: string): void {
    this.looked.add(id);
    this.start();
  }

  start(): void {
    if (this.reading) return;
    this.reading = true;
    // What is looked at is said in the same moment; the first reading should know of it.
    void Promise.resolve().then(() => this.readAll());
  }

  private async readAll(): Promise<void> {
    let there = true;
    for (let next = this.next(); there && next.length > 0; next = this.next()) {
      this.text.tell('coming');
      const blocks = await this.text.read(next);
      there = blocks !== null;
      if (blocks) this.text.take(next, blocks);
    }
    this.reading = false;
    this.text.tell(there ? 'whole' : 'broken');
  }

  private next(): readonly string[] {
    const awaited = this.text.awaited();
    const looked = awaited.findIndex((id) => this.looked.has(id));
    return looked < 0 ? awaited.slice(0, REST) : awaited.slice(looked, looked + NEAR);
  }
}
