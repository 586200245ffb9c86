import { Module } from '@nestjs/common';
import { Report } from './report.entity.js';
import { WorkingBlock } from './working-block.entity.js';
import { ReportQueries } from './report.queries.js';
import { ReportResolver } from './report.resolver.js';
import { Revision } from './revision.entity.js';
import { RevisionBlock } from './revision-block.entity.js';
import { CreateReport } from './create-report.js';
import { ImportDraft } from './import-draft.entity.js';

export const REPORTS_ENTITIES = [Report, WorkingBlock, Revision, RevisionBlock, ImportDraft];

@Module({
  providers: [CreateReport, ReportQueries, ReportResolver],
  exports: [CreateReport, ReportQueries],
})
export class ReportsModule {}
