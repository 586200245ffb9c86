import { Module } from '@nestjs/common';
import { ReportsModule } from '#libs/reports';
import { HeldByQueries } from './held-by.queries.js';
import { HeldByResolver, HoldResolver } from './held-by.resolver.js';
import { MediaResolver } from './media/media.resolver.js';
import {
  ArtefactFieldsResolver,
  ReleaseFieldsResolver,
  ReportReleaseResolver,
} from './release-fields.resolver.js';
import { ReleaseQueries } from './release.queries.js';
import { ReleaseResolver } from './release.resolver.js';
import { Artefact } from './artefact.entity.js';
import { ForgetUnusedFiles } from './forget-unused-files.js';
import { CancelRelease } from './cancel-release.js';
import { MediaContact } from './media/media-contact.entity.js';
import { AddMediaContact, RemoveMediaContact } from './media/media-list.js';
import { NoticeDueReleases } from './notice-due-releases.js';
import { OpenCorrection } from './open-correction.js';
import { PrepareRelease } from './prepare-release.js';
import { PublicQueries } from './public.queries.js';
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

const JOBS = [PrepareRelease, NoticeDueReleases, PublishRelease];
const QUERIES = [ReleaseQueries, HeldByQueries, PublicQueries];

@Module({
  imports: [ReportsModule],
  providers: [
    ...ACTS,
    ...JOBS,
    ...QUERIES,
    ReleaseResolver,
    ReleaseFieldsResolver,
    ArtefactFieldsResolver,
    ReportReleaseResolver,
    HeldByResolver,
    HoldResolver,
    MediaResolver,
    ForgetUnusedFiles,
  ],
  exports: [...ACTS, ...QUERIES],
})
export class PublicationModule {}
