import { describe, expect, it } from '@jest/globals';
import { decideAdmission } from './late-admission.js';

const late = { timeliness: 'late', admitted: null } as const;
const reason = 'The post was delayed by a blizzard.';

describe('the admission of a late proposal', () => {
  it.each([true, false])('is decided (%s) with a reason', (admit) => {
    expect(decideAdmission(late, admit, reason)).toEqual({ ok: true, admitted: admit, reason });
  });

  it.each([
    ['not-late', { ...late, timeliness: 'on_time' as const }, reason],
    ['already-admitted', { ...late, admitted: false }, reason],
    ['text-too-short', late, 'late'],
    ['text-empty', late, '  '],
  ])('is refused: %s', (code, proposal, given) => {
    expect(decideAdmission(proposal, true, given)).toMatchObject({ ok: false, refusal: { code } });
  });
});
