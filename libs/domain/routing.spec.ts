import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OFFICES } from './roles.js';
import {
  approvedHash,
  currentStep,
  decideReturn,
  decideRouteStart,
  decideSignOff,
  type Route,
  signOffsVoidedBy,
} from './routing.js';

const H = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

/** A route over the four offices of which the first `signed` have signed. */
function route(signed: number, change: Partial<Route> = {}): Route {
  const steps = OFFICES.map((office, index) => ({
    id: `s${index + 1}`,
    position: index + 1,
    office,
    signedHash: index < signed ? H : null,
  }));
  return { state: 'running', revisionHash: H, steps: steps.toReversed(), ...change };
}

describe('a route', () => {
  it('starts over at least one office, and not while another runs', () => {
    expect(decideRouteStart(OFFICES, null)).toMatchObject({ ok: true });
    expect(decideRouteStart(OFFICES, route(1, { state: 'returned' }))).toMatchObject({ ok: true });
    expect(decideRouteStart([], null)).toMatchObject({ refusal: { code: 'route-has-no-steps' } });
    expect(decideRouteStart(OFFICES, route(1))).toMatchObject({
      refusal: { code: 'route-running' },
    });
  });

  it('goes through the offices in order, whatever order the rows come in', () => {
    OFFICES.forEach((office, signed) => {
      expect(currentStep(route(signed))?.office).toBe(office);
      const decision = decideSignOff(route(signed), [office], H);
      expect(decision).toMatchObject({ ok: true, hash: H, completes: signed === 3 });
    });
    expect(currentStep(route(4))).toBeNull();
  });

  it.each([
    ['not-your-step', route(0), ['chief_of_staff'], H],
    ['not-your-step', route(0), [], H],
    ['already-signed', route(1), ['department_director'], H],
    ['already-signed', route(4), ['head_of_agency'], H],
    ['hash-differs', route(1), ['chief_of_staff'], OTHER],
    ['route-not-running', route(1, { state: 'returned' }), ['chief_of_staff'], H],
    ['route-not-running', route(4, { state: 'completed' }), ['chief_of_staff'], H],
  ] as const)('refuses a sign-off: %s', (code, given, offices, hash) => {
    expect(decideSignOff(given, offices, hash)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is returned by whose turn it is, with remarks', () => {
    const remarks = 'Chapter 9 contradicts the table.';
    expect(decideReturn(route(2), ['head_of_agency'], remarks)).toMatchObject({
      ok: true,
      remarks,
      step: { id: 's3' },
    });
    expect(decideReturn(route(2), ['head_of_agency'], ' ')).toMatchObject({
      refusal: { code: 'reason-missing' },
    });
    expect(decideReturn(route(2), ['chief_of_staff'], remarks)).toMatchObject({ ok: false });
  });

  it('loses every signature on other words after a material change', () => {
    const voided = signOffsVoidedBy(route(3).steps, { hash: OTHER, material: true });
    expect(voided.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
    expect(signOffsVoidedBy(route(3).steps, { hash: H, material: true })).toEqual([]);
  });

  it('needs the last signature again even after a change of no words', () => {
    const change = { hash: OTHER, material: false };
    expect(signOffsVoidedBy(route(4).steps, change).map(({ id }) => id)).toEqual(['s4']);
    expect(signOffsVoidedBy(route(3).steps, change)).toEqual([]);
  });

  it('frees for publication only what the last step signed', () => {
    expect(approvedHash(route(4, { state: 'completed' }))).toBe(H);
    expect(approvedHash(route(4))).toBeNull();
    expect(approvedHash(route(3, { state: 'withdrawn' }))).toBeNull();
  });

  it('completes only after as many signatures as it has steps, each of the same hash', () => {
    const attempt = fc.tuple(fc.constantFrom(...OFFICES), fc.constantFrom(H, OTHER));
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 30 }), (attempts) => {
        let now = route(0);
        let signatures = 0;
        for (const [office, hash] of attempts) {
          const decision = decideSignOff(now, [office], hash);
          if (!decision.ok) continue;
          signatures += 1;
          expect(decision.step.position).toBe(signatures);
          now = {
            ...now,
            state: decision.completes ? 'completed' : 'running',
            steps: now.steps.map((step) =>
              step.id === decision.step.id ? { ...step, signedHash: decision.hash } : step,
            ),
          };
        }
        expect(approvedHash(now)).toBe(signatures === OFFICES.length ? H : null);
      }),
    );
  });
});
