import { Injectable } from '@nestjs/common';
import { checkText } from '#libs/domain';
import { snapshotKeptUntil } from '#libs/domain/writing';
import {
  demand,
  newId,
  refuse,
  translate,
  UnitOfWork,
  type ActContext,
  type Outcome,
  type Work,
} from '#libs/platform';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import { bareBlock, readWorkingCopy } from './working-copy.js';
import { WorkingSnapshot, type SnapshotReason } from './working-snapshot.entity.js';

const NAME = { min: 1, max: 120 };

/** Keeps the working copy as it is, under a name. */
@Injectable()
export class TakeSnapshot {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    context: ActContext,
    reportId: string,
    name: string,
  ): Promise<Outcome<{ reportId: string }>> {
    return this.unitOfWork.run(context, 'take-snapshot', async (work) => {
      const report = await work.lock(Report, { id: reportId });
      demandReportAct(context.actor, 'edit_working_copy', report);
      const given = demand(checkText(name, NAME), 'name').text;
      if ((await keepSnapshot(work, report, 'asked', given)) === null) refuse('blocks-missing');
      return { reportId };
    });
  }
}

/**
 * Keeps the working copy before an act that changes much of it; the report must be locked.
 * @param name of the snapshot; left out, it says what follows
 * @returns its id; null when there is nothing to keep
 */
export async function keepSnapshot(
  work: Work,
  report: Report,
  reason: SnapshotReason,
  name?: string,
): Promise<string | null> {
  const blocks = (await readWorkingCopy(work, report.id)).map(bareBlock);
  if (blocks.length === 0) return null;
  const { actor, language } = work.context;
  const snapshot: WorkingSnapshot = {
    id: newId(),
    reportId: report.id,
    name: name ?? translate(language, `common:snapshotBefore.${reason}`),
    reason,
    blocks,
    takenAt: work.now,
    keepUntil: snapshotKeptUntil({ reason, takenAt: work.now }, false),
    takenByName: actor.kind === 'person' ? actor.name : null,
  };
  await work.insert(WorkingSnapshot, snapshot);
  await work.record({
    type: 'snapshot.taken',
    subject: { kind: 'report', id: report.id },
    reportId: report.id,
    organisationId: report.agencyId,
    facts: { name: snapshot.name, blocks: blocks.length },
  });
  return snapshot.id;
}
