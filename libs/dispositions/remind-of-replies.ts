import { Injectable } from '@nestjs/common';
import { isReplyReminderOwed, localDay, type Day } from '#libs/domain';
import { LookedAfterByTheClock, refuse, type Due, type Work } from '#libs/platform';
import { lockProposalOfReport } from '#libs/proposals';
import { Disposition } from './disposition.entity.js';

/** Letters go out when offices open: before nine it still counts as the day before. */
const NINE_HOURS_MS = 9 * 3_600_000;

const todayOf = (now: Date): Day => localDay(new Date(now.getTime() - NINE_HOURS_MS));

/** No day is further ahead of its reminder than this, weekends counted. */
const AHEAD_DAYS = 7;

/** Answers to proposals that stand, and to which their organisation has said nothing yet. */
const UNSAID = `from disposition d join proposal p on p.id = d.proposal_id
    join report r on r.id = p.report_id
  where d.reply_reminded_at is null and p.state = 'submitted' and r.state <> 'withdrawn'
    and not exists (select 1 from satisfaction s where s.proposal_id = p.id)`;

/** An organisation that has not said whether an answer satisfies it is reminded once before the day. */
@Injectable()
@LookedAfterByTheClock()
export class RemindOfReplies implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const today = todayOf(work.now);
    const near = await work.query<{ id: string; replyBy: Day }>(
      `select p.id, d.reply_by as "replyBy" ${UNSAID}
         and d.reply_by >= $1 and d.reply_by <= $1::date + ${AHEAD_DAYS}
       order by d.reply_by, p.id`,
      [today],
    );
    return near
      .filter(({ replyBy }) => isReplyReminderOwed(replyBy, today, false))
      .slice(0, limit)
      .map(({ id }) => id);
  }

  async happen(work: Work, id: string): Promise<void> {
    const { report, proposal } = await lockProposalOfReport(work, id);
    const [owed] = await work.query<{ replyBy: Day }>(
      `select d.reply_by as "replyBy" ${UNSAID} and p.id = $1`,
      [id],
    );
    if (!owed || !isReplyReminderOwed(owed.replyBy, todayOf(work.now), false))
      refuse('nothing-changed');
    await work.update(Disposition, { proposalId: id }, { replyRemindedAt: work.now });
    await work.record({
      type: 'satisfaction.reminded',
      subject: { kind: 'proposal', id },
      reportId: report.id,
      organisationId: proposal.organisationId,
      facts: { number: proposal.number ?? 0, replyBy: owed.replyBy },
    });
  }
}
