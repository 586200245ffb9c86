import { expect, it } from '@jest/globals';
import { type Block, blockOf } from './block.js';
import { listMarkers } from './list-markers.js';

const line = (id: string, type: string, attrs: object = {}): Block =>
  blockOf({ type, attrs: { id, ...attrs }, content: [{ type: 'text', text: id }] }, 'kk');

it('marks items by their number within their list, or by a bullet', () => {
  const item = (id: string, ordered: boolean, level = 1): Block =>
    line(id, 'list_item', { level, ordered });
  const text = [
    item('a', true),
    item('b', true),
    line('c', 'paragraph'),
    item('d', true),
    item('e', false),
    item('f', false, 2),
  ];
  expect([...listMarkers(text, 'kk')]).toEqual([
    ['a', '1.'],
    ['b', '2.'],
    ['d', '1.'],
    ['e', '•'],
    ['f', '–'],
  ]);
});
