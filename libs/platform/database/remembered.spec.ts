import { describe, expect, it } from '@jest/globals';
import { Remembered } from './remembered.js';

describe('Remembered', () => {
  it('works a thing out once, also for those who ask meanwhile', async () => {
    let worked = 0;
    const remembered = new Remembered<number>(2);
    const ask = () => remembered.of('a', async () => (worked += 1));
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    expect(await ask()).toBe(1);
  });

  it('forgets what was asked for least recently', async () => {
    const remembered = new Remembered<string>(2);
    const ask = (key: string, answer = key) => remembered.of(key, async () => answer);
    for (const key of ['a', 'b', 'a', 'c']) await ask(key);
    expect(await ask('a', 'anew')).toBe('a');
    expect(await ask('b', 'anew')).toBe('anew');
  });

  it('does not remember a failure', async () => {
    const remembered = new Remembered<string>(2);
    await expect(remembered.of('a', () => Promise.reject(new Error('away')))).rejects.toThrow(
      'away',
    );
    expect(await remembered.of('a', async () => 'back')).toBe('back');
  });
});
