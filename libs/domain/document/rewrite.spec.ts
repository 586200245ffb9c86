import { describe, expect, it } from '@jest/globals';
import { withWords } from './rewrite.js';
import { also, heading, node, paragraph, text } from './testing.js';

const both = also(paragraph('p', 'Мәтін', 'kk'), paragraph('p', 'Текст', 'ru'));

describe('other words in a block', () => {
  it('replace those of one language and leave the others', () => {
    const result = withWords(both, node('paragraph', { id: 'p' }, text('Жаңа мәтін')), 'kk');
    expect(result).toMatchObject({
      ok: true,
      block: {
        kind: 'paragraph',
        content: {
          kk: { content: [{ text: 'Жаңа мәтін' }] },
          ru: { content: [{ text: 'Текст' }] },
        },
      },
    });
  });

  it('carry a change of kind or level over to the other languages', () => {
    const result = withWords(both, node('heading', { id: 'p', level: 2 }, text('Мәтін')), 'kk');
    expect(result).toMatchObject({
      ok: true,
      block: {
        kind: 'heading',
        level: 2,
        content: { ru: { type: 'heading', attrs: { id: 'p', level: 2 } } },
      },
    });
  });

  it('may not make a table of what is a line in another language', () => {
    const table = node(
      'table',
      { id: 'p' },
      { type: 'table_row', content: [{ type: 'table_cell', content: [text('a')] }] },
    );
    expect(withWords(both, table, 'kk')).toMatchObject({
      ok: false,
      refusal: { code: 'block-not-valid', why: 'kind' },
    });
    expect(withWords(paragraph('p', 'Text'), table, 'en')).toMatchObject({ ok: true });
  });

  it('may not bring another id', () => {
    const other = heading('q', 1, 'Мәтін', 'kk');
    expect(withWords(both, other.content.kk!, 'kk')).toMatchObject({
      ok: true,
      block: { id: 'p', content: { kk: { attrs: { id: 'p' } } } },
    });
  });
});
