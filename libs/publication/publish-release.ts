import { Inject, Injectable } from '@nestjs/common';
import { approvedRevisionOf } from '#libs/approvals';
import { decideAct, decidePublish } from '#libs/domain';
import {
  CONFIG,
  demand,
  Handles,
  type Config,
  type JobHandler,
  type JobMatter,
  type Work,
} from '#libs/platform';
import { Report } from '#libs/reports';
import { Artefact } from './artefact.entity.js';
import { ARTEFACTS_OF_A_RELEASE, makeArtefacts } from './artefacts/make-artefacts.js';
import { lockRelease } from './lock-release.js';
import { Release } from './release.entity.js';
import { aboutRelease, releasesOf } from './setting.js';
import { isOut } from './standing.js';

/**
 * Lets a release out: page, print, data, feed and report turn in this one transaction, or none of
 * them does. Cut off in the middle, nothing has happened and the job is done again; done again
 * after success, it finds the release out and leaves it.
 */
@Injectable()
@Handles('publish-release')
export class PublishRelease implements JobHandler {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async handle(work: Work, { subjectId: id }: JobMatter): Promise<void> {
    const { report, release } = await lockRelease(work, id);
    const approved = await approvedRevisionOf(work, report.id);
    const { state, hash: revisionHash, publishAt: goesOutAt } = release;
    const { effect } = demand(
      decidePublish({ state, revisionHash, goesOutAt }, approved?.hash ?? null, work.now),
    );
    if (effect === 'nothing') return;
    if ((await work.manager.countBy(Artefact, { releaseId: id })) < ARTEFACTS_OF_A_RELEASE)
      await makeArtefacts(work, id, this.config.publicUrl);

    for (const previous of (await releasesOf(work, report.id)).filter(isOut))
      await work.update(
        Release,
        { id: previous.id },
        { state: 'superseded', endedAt: work.now, endReason: release.reason },
      );
    await work.update(Release, { id }, { state: 'published', publishedAt: work.now });
    // An erratum of words that are out leaves the report where it stands.
    if (report.state !== 'published') {
      const { next } = demand(decideAct(report.state, 'publish_release'));
      await work.update(Report, { id: report.id }, { state: next, stateSince: work.now });
    }
    await work.record({
      type: 'release.published',
      ...aboutRelease(report, id),
      facts: { number: release.number, hash: release.hash },
    });
  }
}
