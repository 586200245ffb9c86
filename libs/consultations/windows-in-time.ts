import { Injectable } from '@nestjs/common';
import { LookedAfterByTheClock, refuse, type Due, type Work } from '#libs/platform';
import { Revision } from '#libs/reports';
import { close } from './close-consultation.js';
import { Consultation } from './consultation.entity.js';
import { lockConsultation } from './lock-consultation.js';

/** An announced consultation opens when its time has come. */
@Injectable()
@LookedAfterByTheClock()
export class OpenWindowsInTime implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const due = await work.query<{ id: string }>(
      `select id from consultation where state = 'announced' and opens_at <= $1
       order by opens_at limit $2`,
      [work.now, limit],
    );
    return due.map(({ id }) => id);
  }

  async happen(work: Work, id: string): Promise<void> {
    const { report, consultation } = await lockConsultation(work, id);
    if (consultation.state !== 'announced' || consultation.opensAt > work.now)
      refuse('nothing-changed');
    const revision = await work.read(Revision, { id: consultation.revisionId });
    await work.update(Consultation, { id }, { state: 'open' });
    await work.record({
      type: 'consultation.opened',
      subject: { kind: 'consultation', id },
      reportId: report.id,
      organisationId: report.agencyId,
      facts: { revision: revision.number, closesAt: consultation.closesAt.toISOString() },
    });
  }
}

/** An open consultation closes at its announced end, even when the clock wakes late. */
@Injectable()
@LookedAfterByTheClock()
export class CloseWindowsInTime implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const due = await work.query<{ id: string }>(
      `select id from consultation where state = 'open' and closes_at < $1
       order by closes_at limit $2`,
      [work.now, limit],
    );
    return due.map(({ id }) => id);
  }

  async happen(work: Work, id: string): Promise<void> {
    const { report, consultation } = await lockConsultation(work, id);
    if (consultation.state !== 'open' || consultation.closesAt >= work.now)
      refuse('nothing-changed');
    await close(work, report, consultation, { closedAt: consultation.closesAt, reason: '' });
  }
}
