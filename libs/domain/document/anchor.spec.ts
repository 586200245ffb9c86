import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Anchor, checkAnchor, describePassage, type PassageAnchor } from './anchor.js';
import type { Block } from './block.js';
import { LaterText } from './later-text.js';
import { placeAnchor as place } from './placement.js';
import { blockText } from './plain-text.js';
import { blocks, heading, paragraph } from './testing.js';

const placeAnchor = (anchor: Anchor, all: readonly Block[]) => place(anchor, new LaterText(all));

const before =
  'The agency shall publish regional sociological studies every year. Other bodies shall publish them on request.';

/** An anchor on the nth occurrence of words in a block. */
function anchorOn(block: Block, exact: string, nth = 0): PassageAnchor {
  const text = blockText(block, 'en');
  let start = text.indexOf(exact);
  for (let i = 0; i < nth; i += 1) start = text.indexOf(exact, start + 1);
  const passage = describePassage(text, start, start + exact.length);
  if (!passage.ok) throw new Error(passage.refusal.code);
  const { quote, position } = passage;
  return { kind: 'passage', blockId: block.id, language: 'en', quote, position };
}

const block = paragraph('a', before);
const studies = anchorOn(block, 'regional sociological studies');
const second = anchorOn(block, 'shall publish', 1);

/** The words at a placement. */
function wordsAt(anchor: Anchor, all: Block[]): string | null {
  const placement = placeAnchor(anchor, all);
  if (placement.outcome === 'orphaned' || placement.position === null) return null;
  const found = all.find(({ id }) => id === placement.blockId)!;
  return blockText(found, 'en').slice(placement.position.start, placement.position.end);
}

describe('a passage', () => {
  it('is described by its words, 32 characters around them, and its place', () => {
    expect(studies.quote).toEqual({
      exact: 'regional sociological studies',
      prefix: 'The agency shall publish ',
      suffix: ' every year. Other bodies shall ',
    });
    expect(studies.position).toEqual({ start: 25, end: 54 });
  });

  it.each([
    ['a word with spaces around it', ' word ', 0, 6, 'word'],
    ['half an emoji', 'a👍b', 0, 2, 'a👍'],
    ['the other half', 'a👍b', 2, 4, '👍b'],
  ])('takes %s whole', (_, text, start, end, exact) => {
    expect(describePassage(text, start, end)).toMatchObject({ ok: true, quote: { exact } });
  });

  it.each([
    [0, 0],
    [1, 2],
    [3, 1],
    [-1, 2],
    [0, 99],
    [0.5, 2],
    [Number.NaN, 2],
  ])('is none from %d to %d', (start, end) => {
    expect(describePassage('a  b', start, end)).toMatchObject({
      refusal: { code: 'passage-not-found' },
    });
  });

  /** Long enough for its ends to be out of sight, and of two halves here and there. */
  const longer = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('👍', 'ә', ' ')), {
      minLength: 20,
      maxLength: 90,
    })
    .map((all) => all.join(''));

  it('is made of whole characters, wherever the selection cuts', () => {
    fc.assert(
      fc.property(longer, fc.nat(90), fc.nat(90), (text, start, end) => {
        const passage = describePassage(text, start, end);
        if (!passage.ok) return;
        const { exact, prefix, suffix } = passage.quote;
        const { start: from, end: to } = passage.position;
        expect(text.slice(from, to)).toBe(exact);
        expect(text.slice(from - prefix.length, to + suffix.length)).toBe(prefix + exact + suffix);
        expect([exact, prefix, suffix].every((part) => part.isWellFormed())).toBe(true);
      }),
    );
  });
});

describe('an anchor that is handed in', () => {
  const all = [heading('h', 1, '1. Studies'), block];

  it('fits the revision', () => {
    expect(checkAnchor({ kind: 'report' }, all).ok).toBe(true);
    expect(checkAnchor({ kind: 'section', blockId: 'h' }, all).ok).toBe(true);
    expect(checkAnchor(studies, all)).toEqual({ ok: true, anchor: studies });
  });

  it('is described anew, whatever neighbours the client sent', () => {
    const sent = { ...studies, quote: { ...studies.quote, prefix: 'forged', suffix: '' } };
    expect(checkAnchor(sent, all)).toEqual({ ok: true, anchor: studies });
  });

  it.each<[string, Anchor]>([
    ['section-not-found', { kind: 'section', blockId: 'a' }],
    ['section-not-found', { kind: 'section', blockId: 'gone' }],
    ['passage-not-found', { ...studies, blockId: 'gone' }],
    ['passage-not-found', { ...studies, language: 'kk' }],
    ['passage-not-found', { ...studies, position: { start: 24, end: 53 } }],
    ['passage-not-found', { ...studies, position: { start: -5, end: 54 } }],
    [
      'passage-not-found',
      { ...studies, quote: { exact: '', prefix: '', suffix: '' }, position: { start: 3, end: 3 } },
    ],
  ])('is refused: %s %j', (code, anchor) => {
    expect(checkAnchor(anchor, all)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('an anchor in a later text', () => {
  const other = paragraph('z', 'Quite another thing is said in this one.');

  it('stays where nothing changed, beyond doubt', () => {
    expect(placeAnchor(studies, [other, block])).toEqual({
      outcome: 'placed',
      how: 'exact',
      score: 1,
      blockId: 'a',
      position: studies.position,
    });
  });

  it('follows its words when something is inserted before them', () => {
    const shifted = paragraph('a', `In addition to that, ${before}`);
    expect(placeAnchor(studies, [shifted])).toMatchObject({ outcome: 'placed', how: 'shifted' });
    expect(wordsAt(studies, [shifted])).toBe('regional sociological studies');
  });

  it('tells repeated words apart by their neighbours', () => {
    const shifted = paragraph('a', `Henceforth. ${before}`);
    expect(placeAnchor(second, [shifted])).toMatchObject({
      outcome: 'placed',
      position: { start: second.position.start + 12 },
    });
    // The first occurrence now stands where the second stood.
    const pushed = paragraph('a', `${'x'.repeat(second.position.start - 11)} ${before}`);
    const placement = placeAnchor(second, [pushed]);
    expect(placement).toMatchObject({
      position: { start: blockText(pushed, 'en').lastIndexOf('shall publish') },
    });
  });

  it('moves with its paragraph into another block', () => {
    const moved = paragraph('b', `${before} This was split off.`);
    expect(placeAnchor(studies, [other, moved])).toMatchObject({
      outcome: 'moved',
      how: 'other-block',
      blockId: 'b',
      position: studies.position,
    });
  });

  it('is orphaned when two other blocks would do equally well', () => {
    expect(placeAnchor(studies, [paragraph('b', before), paragraph('c', before)])).toEqual({
      outcome: 'orphaned',
      score: 0,
    });
  });

  it('stays on words that were edited, with less certainty, and takes them whole', () => {
    const edited = paragraph('a', before.replace('sociological', 'sociology'));
    const placement = placeAnchor(studies, [edited]);
    expect(placement).toMatchObject({ outcome: 'moved', how: 'approximate', blockId: 'a' });
    expect(placement.score).toBeGreaterThan(0.65);
    expect(placement.score).toBeLessThan(0.95);
    expect(wordsAt(studies, [edited])).toBe('regional sociology studies');
  });

  it.each([
    ['its block is gone', []],
    [
      'its block says something else',
      [paragraph('a', 'The budget was adopted in March by the council.')],
    ],
    ['only a few of its letters remain', [paragraph('a', 'The agency reads its studies aloud.')]],
  ])('is orphaned when %s', (_, all) => {
    expect(placeAnchor(studies, all)).toEqual({ outcome: 'orphaned', score: 0 });
  });

  it('does not settle on a short word that happens to stand there', () => {
    const short = anchorOn(block, 'The');
    const rewritten = paragraph('a', 'The budget of 2021 went to the roads and bridges.');
    expect(placeAnchor(short, [rewritten]).outcome).toBe('orphaned');
    expect(placeAnchor(short, [paragraph('b', 'The end.')]).outcome).toBe('orphaned');
  });

  it('on a section or the report needs only that', () => {
    const section: Anchor = { kind: 'section', blockId: 'h' };
    expect(placeAnchor(section, [heading('h', 2, 'Renamed')])).toMatchObject({
      outcome: 'placed',
      score: 1,
    });
    expect(placeAnchor(section, [block]).outcome).toBe('orphaned');
    expect(placeAnchor({ kind: 'report' }, [])).toMatchObject({ outcome: 'placed', score: 1 });
  });

  /** Words in which words overlap themselves. */
  const stammered = fc
    .tuple(fc.constantFrom('б', 'аб', 'аба '), fc.integer({ min: 2, max: 25 }))
    .map(([unit, times]) => [paragraph('b1', unit.repeat(times))]);

  it('is always found in the text it was made on', () => {
    fc.assert(
      fc.property(
        fc.oneof(blocks, stammered),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (all, which, start, length) => {
          const chosen = all[which % all.length]!;
          const text = blockText(chosen, 'en');
          const from = start % text.length;
          const passage = describePassage(
            text,
            from,
            Math.min(text.length, from + 1 + (length % 40)),
          );
          if (!passage.ok) return;
          const { quote, position } = passage;
          const anchor = {
            kind: 'passage',
            blockId: chosen.id,
            language: 'en',
            quote,
            position,
          } as const;
          expect(placeAnchor(anchor, all)).toEqual({
            outcome: 'placed',
            how: 'exact',
            score: 1,
            blockId: chosen.id,
            position,
          });
          expect(checkAnchor(anchor, all)).toEqual({ ok: true, anchor });
        },
      ),
    );
  });

  it('is always placed while its block is as it was, whatever became of the others', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.nat(), fc.nat(), (all, others, start, length) => {
        const text = blockText(all[0]!, 'en');
        const from = start % text.length;
        const passage = describePassage(
          text,
          from,
          Math.min(text.length, from + 1 + (length % 60)),
        );
        if (!passage.ok) return;
        const { quote, position } = passage;
        const anchor = { kind: 'passage', blockId: 'b1', language: 'en', quote, position } as const;
        const later = [...others.slice(1).toReversed(), all[0]!];
        expect(place(anchor, new LaterText(later, all))).toEqual({
          outcome: 'placed',
          how: 'exact',
          score: 1,
          blockId: 'b1',
          position,
        });
      }),
    );
  });

  it('does not move to words that had always stood where it is found', () => {
    const twin = paragraph('z', `${before} The same was said of others.`);
    const emptied = paragraph('a', 'The agency shall do so.');
    expect(place(studies, new LaterText([emptied, twin])).outcome).toBe('moved');
    expect(place(studies, new LaterText([emptied, twin], [block, twin])).outcome).toBe('orphaned');
  });

  it('is in doubt where what stood before the words and what stood after them have parted', () => {
    const listed = paragraph('a', 'One of: a device plus a key, as verified by the agency.');
    const key = anchorOn(listed, 'a key');
    const longer = paragraph(
      'a',
      'One of: a device plus a key or a card, software plus a key, as verified by the agency.',
    );
    expect(placeAnchor(key, [longer]).outcome).toBe('moved');
  });

  it('does not move to a new block for words that another block had too', () => {
    const changed = 'changed at least once every two minutes';
    const twin = paragraph('z', `The nonce shall be ${changed}.`);
    const own = paragraph('a', `Allow the time of a nonce that is ${changed}. Users need it.`);
    const copied = paragraph(
      'n',
      `If it is based on a clock, it has to be ${changed} by the device.`,
    );
    const emptied = paragraph('a', 'Allow the time that section five grants.');
    const later = new LaterText([emptied, twin, copied], [own, twin]);
    expect(place(anchorOn(own, changed), later).outcome).toBe('orphaned');
    const alone = new LaterText([emptied, copied], [own]);
    expect(place(anchorOn(own, changed), alone)).toMatchObject({ outcome: 'moved', blockId: 'n' });
  });

  it('never stands with certainty on other words than its own', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.nat(), fc.nat(), (all, later, start, length) => {
        const text = blockText(all[0]!, 'en');
        const from = start % text.length;
        const passage = describePassage(
          text,
          from,
          Math.min(text.length, from + 1 + (length % 60)),
        );
        if (!passage.ok) return;
        const anchor: Anchor = {
          kind: 'passage',
          blockId: 'b1',
          language: 'en',
          quote: passage.quote,
          position: passage.position,
        };
        const placement = placeAnchor(anchor, later);
        if (placement.outcome === 'orphaned') return;
        if (wordsAt(anchor, later) !== passage.quote.exact)
          expect(placement.how).toBe('approximate');
        if (placement.how === 'approximate') expect(placement.score).toBeLessThan(0.95);
      }),
    );
  });
});
