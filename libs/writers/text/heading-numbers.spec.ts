import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Flow } from './flow.js';
import { headingNumbers } from './heading-numbers.js';

type Heading = Extract<Flow, { kind: 'heading' }>;

const heading = (id: string, level: number, text: string, marks: string[] = []): Heading => ({
  kind: 'heading',
  id,
  level,
  runs: [{ text, marks: marks.map((type) => ({ type })) }],
});

/** `1 1. Words`: the rank, then the heading. */
const flowOf = (...lines: string[]): Heading[] =>
  lines.map((line, index) => heading(`h${index}`, Number(line[0]), line.slice(2)));

const counted = (...lines: string[]): string[] => [
  ...headingNumbers(flowOf(...lines)).typed.values(),
];

describe('typed numbers of headings that a word processor would show itself', () => {
  it.each<[string, string[], string[]]>([
    ['one rank', ['1 1. A', '1 2. B'], ['1.', '2.']],
    ['ranks within ranks', ['1 1 A', '2 1.1 B', '2 1.2 C', '1 2 D'], ['1', '1.1', '1.2', '2']],
    ['ranks below a title', ['1 Title', '2 1. A', '3 1.1. B', '2 2. C'], ['1.', '1.1.', '2.']],
    ['a first number that is not 1', ['1 3. A', '2 3.1. B', '1 4. C'], ['3.', '3.1.', '4.']],
    ['Roman numbers over digits', ['1 I. A', '2 1.1. B', '1 II. C'], ['I.', '1.1.', 'II.']],
    ['one that jumps, which stays typed', ['1 1. A', '1 3. B', '1 2. C'], ['1.', '2.']],
    ['sections of what stays typed', ['1 1. A', '1 3. B', '2 3.1. C', '1 2. D'], ['1.', '2.']],
    ['an annex between', ['1 1. A', '1 Annex A', '2 A.1 B', '1 2. C'], ['1.', '2.']],
    ['another form than most have', ['1 1. A', '1 2) B', '1 2. C'], ['1.', '2.']],
    ['a skipped rank', ['1 1. A', '2 1.1. B', '1 2. C', '3 2.1.1. D'], ['1.', '1.1.', '2.']],
    ['no number at all', ['1 2020 in figures', '1 38 points'], []],
    ['a number with nothing after it', ['1 1.', '1 1.1. A'], []],
  ])('%s', (_, lines, expected) => {
    expect(counted(...lines)).toEqual(expected);
  });

  it('are left typed where they wear emphasis, which a count cannot', () => {
    expect(headingNumbers([heading('a', 1, '1. A', ['strong'])]).typed.size).toBe(0);
  });

  it('are shown again by a count that knows only what was given to it', () => {
    const line = fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
      fc.constantFrom('.', ''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const flow = lines.map(([level, parts, point], index) => {
          const number = parts.length === 0 ? '' : `${parts.join('.')}${point} `;
          return heading(`h${index}`, level, `${number}Title`);
        });
        const { levels, typed } = headingNumbers(flow);
        const counts: number[] = [];
        for (const { id, level, runs } of flow) {
          const number = typed.get(id);
          if (number === undefined) continue;
          const form = levels[level - 1]!;
          counts[level - 1] = (counts[level - 1] ?? form.start - 1) + 1;
          counts.length = level;
          const shown = form.text.replace(/%(\d)/g, (_, rank) => String(counts[Number(rank) - 1]));
          expect(shown).toBe(number);
          expect(runs[0]).toMatchObject({ text: `${number} Title` });
        }
      }),
    );
  });
});
