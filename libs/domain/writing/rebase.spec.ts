import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Node } from 'prosemirror-model';
import { Step, Transform } from 'prosemirror-transform';
import type { NodeJson } from '../document/block.js';
import { reportSchema } from '../document/schema.js';
import { rebase, type Unconfirmed } from './rebase.js';
import { documentOf } from './steps.js';

const START = 'The quick brown fox jumps over the lazy dog.';

/** Keeps the order, as the row of a block does. */
class House {
  readonly log: unknown[] = [];
  take(version: number, steps: readonly Step[]): boolean {
    if (version !== this.log.length) return false;
    this.log.push(...steps.map((step) => step.toJSON() as unknown));
    return true;
  }
}

class Writer {
  version = 0;
  mine: Unconfirmed[] = [];
  constructor(
    private readonly house: House,
    public doc: Node,
  ) {}

  write(change: (on: Transform) => void): void {
    const on = new Transform(this.doc);
    change(on);
    on.steps.forEach((step, index) =>
      this.mine.push({ step, inverted: step.invert(on.docs[index]!) }),
    );
    this.doc = on.doc;
  }

  meet(): void {
    const theirs = this.house.log
      .slice(this.version)
      .map((json) => Step.fromJSON(reportSchema, json));
    const on = new Transform(this.doc);
    this.mine = rebase(this.mine, theirs, on);
    this.doc = on.doc;
    this.version = this.house.log.length;
  }

  send(): void {
    const steps = this.mine.map(({ step }) => step);
    if (!this.house.take(this.version, steps)) return this.meet();
    this.version += steps.length;
    this.mine = [];
  }
}

type Deed =
  | { kind: 'put'; who: number; at: number; length: number }
  | { kind: 'take'; who: number; at: number; length: number }
  | { kind: 'bold'; who: number; at: number; length: number }
  | { kind: 'send'; who: number }
  | { kind: 'rank'; who: number };

const who = fc.nat({ max: 2 });
const place = { who, at: fc.nat({ max: 60 }), length: fc.integer({ min: 1, max: 25 }) };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), ...place }),
  fc.record({ kind: fc.constant('take' as const), ...place }),
  fc.record({ kind: fc.constant('bold' as const), ...place }),
  fc.record({ kind: fc.constant('send' as const), who }),
  fc.record({ kind: fc.constant('rank' as const), who }),
);

describe('rebase', () => {
  it('brings all writers to one text in which every letter nobody removed is there once', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const house = new House();
        const start = documentOf({
          type: 'paragraph',
          attrs: { id: 'a' },
          content: [{ type: 'text', text: START }],
        });
        const writers = [0, 1, 2].map(() => new Writer(house, start));
        const put = new Set<string>();
        const taken = new Set<string>();
        let letter = 0xe000;
        for (const deed of deeds) {
          const writer = writers[deed.who]!;
          const size = writer.doc.content.size - 2;
          if (deed.kind === 'send') writer.send();
          else if (deed.kind === 'rank')
            writer.write((on) => on.setNodeMarkup(0, reportSchema.nodes['quote'], { id: 'a' }));
          else if (deed.kind === 'put') {
            const word = Array.from({ length: deed.length % 4 || 1 }, () =>
              String.fromCharCode(letter++),
            );
            for (const each of word) put.add(each);
            const at = 1 + Math.min(deed.at, size);
            writer.write((on) => on.insert(at, reportSchema.text(word.join(''))));
          } else {
            const from = 1 + Math.min(deed.at, size);
            const to = Math.min(from + deed.length, size + 1);
            if (from === to) continue;
            if (deed.kind === 'bold')
              writer.write((on) => on.addMark(from, to, reportSchema.mark('strong')));
            else {
              for (const each of writer.doc.textBetween(from, to)) taken.add(each);
              writer.write((on) => on.delete(from, to));
            }
          }
        }
        for (const writer of [...writers, ...writers]) {
          writer.send();
          writer.send();
        }
        for (const writer of writers) writer.meet();
        const [text, ...others] = writers.map(({ doc }) => JSON.stringify(doc.toJSON()));
        for (const other of others) expect(other).toBe(text);
        const letters = [...writers[0]!.doc.textContent].filter((each) => each >= '\ue000');
        expect(letters.toSorted()).toEqual([...put].filter((each) => !taken.has(each)).toSorted());
      }),
      { numRuns: 600 },
    );
  });

  it('keeps a word put into a sentence that another removes', () => {
    const { house, writers } = two(START);
    writers[0]!.write((on) => on.insert(11, reportSchema.text('word ')));
    writers[1]!.write((on) => on.delete(1, START.length + 1));
    writers[0]!.send();
    writers[1]!.send();
    writers[1]!.send();
    writers[0]!.meet();
    expect(writers.map(({ doc }) => doc.textContent)).toEqual(['word ', 'word ']);
    expect(house.log).toHaveLength(2);
  });

  it('keeps a word put into a sentence that another has removed', () => {
    const { writers } = two(START);
    writers[0]!.write((on) => on.insert(11, reportSchema.text('word')));
    writers[1]!.write((on) => on.delete(1, START.length + 1));
    for (const writer of [writers[1]!, writers[0]!, writers[0]!]) writer.send();
    writers[1]!.meet();
    expect(writers.map(({ doc }) => doc.textContent)).toEqual(['word', 'word']);
  });

  it('takes words typed in a row that is gone to the nearest cell', () => {
    const cell = (text: string): NodeJson => ({
      type: 'table_cell',
      content: [{ type: 'text', text }],
    });
    const row = (text: string): NodeJson => ({ type: 'table_row', content: [cell(text)] });
    const table = { type: 'table', attrs: { id: 't' }, content: [row('one'), row('two')] };
    const house = new House();
    const writers = [0, 1].map(() => new Writer(house, documentOf(table)));
    const rowSize = 'one'.length + 4;
    writers[0]!.write((on) => on.insert(rowSize + 4, reportSchema.text('word')));
    writers[1]!.write((on) => on.delete(1 + rowSize, 1 + 2 * rowSize));
    for (const writer of [writers[1]!, writers[0]!, writers[0]!]) writer.send();
    writers[1]!.meet();
    expect(writers.map(({ doc }) => doc.textContent)).toEqual(['oneword', 'oneword']);
  });
});

function two(text: string): { house: House; writers: Writer[] } {
  const house = new House();
  const start = { type: 'paragraph', attrs: { id: 'a' }, content: [{ type: 'text', text }] };
  return { house, writers: [0, 1].map(() => new Writer(house, documentOf(start))) };
}
