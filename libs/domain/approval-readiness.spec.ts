import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { approvalBlockers, decideReadiness, type ProposalStanding } from './approval-readiness.js';
import { DISPOSITIONS, needsIncorporation } from './disposition.js';

const latest = { changedBlockIds: ['b1', 'b2'], missingLanguages: [] };

function proposal(change: Partial<ProposalStanding>): ProposalStanding {
  return {
    id: 'p1',
    admission: 'on_time',
    disposition: { kind: 'accepted', reason: 'The figures are added.' },
    incorporatedBlockIds: ['b1'],
    exception: null,
    ...change,
  };
}

describe('what blocks the approval', () => {
  it('is nothing when every proposal is answered and incorporated', () => {
    const ready = [
      proposal({}),
      proposal({ incorporatedBlockIds: ['b9', 'b2'] }),
      proposal({ incorporatedBlockIds: [], exception: 'Already in chapter 3.' }),
      proposal({ disposition: { kind: 'rejected', reason: 'Out of mandate.' } }),
      proposal({ admission: 'late_not_admitted', disposition: null }),
    ];
    expect(approvalBlockers(ready, latest)).toEqual([]);
    expect(decideReadiness(approvalBlockers([], latest))).toEqual({ ok: true });
  });

  it.each<[string, Partial<ProposalStanding>]>([
    ['proposals-unanswered', { disposition: null }],
    ['proposals-unanswered', { disposition: { kind: 'noted', reason: ' ' } }],
    ['proposals-unanswered', { admission: 'late_admitted', disposition: null }],
    ['proposals-late-undecided', { admission: 'late_undecided', disposition: null }],
    ['proposals-unincorporated', { incorporatedBlockIds: [] }],
    ['proposals-unincorporated', { incorporatedBlockIds: [], exception: ' ' }],
    ['proposals-not-in-revision', { incorporatedBlockIds: ['b9'] }],
  ])('is %s for %j', (code, change) => {
    expect(approvalBlockers([proposal({ id: 'p7', ...change })], latest)).toEqual([
      { code, proposalIds: ['p7'] },
    ]);
  });

  it('is grouped, in the order of the work, and names all', () => {
    const blockers = approvalBlockers(
      [
        proposal({ id: 'a', incorporatedBlockIds: [] }),
        proposal({ id: 'b', disposition: null }),
        proposal({ id: 'c', incorporatedBlockIds: [] }),
      ],
      { ...latest, missingLanguages: ['kk'] },
    );
    expect(blockers).toEqual([
      { code: 'proposals-unanswered', proposalIds: ['b'] },
      { code: 'proposals-unincorporated', proposalIds: ['a', 'c'] },
      { code: 'language-missing', languages: ['kk'] },
    ]);
    expect(decideReadiness(blockers)).toEqual({
      ok: false,
      refusal: { code: 'proposals-unanswered', proposalIds: ['b'] },
    });
  });

  it('is the missing revision when there is none', () => {
    expect(approvalBlockers([], null)).toEqual([{ code: 'no-revision' }]);
  });

  it('names each proposal at most once, and none that is settled', () => {
    const standing = fc.record<ProposalStanding>({
      id: fc.uuid(),
      admission: fc.constantFrom('on_time', 'late_undecided', 'late_admitted', 'late_not_admitted'),
      disposition: fc.option(
        fc.record({ kind: fc.constantFrom(...DISPOSITIONS), reason: fc.string() }),
      ),
      incorporatedBlockIds: fc.subarray(['b1', 'b2', 'b9']),
      exception: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(fc.uniqueArray(standing, { selector: ({ id }) => id }), (proposals) => {
        const named = approvalBlockers(proposals, latest).flatMap((blocker) =>
          'proposalIds' in blocker ? blocker.proposalIds : [],
        );
        expect(new Set(named).size).toBe(named.length);
        for (const each of proposals) {
          const answered = each.disposition !== null && each.disposition.reason.trim() !== '';
          const kept =
            answered &&
            (!needsIncorporation(each.disposition.kind) ||
              (each.exception ?? '').trim() !== '' ||
              each.incorporatedBlockIds.some((id) => latest.changedBlockIds.includes(id)));
          const settled =
            each.admission === 'late_not_admitted' || (each.admission !== 'late_undecided' && kept);
          expect(named.includes(each.id)).toBe(!settled);
        }
      }),
    );
  });
});
