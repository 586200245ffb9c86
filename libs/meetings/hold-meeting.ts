import { refuse, type Work } from '#libs/platform';
import { Meeting } from './meeting.entity.js';
import { hasCome } from './meeting.policy.js';

/**
 * A meeting was held when somebody was there: the first attendance or intervention says so, and not
 * the clock, for which a meeting that fell through would look the same.
 */
export async function hold(work: Work, meeting: Meeting): Promise<void> {
  if (meeting.state !== 'planned') return;
  if (!hasCome(meeting, work.now))
    refuse('wrong-state', {
      facts: { state: meeting.state, startsAt: meeting.startsAt.toISOString() },
    });
  await work.update(Meeting, { id: meeting.id }, { state: 'held' });
}
