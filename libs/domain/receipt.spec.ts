import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashOf, isHash } from './hash.js';
import { receiptContent, receiptHash, type SubmittedProposal } from './receipt.js';

const proposal: SubmittedProposal = {
  proposalId: 'p1',
  consultationId: 'c1',
  revisionHash: 'a'.repeat(64),
  organisationId: 'o1',
  anchor: { kind: 'section', blockId: 'b1' },
  kind: 'addition',
  language: 'kk',
  text: 'Өңірлік зерттеулерді қосу',
  justification: 'Аймақтар әртүрлі',
  proposedWording: null,
  submittedAt: new Date('2026-11-23T10:00:00Z'),
  timeliness: 'on_time',
};

describe('the receipt', () => {
  it('is the SHA-256 of its canonical content, as anyone can compute it', () => {
    const content = receiptContent(proposal);
    const hash = createHash('sha256').update(content, 'utf8').digest('hex');
    expect(receiptHash(proposal)).toBe(hash);
    expect(JSON.parse(content)).toMatchObject({ text: proposal.text, proposedWording: null });
  });

  it('does not depend on the order of fields, nor on what else a row carries', () => {
    const reversed = Object.fromEntries(Object.entries(proposal).reverse()) as unknown;
    expect(receiptHash(reversed as SubmittedProposal)).toBe(receiptHash(proposal));
    const row = { ...proposal, internalNote: 'x' };
    expect(receiptHash(row)).toBe(receiptHash(proposal));
  });

  it.each<Partial<SubmittedProposal>>([
    { text: 'Өңірлік зерттеулерді қоспау' },
    { organisationId: 'o2' },
    { proposedWording: '' },
    { submittedAt: new Date('2026-11-23T10:00:00.001Z') },
    { timeliness: 'late' },
    { anchor: { kind: 'report' } },
  ])('is another one after %j', (change) => {
    expect(receiptHash({ ...proposal, ...change })).not.toBe(receiptHash(proposal));
  });

  it('is computed by the same rule in a browser and on the server', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const json = JSON.stringify({ text });
        expect(hashOf({ text })).toBe(createHash('sha256').update(json).digest('hex'));
        expect(isHash(hashOf(text))).toBe(true);
      }),
    );
  });
});
