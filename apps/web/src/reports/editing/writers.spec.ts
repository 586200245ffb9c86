import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freshDevice, House, pass, words } from './testing.js';
import { type Companion, initialsOf, writersByCell } from './writers.js';

const companion = (caret: Companion['caret']): Companion => ({
  visit: 'v',
  name: 'Баяндама редакторы',
  tint: 0,
  blockId: 'a',
  language: 'kk',
  caret,
  seen: 0,
});

describe('where others write', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    jest.useRealTimers();
  });

  it('moves along with what is heard and with what is written here', async () => {
    const house = new House('abc');
    house.blocks.set('a', { ...house.blocks.get('abc')!, id: 'a' });
    const text = house.open();
    const company = [companion({ version: 1, anchor: 2, head: 4 })];
    const selected = () => writersByCell(company, text, new Map()).get('a.kk')?.[0]?.selected;
    expect(selected()).toEqual({ anchor: 2, head: 4 });
    text.hear(house.typed('a', '++'));
    expect(selected()).toEqual({ anchor: 4, head: 6 });
    text.write('a', 'kk', { ...words('m++abc'), attrs: { id: 'abc' } });
    expect(selected()).toEqual({ anchor: 5, head: 7 });
    await pass();
    expect(selected()).toEqual({ anchor: 5, head: 7 });
  });

  it('is not shown where this page does not know what lies between', () => {
    const house = new House('a');
    const text = house.open();
    const ahead = writersByCell([companion({ version: 3, anchor: 1, head: 1 })], text, new Map());
    expect(ahead.get('a.kk')).toMatchObject([{ name: 'Баяндама редакторы', selected: null }]);
  });

  it('stays the same object as long as nothing moves', () => {
    const text = new House('a').open();
    const company = [companion({ version: 1, anchor: 1, head: 1 })];
    const before = writersByCell(company, text, new Map());
    expect(writersByCell(company, text, before).get('a.kk')).toBe(before.get('a.kk'));
  });

  it('shortens a name to its first letters', () => {
    expect(initialsOf('Баяндама редакторы')).toBe('БР');
    expect(initialsOf('')).toBe('');
  });
});
