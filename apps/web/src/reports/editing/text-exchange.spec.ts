import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freshDevice, House, pass, words } from './testing.js';

describe('the working copy while others write it too', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    jest.useRealTimers();
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
      resting: false,
      put: () => undefined,
      end: () => undefined,
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
