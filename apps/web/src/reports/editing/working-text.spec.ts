import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { NodeJson } from '#libs/domain/document';
import { after, blankNode } from '#libs/domain/writing';
import type { BlockChange, KnownChange, Sent, WordsChange, WorkingBlock } from './text-state.js';
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

  open(): WorkingText {
    const door = {
      words: (change: WordsChange) => Promise.resolve(this.words(change)),
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

  it('puts what is written here on top of what another wrote there', async () => {
    const house = new House('a');
    const text = house.open();
    text.write('a', 'kk', words('a mine'));
    house.typed('a', 'theirs ');
    await pass();
    expect(house.textOf('a')).toBe('theirs a mine');
    expect(text.read().blocks[0]?.content.kk?.content?.[0]?.text).toBe('theirs a mine');
    expect(text.read().cells.size).toBe(0);
  });

  it('shows what another writes while nothing is written here', () => {
    const house = new House('a');
    const text = house.open();
    text.hear(house.typed('a', 'theirs '));
    expect(text.read().blocks[0]).toMatchObject({
      version: 2,
      editedBy: 'other',
      content: { kk: { content: [{ text: 'theirs a' }] } },
    });
  });

  it('reads the text again when it missed what led to a change', () => {
    const house = new House('a');
    const text = house.open();
    house.typed('a', 'missed ');
    text.hear(house.typed('a', 'heard '));
    expect(house.readAgain).toBe(1);
    expect(text.read().blocks[0]?.version).toBe(1);
  });

  it('does not write words twice whose answer was lost', async () => {
    const house = new House('a');
    const text = house.open();
    house.deaf = true;
    text.write('a', 'kk', words('a once'));
    await pass();
    expect(text.read().saving).toBe('kept');
    house.typed('a', 'theirs ');
    text.flush();
    await pass();
    expect(house.textOf('a')).toBe('theirs a once');
    expect(text.read().cells.size).toBe(0);
  });

  it('puts words kept from an earlier visit on top of what the text has become', async () => {
    const house = new House('a');
    house.reachable = false;
    house.open().write('a', 'kk', words('a kept'));
    await pass();
    // The page is closed: it tries no more.
    jest.clearAllTimers();
    house.reachable = true;
    house.typed('a', 'theirs ');
    const text = house.open();
    await pass(2_000);
    expect(house.textOf('a')).toBe('theirs a kept');
    expect(text.read().cells.size).toBe(0);
  });

  it('moves an open editor along with what another writes', async () => {
    const house = new House('a');
    const text = house.open();
    const place = { blockId: 'a', language: 'kk' as const };
    text.open(place);
    const taken: unknown[] = [];
    text.hold(place, {
      confirm: () => undefined,
      take: (theirs) => {
        taken.push(...theirs);
        return { node: words('theirs a'), steps: [] };
      },
    });
    text.hear(house.typed('a', 'theirs '));
    expect(taken).toHaveLength(1);
    expect(text.read().cells.get('a.kk')).toMatchObject({ base: 2, node: words('theirs a') });
    text.hold(place, null);
    expect(text.read().cells.size).toBe(0);
  });
});
