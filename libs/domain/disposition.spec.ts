import { describe, expect, it } from '@jest/globals';
import { decideDisposition, DISPOSITIONS, needsIncorporation } from './disposition.js';

const reason = 'The chapter already shows these figures.';
const proposal = { id: 'p1', consultationId: 'c1' };
const other = { id: 'p2', consultationId: 'c1', duplicateOfId: null };

describe('the answer to a proposal', () => {
  it.each(DISPOSITIONS.filter((kind) => kind !== 'duplicate'))(
    'may be %s, with a reason',
    (kind) => {
      expect(decideDisposition(proposal, kind, `  ${reason} `)).toEqual({
        ok: true,
        kind,
        reason,
        duplicateOfId: null,
      });
    },
  );

  it('changes the text for the three that accept, and for no other', () => {
    expect(DISPOSITIONS.filter(needsIncorporation)).toEqual([
      'accepted',
      'accepted_with_modification',
      'partly_accepted',
    ]);
  });

  it.each([
    [undefined, 'reason-missing'],
    ['  ', 'reason-missing'],
    ['Noted.', 'text-too-short'],
    ['x'.repeat(5001), 'text-too-long'],
    ['reason with \u0000 inside', 'text-not-valid'],
  ])('is refused with the reason %j: %s', (given, code) => {
    for (const kind of DISPOSITIONS)
      expect(decideDisposition(proposal, kind, given, other)).toMatchObject({ refusal: { code } });
  });

  it('names the other proposal when it is a duplicate', () => {
    expect(decideDisposition(proposal, 'duplicate', reason, other)).toMatchObject({
      ok: true,
      duplicateOfId: 'p2',
    });
  });

  it.each([
    ['not-found', null],
    ['duplicate-of-itself', { ...other, id: 'p1' }],
    ['duplicate-of-itself', { ...other, duplicateOfId: 'p1' }],
    ['duplicate-of-duplicate', { ...other, duplicateOfId: 'p3' }],
    ['duplicate-elsewhere', { ...other, consultationId: 'c2' }],
  ])('is refused as a duplicate: %s', (code, original) => {
    expect(decideDisposition(proposal, 'duplicate', reason, original)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });
});
