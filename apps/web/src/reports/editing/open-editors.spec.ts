import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { nodeText } from '#libs/domain/document';
import { OpenEditors } from './open-editors.js';
import { freshDevice, House, pass, words } from './testing.js';
import type { WorkingText } from './working-text.js';

describe('undo', () => {
  beforeEach(freshDevice);
  afterEach(() => {
    jest.useRealTimers();
  });

  const place = (blockId: string) => ({ blockId, language: 'kk' as const });
  const standing = (text: WorkingText, id: string): string => {
    const node = text.wordsOf(id, 'kk');
    return node ? nodeText(node) : 'gone';
  };
  function begin(text: WorkingText, id: string) {
    text.open(place(id));
    const kept = OpenEditors.of(text).of(place(id));
    return {
      type: (letters: string, each: () => unknown = () => undefined) => {
        for (const letter of letters) {
          const { editor } = kept;
          editor.view.dispatch(editor.state.tr.insertText(letter));
          each();
        }
      },
    };
  }
  const undo = (text: WorkingText, id: string | null) =>
    OpenEditors.of(text).again('undo', id === null ? null : place(id));
  const redo = (text: WorkingText, id: string | null) =>
    OpenEditors.of(text).again('redo', id === null ? null : place(id));

  it('takes back a run of typing at once, whatever another writes between its letters', async () => {
    const house = new House('a');
    const text = house.open();
    begin(text, 'a').type(' mine', () => text.hear(house.typed('a', '+')));
    await pass();
    expect(house.textOf('a')).toBe('+++++a mine');
    expect(undo(text, 'a')).toEqual(place('a'));
    await pass();
    expect(house.textOf('a')).toBe('+++++a');
    redo(text, 'a');
    await pass();
    expect(house.textOf('a')).toBe('+++++a mine');
  });

  it('takes back a run of typing that was sent in between', async () => {
    const house = new House('a');
    const text = house.open();
    const { type } = begin(text, 'a');
    for (const letter of ' mine') {
      type(letter);
      await pass(450);
      text.hear(house.typed('a', '+'));
    }
    await pass();
    expect(house.textOf('a')).toBe('+++++a mine');
    undo(text, 'a');
    await pass();
    expect(house.textOf('a')).toBe('+++++a');
  });

  it('divides what is undone where the writer paused', async () => {
    const text = new House('a').open();
    const { type } = begin(text, 'a');
    type(' one');
    await pass(5_000);
    type(' two');
    undo(text, 'a');
    expect(standing(text, 'a')).toBe('a one');
    undo(text, 'a');
    expect(standing(text, 'a')).toBe('a');
  });

  it('outlives the closing of the editor, and what others wrote meanwhile stays', async () => {
    const house = new House('a', 'b');
    const text = house.open();
    begin(text, 'a').type(' mine');
    await pass();
    begin(text, 'b').type(' too');
    await pass();
    text.hear(house.typed('a', 'theirs '));
    expect(undo(text, 'a')).toEqual(place('a'));
    await pass();
    expect(house.textOf('a')).toBe('theirs a');
    expect(house.textOf('b')).toBe('b too');
  });

  it('goes to where was written last when nothing is left to undo here, and back again', async () => {
    const house = new House('a', 'b', 'c');
    const text = house.open();
    begin(text, 'a').type('1');
    begin(text, 'b').type('2');
    begin(text, 'c');
    expect(undo(text, 'c')).toEqual(place('b'));
    expect(undo(text, null)).toEqual(place('a'));
    expect(undo(text, null)).toBeNull();
    expect(redo(text, null)).toEqual(place('a'));
    expect(redo(text, 'c')).toEqual(place('b'));
    await pass();
    expect([house.textOf('a'), house.textOf('b')]).toEqual(['a1', 'b2']);
    undo(text, 'b');
    begin(text, 'c').type('3');
    expect(redo(text, null)).toBeNull();
  });

  it('takes back a replacement made in the search', async () => {
    const house = new House('a');
    const text = house.open();
    begin(text, 'a').type(' mine');
    text.write('a', 'kk', words('a yours'));
    await pass();
    expect(house.textOf('a')).toBe('a yours');
    undo(text, null);
    expect(standing(text, 'a')).toBe('a mine');
  });

  it('joins a divided block again, and does not take its words away a second time', async () => {
    const house = new House('a');
    const text = house.open();
    const editors = OpenEditors.of(text);
    begin(text, 'a').type('bc');
    const { editor } = editors.of(place('a'));
    await pass(5_000);
    editor.view.dispatch(editor.state.tr.delete(2, 4));
    const made = text.insert('a', 'kk', [words('bc')])!;
    editors.divided(place('a'), made);
    begin(text, made);
    await pass();
    expect([standing(text, 'a'), standing(text, made)]).toEqual(['a', 'bc']);
    expect(undo(text, made)).toEqual(place('a'));
    await pass();
    expect([standing(text, 'a'), standing(text, made)]).toEqual(['abc', 'gone']);
    expect(editors.may('redo', place('a'))).toBe(false);
    expect(undo(text, 'a')).toEqual(place('a'));
    expect(standing(text, 'a')).toBe('a');
  });

  it('loses only its undo when the text becomes another that nothing leads to', async () => {
    const house = new House('a');
    const text = house.open();
    begin(text, 'a').type(' mine');
    await pass();
    house.put('a', words('restored'), 9);
    text.load([...house.blocks.values()]);
    await pass();
    expect(standing(text, 'a')).toBe('restored');
    expect(text.read().cells.size).toBe(0);
    expect(undo(text, null)).toBeNull();
  });
});
