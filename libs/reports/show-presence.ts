import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/domain';
import type { Caret } from '#libs/domain/writing';
import { UnitOfWork, type ActContext, type Outcome } from '#libs/platform';
import { demandReportAct } from './report.policy.js';
import { Report } from './report.entity.js';
import type { Presence } from './working-copy-ear.js';

export interface ShownPresence {
  readonly reportId: string;
  readonly visit: string;
  readonly here: boolean;
  readonly blockId?: string | null | undefined;
  readonly language?: Language | null | undefined;
  readonly caret?: Caret | null | undefined;
}

const LONGEST = 64;

/**
 * Lets those who have the same working copy open know that somebody is here, and where. It lasts
 * as long as it is repeated: nothing is kept, and nothing is told to the journal.
 */
@Injectable()
export class ShowPresence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(context: ActContext, shown: ShownPresence): Promise<Outcome<Presence>> {
    return this.unitOfWork.run(context, 'show-presence', async (work) => {
      const report = await work.read(Report, { id: shown.reportId });
      demandReportAct(context.actor, 'edit_working_copy', report);
      const presence: Presence = {
        kind: 'present',
        reportId: report.id,
        visit: shown.visit.slice(0, LONGEST),
        name: context.actor.kind === 'person' ? context.actor.name : '',
        here: shown.here,
        blockId: shown.blockId?.slice(0, LONGEST) ?? null,
        language: shown.language ?? null,
        caret: shown.caret ? onlyCaret(shown.caret) : null,
      };
      await work.query(`select pg_notify('working_copy', $1)`, [JSON.stringify(presence)]);
      return presence;
    });
  }
}

const onlyCaret = ({ version, anchor, head }: Caret): Caret => ({ version, anchor, head });
