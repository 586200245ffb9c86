import { describe, expect, it } from '@jest/globals';
import { allow, refuse } from './decision.js';
import { REFUSAL_CODES } from './refusals.js';

describe('refusals', () => {
  it('have codes in kebab-case, each once', () => {
    for (const code of REFUSAL_CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length);
  });

  it('carry their facts, which cannot displace the code', () => {
    expect(refuse('text-too-long', { max: 5, code: 'else' })).toEqual({
      ok: false,
      refusal: { code: 'text-too-long', max: 5 },
    });
    expect(allow()).toEqual({ ok: true });
    expect(allow({ next: 1 })).toEqual({ ok: true, next: 1 });
  });
});
