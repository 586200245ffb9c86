import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  actsAllowed,
  decideAct,
  mayPerform,
  REPORT_ACTS,
  REPORT_STATES,
  type ReportAct,
  type ReportState,
} from './report-lifecycle.js';
import { ROLES } from './roles.js';

/** The states through which these acts lead, from nothing. */
function walk(...acts: ReportAct[]): (ReportState | string)[] {
  let state: ReportState | null = null;
  return acts.map((act) => {
    const decision = decideAct(state, act);
    if (!decision.ok) return decision.refusal.code;
    state = decision.next;
    return state;
  });
}

describe('the journey of a report', () => {
  it('goes from draft to publication', () => {
    expect(
      walk(
        'create_report',
        'edit_working_copy',
        'cut_revision',
        'open_consultation',
        'close_consultation',
        'cut_revision',
        'start_route',
        'sign_off',
        'complete_route',
        'schedule_release',
        'publish_release',
        'publish_erratum',
        'withdraw_report',
      ),
    ).toEqual([
      'drafting',
      'drafting',
      'drafting',
      'consulting',
      'revising',
      'revising',
      'approving',
      'approving',
      'approved',
      'approved',
      'published',
      'published',
      'withdrawn',
    ]);
  });

  it('goes back to revising when an approver returns it', () => {
    expect(decideAct('approving', 'return_report')).toEqual({ ok: true, next: 'revising' });
  });

  it('goes back to revising when its route is withdrawn', () => {
    expect(decideAct('approving', 'withdraw_route')).toEqual({ ok: true, next: 'revising' });
  });

  it('corrects published words only by the whole way of approval', () => {
    expect(decideAct('published', 'open_correction')).toEqual({ ok: true, next: 'revising' });
    expect(decideAct('approved', 'publish_erratum')).toEqual({ ok: true, next: 'approved' });
  });

  it.each<[ReportAct, ReportState]>([
    ['cut_revision', 'approving'],
    ['edit_working_copy', 'approving'],
    ['edit_working_copy', 'approved'],
    ['edit_working_copy', 'published'],
    ['open_consultation', 'revising'],
    ['start_route', 'consulting'],
    ['start_route', 'approving'],
    ['sign_off', 'revising'],
    ['schedule_release', 'approving'],
    ['publish_release', 'published'],
    ['withdraw_report', 'approved'],
    ['publish_erratum', 'withdrawn'],
  ])('refuses %s while %s, and says where it is allowed', (act, state) => {
    const decision = decideAct(state, act);
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'wrong-state', act, state } });
    const allowedIn = decision.ok ? [] : decision.refusal['allowedIn'];
    expect(allowedIn).not.toContain(state);
    expect(allowedIn).not.toEqual([]);
  });

  it('creates a report only once', () => {
    expect(decideAct(null, 'create_report').ok).toBe(true);
    for (const state of REPORT_STATES) expect(decideAct(state, 'create_report').ok).toBe(false);
  });

  it('lets nothing happen to a withdrawn report', () => {
    expect(actsAllowed('withdrawn', ROLES)).toEqual([]);
  });

  it('lets nobody by hand do what the house does', () => {
    for (const act of ['complete_route', 'publish_release'] as const)
      expect(mayPerform(act, ROLES)).toBe(false);
  });

  it('offers exactly the acts that are allowed to one of the roles', () => {
    const states = fc.constantFrom(null, ...REPORT_STATES);
    fc.assert(
      fc.property(states, fc.subarray([...ROLES]), (state, roles) => {
        const offered = actsAllowed(state, roles);
        for (const act of REPORT_ACTS)
          expect(offered.includes(act)).toBe(decideAct(state, act).ok && mayPerform(act, roles));
      }),
    );
  });

  it('reaches publication over approval only, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REPORT_ACTS), { maxLength: 60 }), (acts) => {
        const states = walk('create_report', ...acts);
        const published = states.indexOf('published');
        if (published >= 0) expect(states.slice(0, published)).toContain('approved');
        const approved = states.indexOf('approved');
        if (approved >= 0) expect(states.slice(0, approved)).toContain('approving');
      }),
    );
  });
});
