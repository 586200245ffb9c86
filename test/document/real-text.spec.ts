import { describe, expect, it } from '@jest/globals';
import { alignmentOf, measureAlignment, measureBlind } from './alignment.js';
import { contest } from './anchors.js';
import { ABSENT, readReal, realTextIsThere } from './real-text.js';
import { measureSharedOut } from './shared-out.js';

if (!realTextIsThere) console.log(ABSENT);
const real = realTextIsThere ? describe : describe.skip;
const draft = realTextIsThere ? readReal('draft-1') : [];
const final = realTextIsThere ? readReal('final') : [];

real('a real draft and its final text', () => {
  it('are aligned as a reader aligns them', () => {
    const { precision, recall, wrong } = measureAlignment(draft, final);
    expect({ wrong }).toEqual({ wrong: [] });
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });

  it('are aligned as a reader did who had not seen the alignment', () => {
    for (const { precision, recall } of Object.values(measureBlind(draft, final))) {
      expect(precision).toBeGreaterThanOrEqual(0.97);
      expect(recall).toBeGreaterThanOrEqual(0.97);
    }
  });

  it('tell what was split and what was merged, and call nothing so that was not', () => {
    const { split, merged } = measureSharedOut(draft, final);
    for (const { precision, wrongParts } of [split, merged])
      expect({ precision, wrongParts }).toEqual({ precision: 1, wrongParts: [] });
    expect(split.recall).toBeGreaterThanOrEqual(8 / 9);
    expect(merged.recall).toBe(1);
  });

  it('give every block of the draft one place at most', () => {
    const places = alignmentOf(draft, final).filter((place) => place !== undefined);
    expect(new Set(places).size).toBe(places.length);
  });
});

real('two thousand passages of a real draft, in its final text', () => {
  it('are on their own words again where these survived, and never on others', () => {
    const asked = { count: 2000, seed: 2017, yardstick: false };
    const { ours, survivors } = contest(draft, final, asked);
    expect(survivors).toBeGreaterThan(900);
    expect(ours.right / survivors).toBeGreaterThanOrEqual(0.99);
    expect(ours.wrong).toBe(0);
  });
});
