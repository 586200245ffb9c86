import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHeadingNumber } from './heading-number.js';
import { outline } from './outline.js';
import { also, blocks, heading, ids, paragraph } from './testing.js';

describe('the number of a heading', () => {
  it.each([
    ['4.1.2. Verifier Requirements', '4.1.2', 'Verifier Requirements'],
    ['4.1.2 Verifier Requirements', '4.1.2', 'Verifier Requirements'],
    ['1. Criminal law statistics', '1', 'Criminal law statistics'],
    ['1 Criminal law statistics', '1', 'Criminal law statistics'],
    ['12) Халықаралық ынтымақтастық', '12', 'Халықаралық ынтымақтастық'],
    ['3-тарау. Заңнама', '3', 'Заңнама'],
    ['Глава 3. Законодательство', '3', 'Законодательство'],
    ['Chapter 3: Law', '3', 'Law'],
    ['§ 4 Сыбайлас жемқорлық', '4', 'Сыбайлас жемқорлық'],
    ['IV. Courts', 'IV', 'Courts'],
    ['Appendix A: Strength', 'Appendix A', 'Strength'],
    ['Приложение 1 — Таблицы', 'Приложение 1', 'Таблицы'],
    ['1-қосымша. Кестелер', '1-қосымша', 'Кестелер'],
    ['A.1. Introduction', 'A.1', 'Introduction'],
    ['7.', '7', '7.'],
  ])('%j: %s', (text, number, title) => {
    expect(readHeadingNumber(text)).toMatchObject({ number, title });
  });

  it.each([
    'Introduction',
    '38 points of the index',
    '2020 in figures',
    '23.11.2026 Meeting',
    'I am the law',
    'A. Smith',
    'Appendices',
    '',
  ])('%j has none', (text) => {
    expect(readHeadingNumber(text)).toBeNull();
  });
});

describe('the sections of a text', () => {
  const makeId = ids();
  const h = (level: number, words: string) => heading(makeId(), level, words);
  const p = () => paragraph(makeId(), 'words');

  it('stand where their numbers say, whatever their levels', () => {
    const text = [
      h(2, '5. Requirements'),
      p(),
      h(4, '5.2. General'),
      h(4, '5.2.1. Physical'),
      p(),
      h(3, '5.3. Other'),
      h(2, '6. Lifecycle'),
      p(),
    ];
    expect(
      outline(text, 'en').map(({ number, depth, parentId, start, end }) => [
        number,
        depth,
        parentId,
        start,
        end,
      ]),
    ).toEqual([
      ['5', 1, null, 0, 6],
      ['5.2', 2, text[0]!.id, 2, 5],
      ['5.2.1', 3, text[2]!.id, 3, 5],
      ['5.3', 2, text[0]!.id, 5, 6],
      ['6', 1, null, 6, 8],
    ]);
  });

  it('go by level when they have no number', () => {
    const text = [
      h(1, 'Introduction'),
      p(),
      h(1, '1. Statistics'),
      h(3, 'Method'),
      p(),
      h(2, 'Sources'),
      h(1, 'Conclusion'),
    ];
    expect(outline(text, 'en').map(({ title, depth, end }) => [title, depth, end])).toEqual([
      ['Introduction', 1, 2],
      ['Statistics', 1, 6],
      ['Method', 2, 5],
      ['Sources', 2, 6],
      ['Conclusion', 1, 7],
    ]);
  });

  it('nest an appendix by its letter', () => {
    const text = [h(2, '11. References'), h(2, 'Appendix A: Strength'), h(3, 'A.1. Introduction')];
    expect(outline(text, 'en').map(({ number, parentId }) => [number, parentId])).toEqual([
      ['11', null],
      ['Appendix A', null],
      ['A.1', text[1]!.id],
    ]);
  });

  it('are named in the language of the reader, or in the next that has it', () => {
    const text = [also(heading('x', 1, '1. Кіріспе', 'kk'), heading('x', 1, '1. Introduction'))];
    expect(outline(text, 'en')[0]!.title).toBe('Introduction');
    expect(outline(text, 'ru')[0]!.title).toBe('Introduction');
    expect(outline(text, 'kk')[0]!.title).toBe('Кіріспе');
  });

  it('are one for each heading, properly nested, and end where the text ends at the latest', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const sections = outline(all, 'en');
        expect(sections.length).toBe(all.filter(({ kind }) => kind === 'heading').length);
        for (const section of sections) {
          expect(section.start).toBeLessThan(section.end);
          expect(section.end).toBeLessThanOrEqual(all.length);
          const parent = sections.find(({ blockId }) => blockId === section.parentId);
          if (!parent) continue;
          expect(parent.depth).toBeLessThan(section.depth);
          expect(parent.start < section.start && section.end <= parent.end).toBe(true);
        }
      }),
    );
  });
});
