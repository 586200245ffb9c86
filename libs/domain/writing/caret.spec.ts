import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caretAt, selectedAfter, selectedBefore } from './caret.js';
import type { StepJson } from './steps.js';

const put = (at: number, text: string): StepJson => ({
  stepType: 'replace',
  from: at,
  to: at,
  slice: { content: [{ type: 'text', text }] },
});
const take = (from: number, to: number): StepJson => ({ stepType: 'replace', from, to });
const at = (place: number) => ({ anchor: place, head: place });

describe('carets', () => {
  it.each<[string, number, StepJson[], number]>([
    ['moves behind what is put in before it', 5, [put(2, 'abc')], 8],
    ['moves behind what its writer puts in', 5, [put(5, 'abc')], 8],
    ['stays before what is put in behind it', 5, [put(6, 'abc')], 5],
    ['falls back to where its words were taken away', 5, [take(3, 9)], 3],
    ['follows several steps', 5, [put(1, 'ab'), take(1, 2)], 6],
  ])('%s', (_what, before, steps, after) => {
    const changes = [{ version: 4, steps }];
    expect(caretAt({ version: 3, ...at(before) }, 4, changes)).toEqual({
      version: 4,
      ...at(after),
    });
  });

  it('is nowhere when a version between is not known', () => {
    const changes = [{ version: 5, steps: [] }];
    expect(caretAt({ version: 3, ...at(1) }, 5, changes)).toBeNull();
    expect(caretAt({ version: 6, ...at(1) }, 5, changes)).toBeNull();
    expect(caretAt({ version: 4, ...at(1) }, 5, changes)).toEqual({ version: 5, ...at(1) });
  });

  it('is where its writer sees it, once the others know what the writer typed', () => {
    const typed = fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), typed, (start, words) => {
        let here = start;
        const steps = words.map((word) => {
          const step = put(here, word);
          here += word.length;
          return step;
        });
        expect(selectedBefore(at(here), steps)).toEqual(at(start));
        expect(selectedAfter(at(start), steps)).toEqual(at(here));
      }),
    );
  });
});
