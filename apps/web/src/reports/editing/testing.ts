import { jest } from '@jest/globals';
import type { NodeJson } from '#libs/domain/document';
import { after, blankNode } from '#libs/domain/writing';
import { awaitedBlock } from './awaited-block.js';
import type {
  BlockChange,
  BlockStamp,
  KnownChange,
  Sent,
  WordsChange,
  WorkingBlock,
} from './text-state.js';
import { WorkingText } from './working-text.js';

export const words = (text: string): NodeJson => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

/** A house that keeps blocks as the real one does: by version, refusing what is stale. */
export class House {
  readonly blocks = new Map<string, WorkingBlock>();
  reachable = true;
  readAgain = 0;

  constructor(...ids: string[]) {
    for (const id of ids) this.put(id, { ...words(id), attrs: { id } }, 1);
  }

  put(id: string, node: NodeJson, version: number): void {
    this.blocks.set(id, {
      id,
      kind: 'paragraph',
      level: null,
      ordered: null,
      editedBy: 'other',
      ...this.blocks.get(id),
      content: { ...this.blocks.get(id)?.content, kk: node },
      version,
    });
  }

  readonly changes: KnownChange[] = [];
  /** The next answer does not arrive, though the words did. */
  deaf = false;

  words({ blockId, language, version, steps, origin }: WordsChange): Sent {
    if (!this.reachable) return { kind: 'unreached' };
    const standing = this.blocks.get(blockId);
    if (!standing) return { kind: 'stale', current: null };
    const between = this.changes.filter(
      (change) => change.blockId === blockId && change.version > version,
    );
    if (between.length !== standing.version - version) return { kind: 'stale', current: standing };
    if (between.length > 0) return { kind: 'heard', accepted: false, changes: between };
    if (steps.length === 0) return { kind: 'heard', accepted: true, changes: [] };
    const change = {
      blockId,
      language,
      version: version + 1,
      steps: { [language]: steps },
      origin,
      by: 'other',
    };
    this.changes.push(change);
    const node = after(standing.content[language] ?? blankNode(standing), steps);
    this.blocks.set(blockId, {
      ...standing,
      version: version + 1,
      content: { ...standing.content, [language]: node },
    });
    if (!this.deaf) return { kind: 'heard', accepted: true, changes: [change] };
    this.deaf = false;
    return { kind: 'unreached' };
  }

  /** Somebody else puts words before those of a block. */
  typed(blockId: string, text: string): KnownChange {
    const { version } = this.blocks.get(blockId) ?? { version: 0 };
    const step = {
      stepType: 'replace',
      from: 1,
      to: 1,
      slice: { content: [{ type: 'text', text }] },
    };
    this.words({ blockId, language: 'kk', version, steps: [step], origin: crypto.randomUUID() });
    return this.changes.at(-1)!;
  }

  edit(change: BlockChange): Sent {
    if (!this.reachable) return { kind: 'unreached' };
    const standing = this.blocks.get(change.blockId);
    if ((standing?.version ?? 0) !== change.version)
      return { kind: 'stale', current: standing ?? null };
    if (change.remove) {
      this.blocks.delete(change.blockId);
      this.changes.splice(0);
    } else if (change.node) this.put(change.blockId, change.node, change.version + 1);
    return { kind: 'done', stamps: [...this.blocks.values()] };
  }

  /** The ids of each reading. */
  readonly asked: string[][] = [];

  get stamps(): BlockStamp[] {
    return [...this.blocks.values()].map(({ id, version }) => ({ id, version }));
  }

  /** @param read whether the words are at hand */
  open(read = true): WorkingText {
    const door = {
      words: (change: WordsChange) => Promise.resolve(this.words(change)),
      edit: (_: unknown, change: BlockChange) => Promise.resolve(this.edit(change)),
      move: () => Promise.resolve<Sent>({ kind: 'done', stamps: [...this.blocks.values()] }),
      blocks: (ids: readonly string[]) => {
        this.asked.push([...ids]);
        const there = ids.flatMap((id) => this.blocks.get(id) ?? []);
        return Promise.resolve(this.reachable ? there : null);
      },
      readAgain: () => {
        this.readAgain += 1;
      },
    };
    const blocks = [...this.blocks.values()];
    return new WorkingText('report', door, read ? blocks : this.stamps.map(awaitedBlock));
  }

  textOf(id: string): string | undefined {
    return this.blocks.get(id)?.content.kk?.content?.[0]?.text;
  }
}

/** A device that keeps words for one test, whose clock the test moves. */
export function freshDevice(): void {
  jest.useFakeTimers();
  const kept = new Map<string, string>();
  const storage = new Proxy(
    {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
      removeItem: (name: string) => kept.delete(name),
    },
    {
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
}

export const pass = (ms = 1000) => jest.advanceTimersByTimeAsync(ms);
