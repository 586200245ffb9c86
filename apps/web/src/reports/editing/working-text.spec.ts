import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { NodeJson } from '#libs/domain/document';
import type { BlockChange, Sent, WorkingBlock } from './text-state.js';
import { WorkingText } from './working-text.js';

const words = (text: string): NodeJson => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

/** A house that keeps blocks as the real one does: by version, refusing what is stale. */
class House {
  readonly blocks = new Map<string, WorkingBlock>();
  reachable = true;
  readAgain = 0;

  constructor(...ids: string[]) {
    for (const id of ids) this.put(id, words(id), 1);
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

  edit(change: BlockChange): Sent {
    if (!this.reachable) return { kind: 'unreached' };
    const standing = this.blocks.get(change.blockId);
    if ((standing?.version ?? 0) !== change.version)
      return { kind: 'stale', current: standing ?? null };
    if (change.remove) this.blocks.delete(change.blockId);
    else if (change.node) this.put(change.blockId, change.node, change.version + 1);
    return { kind: 'done', stamps: [...this.blocks.values()] };
  }

  open(): WorkingText {
    const door = {
      edit: (_: unknown, change: BlockChange) => Promise.resolve(this.edit(change)),
      move: () => Promise.resolve<Sent>({ kind: 'done', stamps: [...this.blocks.values()] }),
      readAgain: () => {
        this.readAgain += 1;
      },
    };
    return new WorkingText('report', door, [...this.blocks.values()]);
  }

  textOf(id: string): string | undefined {
    return this.blocks.get(id)?.content.kk?.content?.[0]?.text;
  }
}

describe('the working copy while it is written', () => {
  beforeEach(() => {
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
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const pass = (ms = 1000) => jest.advanceTimersByTimeAsync(ms);

  it('saves after a pause, and keeps nothing on the device once saved', async () => {
    const house = new House('a');
    const text = house.open();
    text.write('a', 'kk', words('one'));
    text.write('a', 'kk', words('one two'));
    await pass();
    expect(house.textOf('a')).toBe('one two');
    expect(text.read().cells.size).toBe(0);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(text.read().savedAt).not.toBeNull();
  });

  it('lets two languages of one block be written one after the other', async () => {
    const house = new House('a');
    const text = house.open();
    text.write('a', 'kk', words('қазақша'));
    text.write('a', 'ru', words('по-русски'));
    await pass();
    expect(text.read().cells.size).toBe(0);
    expect(text.read().blocks[0]?.version).toBe(3);
  });

  it("keeps the writer's words beside the other's when the edit is stale", async () => {
    const house = new House('a');
    const text = house.open();
    house.put('a', words('theirs'), 2);
    text.write('a', 'kk', words('mine'));
    await pass();
    const [cell] = [...text.read().cells.values()];
    expect(cell?.trouble).toMatchObject({ kind: 'stale', current: { version: 2 } });
    expect(house.textOf('a')).toBe('theirs');
    if (!cell) throw new Error('no cell');

    text.resolve(cell, 'keep');
    await pass();
    expect(house.textOf('a')).toBe('mine');
    expect(text.read().cells.size).toBe(0);
  });

  it("takes the other's words when the writer chooses them", async () => {
    const house = new House('a');
    const text = house.open();
    house.put('a', words('theirs'), 2);
    text.write('a', 'kk', words('mine'));
    await pass();
    const [cell] = [...text.read().cells.values()];
    if (!cell) throw new Error('no cell');
    text.resolve(cell, 'take');
    expect(text.read().blocks[0]?.content.kk).toEqual(words('theirs'));
    expect(house.textOf('a')).toBe('theirs');
  });

  it('keeps words on the device while the house cannot be reached, and sends them when it can', async () => {
    const house = new House('a');
    house.reachable = false;
    const text = house.open();
    text.write('a', 'kk', words('offline'));
    await pass();
    expect(text.read().saving).toBe('kept');
    expect(Object.keys(localStorage)).toHaveLength(1);
    house.reachable = true;
    text.flush();
    await pass();
    expect(house.textOf('a')).toBe('offline');
    expect(text.read().saving).toBe('saved');
  });

  it('finds the words of an earlier visit, those of a new block in their place', async () => {
    const house = new House('a', 'b');
    house.reachable = false;
    const before = house.open();
    const made = before.insert('a', 'kk', [words('new')]);
    before.write('b', 'kk', words('changed'));
    await pass();

    house.reachable = true;
    const text = house.open();
    expect(text.read().blocks.map(({ id }) => id)).toEqual(['a', made, 'b']);
    await pass();
    expect(house.textOf(made ?? '')).toBe('new');
    expect(house.textOf('b')).toBe('changed');
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('puts a removed block back in all its languages', async () => {
    const house = new House('a');
    const text = house.open();
    text.write('a', 'ru', words('по-русски'));
    await pass();
    text.remove('a');
    await pass();
    expect(house.blocks.has('a')).toBe(false);
    text.putBack();
    await pass();
    expect(Object.keys(text.read().blocks[0]?.content ?? {})).toEqual(['kk', 'ru']);
    expect(text.read().cells.size).toBe(0);
  });

  it('reads the text again when somebody else has changed another block', async () => {
    const house = new House('a', 'b');
    const text = house.open();
    house.put('b', words('theirs'), 2);
    text.write('a', 'kk', words('mine'));
    await pass();
    expect(house.readAgain).toBe(1);
    // Until it is read again, our copy of the other block stays on the version we know.
    expect(text.read().blocks[1]?.version).toBe(1);
  });
});
