import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/domain';
import type { JournalEntry } from './journal-entry.entity.js';

/** The first link of the chain; there is nothing before it. */
export const GENESIS = '0'.repeat(64);

export type Sealable = Pick<
  JournalEntry,
  | 'id'
  | 'type'
  | 'at'
  | 'personId'
  | 'personName'
  | 'organisationId'
  | 'reportId'
  | 'subjectKind'
  | 'subjectId'
  | 'facts'
>;

/**
 * The entry's link in the chain: SHA-256 (hex) over the previous hash and the entry's
 * canonical JSON (RFC 8785). Whoever changes one entry must change all that follow.
 */
export function sealOf(previous: string, entry: Sealable): string {
  const {
    id,
    type,
    personId,
    personName,
    organisationId,
    reportId,
    subjectKind,
    subjectId,
    facts,
  } = entry;
  const content = canonicalJson({
    id,
    type,
    at: entry.at.toISOString(),
    personId,
    personName,
    organisationId,
    reportId,
    subjectKind,
    subjectId,
    facts,
  });
  return createHash('sha256').update(previous).update(content).digest('hex');
}
