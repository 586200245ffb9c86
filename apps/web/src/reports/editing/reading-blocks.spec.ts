import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freshDevice, House, pass, words } from './testing.js';

const ids = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, index) => `b${from + index}`);

describe('the words of the working copy', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    jest.useRealTimers();
  });

  it('are read where somebody looks first, and then everywhere', async () => {
    const house = new House(...ids(0, 1000));
    const text = house.open(false);
    text.load(house.stamps);
    text.look('b500');
    expect(text.isRead('b500')).toBe(false);
    await pass();
    expect(house.asked[0]).toEqual(ids(500, 540));
    expect(house.asked[1]).toEqual(ids(0, 200));
    expect(house.asked.flat()).toHaveLength(1000);
    expect(text.read().reading).toBe('whole');
    expect(text.read().blocks.map(({ id }) => id)).toEqual(ids(0, 1000));
    expect(text.wordsOf('b999', 'kk')?.content?.[0]?.text).toBe('b999');
  });

  it('cannot be written over before they are here', async () => {
    const house = new House('a');
    const text = house.open(false);
    text.write('a', 'kk', words('unseen'));
    text.remove('a');
    await pass();
    expect(house.textOf('a')).toBe('a');
    expect(text.read().cells.size).toBe(0);
  });

  it('are read again only where they are others, the old ones staying until then', async () => {
    const house = new House('a', 'b', 'c');
    const text = house.open();
    house.put('b', words('b anew'), 2);
    text.load(house.stamps);
    expect(text.wordsOf('b', 'kk')?.content?.[0]?.text).toBe('b');
    await pass();
    expect(house.asked).toEqual([['b']]);
    expect(text.wordsOf('b', 'kk')?.content?.[0]?.text).toBe('b anew');
    expect(text.read().blocks[1]).toMatchObject({ version: 2 });
    expect(text.read().blocks[1]?.awaited).toBeUndefined();
  });

  it('that others write while they are read are neither lost nor written twice', async () => {
    const house = new House('a', 'b');
    const text = house.open(false);
    text.load(house.stamps);
    text.hear(house.typed('a', 'first '));
    await pass();
    expect(text.wordsOf('a', 'kk')?.content?.[0]?.text).toBe('first a');
    text.hear(house.typed('a', 'second '));
    expect(text.wordsOf('a', 'kk')?.content?.[0]?.text).toBe('second first a');
    expect(house.readAgain).toBe(0);
  });

  it('are not put back to what was read before others wrote on', async () => {
    const house = new House('a');
    const text = house.open();
    const second = house.typed('a', 'two ');
    text.load(house.stamps);
    const third = house.typed('a', 'three ');
    text.hear(second);
    text.hear(third);
    await pass();
    expect(text.read().blocks[0]).toMatchObject({ version: 3 });
    expect(text.read().blocks[0]?.awaited).toBeUndefined();
    expect(text.wordsOf('a', 'kk')?.content?.[0]?.text).toBe('three two a');
  });

  it('of a block that was removed in between go with it', async () => {
    const house = new House('a', 'b');
    const text = house.open(false);
    const { stamps } = house;
    house.blocks.delete('a');
    text.load(stamps);
    await pass();
    expect(text.read().blocks.map(({ id }) => id)).toEqual(['b']);
    expect(text.read().reading).toBe('whole');
  });

  it('are read on once the server is in reach again', async () => {
    const house = new House(...ids(0, 300));
    const text = house.open(false);
    house.reachable = false;
    text.load(house.stamps);
    await pass();
    expect(text.read().reading).toBe('broken');
    house.reachable = true;
    text.readOn();
    await pass();
    expect(text.read().reading).toBe('whole');
    expect(text.isRead('b299')).toBe(true);
  });

  it('wait for what an earlier visit wrote, and take it on top', async () => {
    const house = new House('a');
    house.reachable = false;
    house.open().write('a', 'kk', words('a kept'));
    await pass();
    jest.clearAllTimers();
    house.reachable = true;
    house.typed('a', 'theirs ');
    const text = house.open(false);
    text.load(house.stamps);
    await pass(2_000);
    expect(house.textOf('a')).toBe('theirs a kept');
    expect(text.wordsOf('a', 'kk')?.content?.[0]?.text).toBe('theirs a kept');
    expect(text.read().cells.size).toBe(0);
  });
});
