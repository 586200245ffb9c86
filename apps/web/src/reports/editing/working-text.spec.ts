import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freshDevice, House, pass, words } from './testing.js';

describe('the working copy while it is written', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    jest.useRealTimers();
  });

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
});
