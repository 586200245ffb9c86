import { Module } from '@nestjs/common';
import { Report } from './report.entity.js';
import { WorkingBlock } from './working-block.entity.js';
import { ReportQueries } from './report.queries.js';
import { ReportResolver } from './report.resolver.js';
import { Revision } from './revision.entity.js';
import { RevisionBlock } from './revision-block.entity.js';
import { CreateReport } from './create-report.js';
import { CutRevision } from './cut-revision.js';
import { EditBlocks } from './edit-blocks.js';
import { EditReport } from './edit-report.js';
import { ForgetImportDrafts } from './forget-import-drafts.js';
import { ImportText } from './import-text.js';
import { PreviewImport } from './preview-import.js';
import { ImportDraft } from './import-draft.entity.js';

export const REPORTS_ENTITIES = [Report, WorkingBlock, Revision, RevisionBlock, ImportDraft];

const ACTS = [CreateReport, EditReport, EditBlocks, PreviewImport, ImportText, CutRevision];
const QUERIES = [ReportQueries];

@Module({
  providers: [...ACTS, ...QUERIES, ForgetImportDrafts, ReportResolver],
  exports: [...ACTS, ...QUERIES],
})
export class ReportsModule {}
