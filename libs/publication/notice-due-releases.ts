import { Injectable } from '@nestjs/common';
import { isDue } from '#libs/domain';
import { LookedAfterByTheClock, refuse, type Due, type Work } from '#libs/platform';
import { lockRelease } from './lock-release.js';
import { Release } from './release.entity.js';
import { aboutRelease } from './setting.js';

/** The minute strikes: from here on a release goes out, however late the clock wakes. */
@Injectable()
@LookedAfterByTheClock()
export class NoticeDueReleases implements Due {
  async find(work: Work, limit: number): Promise<string[]> {
    const due = await work.query<{ id: string }>(
      `select id from release where state = 'scheduled' and publish_at <= $1
       order by publish_at, id limit $2`,
      [work.now, limit],
    );
    return due.map(({ id }) => id);
  }

  async happen(work: Work, id: string): Promise<void> {
    const { report, release } = await lockRelease(work, id);
    const { state, hash: revisionHash, publishAt: goesOutAt } = release;
    if (!isDue({ state, revisionHash, goesOutAt }, work.now)) refuse('nothing-changed');
    await work.update(Release, { id }, { state: 'publishing', dueNoticedAt: work.now });
    await work.record({
      type: 'release.due',
      ...aboutRelease(report, id),
      facts: { number: release.number },
    });
  }
}
