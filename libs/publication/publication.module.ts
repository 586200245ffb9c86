import { Module } from '@nestjs/common';
import { Artefact } from './artefact.entity.js';
import { CancelRelease } from './cancel-release.js';
import { MediaContact } from './media/media-contact.entity.js';
import { AddMediaContact, RemoveMediaContact } from './media/media-list.js';
import { NoticeDueReleases } from './notice-due-releases.js';
import { OpenCorrection } from './open-correction.js';
import { PrepareRelease } from './prepare-release.js';
import { PublishErratum } from './publish-erratum.js';
import { PublishRelease } from './publish-release.js';
import { Release } from './release.entity.js';
import { RescheduleRelease } from './reschedule-release.js';
import { ScheduleRelease } from './schedule-release.js';
import { WithdrawReport } from './withdraw-report.js';

export const PUBLICATION_ENTITIES = [Release, Artefact, MediaContact];

const ACTS = [
  ScheduleRelease,
  RescheduleRelease,
  CancelRelease,
  PublishErratum,
  OpenCorrection,
  WithdrawReport,
  AddMediaContact,
  RemoveMediaContact,
];

@Module({
  providers: [...ACTS, PrepareRelease, NoticeDueReleases, PublishRelease],
  exports: ACTS,
})
export class PublicationModule {}
