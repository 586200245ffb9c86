import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { JOURNAL, type JournalFacts, type JournalType } from '#libs/domain/journal';
import type { ActContext } from '../context/act-context.js';
import { newId } from '../database/id.js';
import { FollowUp } from '../jobs/follow-up.entity.js';
import { JournalEntry } from './journal-entry.entity.js';

export interface NewEntry<T extends JournalType> {
  readonly type: T;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly facts: JournalFacts[T];
  readonly reportId?: string | null;
  /** Whose matter it is; entries of visibility `organisation` are shown to it and to staff. */
  readonly organisationId?: string | null;
}

/**
 * Writes the entry, the jobs that follow from it, and a wake-up for the relay, all in the
 * act's transaction: if the act is rolled back, none of it ever was.
 */
export async function recordEntry<T extends JournalType>(
  manager: EntityManager,
  context: ActContext,
  entry: NewEntry<T>,
): Promise<string> {
  const id = newId();
  const { actor } = context;
  const row: JournalEntry = {
    id,
    type: entry.type,
    at: context.now,
    personId: actor.kind === 'person' ? actor.personId : null,
    personName: actor.kind === 'person' ? actor.name : null,
    organisationId: entry.organisationId ?? null,
    reportId: entry.reportId ?? null,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    facts: { ...entry.facts },
    visibility: JOURNAL[entry.type].visibility,
    requestId: context.requestId,
    sealedAt: null,
    position: null,
    hash: null,
  };
  await manager.insert(JournalEntry, row as QueryDeepPartialEntity<JournalEntry>);
  const jobs = JOURNAL[entry.type].follows;
  if (jobs.length > 0) {
    await manager.insert(
      FollowUp,
      jobs.map((job) => ({
        id: newId(),
        job,
        entryId: id,
        subjectId: entry.subject.id,
        createdAt: context.now,
      })),
    );
  }
  await manager.query(`select pg_notify('journal', $1)`, [id]);
  return id;
}
