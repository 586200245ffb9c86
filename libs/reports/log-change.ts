import { canonicalJson, LANGUAGES, type Language } from '#libs/domain';
import type { Block } from '#libs/domain/document';
import { blankNode, stepsBetween, type StepJson } from '#libs/domain/writing';
import type { Work } from '#libs/platform';
import { WorkingChange } from './working-change.entity.js';

export interface NewChange {
  readonly reportId: string;
  readonly blockId: string;
  readonly version: number;
  readonly language: Language;
  readonly steps: WorkingChange['steps'];
  readonly origin?: string;
  readonly entryId: string;
}

/** Keeps what led to a version of a block, and lets those hear who write beside. */
export async function logChange(work: Work, change: NewChange): Promise<WorkingChange> {
  const { actor } = work.context;
  const person = actor.kind === 'person' ? actor : null;
  const row: WorkingChange = {
    ...change,
    origin: change.origin ?? null,
    personId: person?.personId ?? null,
    personName: person?.name ?? null,
    at: work.now,
  };
  await work.insert(WorkingChange, row);
  const { reportId, blockId, version } = change;
  await announce(work, { kind: 'written', reportId, blockId, version });
  return row;
}

/** What goes to everyone who has the working copy open, once the act is committed. */
export type Announcement =
  | { kind: 'written'; reportId: string; blockId: string; version: number }
  | { kind: 'arranged'; reportId: string };

export async function announce(work: Work, announcement: Announcement): Promise<void> {
  await work.query(`select pg_notify('working_copy', $1)`, [JSON.stringify(announcement)]);
}

/** What became of a block, as steps in each language; null when it lost one. */
export function stepsOf(before: Block, after: Block): WorkingChange['steps'] | null {
  const steps: Partial<Record<Language, StepJson[]>> = {};
  for (const language of LANGUAGES) {
    const [old, now] = [before.content[language], after.content[language]];
    if (old && !now) return null;
    if (now && (!old || canonicalJson(old) !== canonicalJson(now)))
      steps[language] = stepsBetween(old ?? blankNode(before), now);
  }
  return steps;
}
