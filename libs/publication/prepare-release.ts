import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  Handles,
  type Config,
  type JobHandler,
  type JobMatter,
  type Work,
} from '#libs/platform';
import { makeArtefacts } from './artefacts/make-artefacts.js';
import { lockRelease } from './lock-release.js';
import { aboutRelease } from './setting.js';

/** Makes what a release consists of as soon as its minute is set, so that nothing is left to do then. */
@Injectable()
@Handles('prepare-release')
export class PrepareRelease implements JobHandler {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async handle(work: Work, { subjectId }: JobMatter): Promise<void> {
    const { report, release } = await lockRelease(work, subjectId);
    if (release.state !== 'scheduled') return;
    const artefacts = await makeArtefacts(work, release.id, this.config.publicUrl);
    await work.record({
      type: 'release.prepared',
      ...aboutRelease(report, release.id),
      facts: { number: release.number, artefacts },
    });
  }
}
