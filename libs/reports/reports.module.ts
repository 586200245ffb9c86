import { Module } from '@nestjs/common';
import { Report } from './report.entity.js';
import { WorkingBlock } from './working-block.entity.js';
import { Revision } from './revision.entity.js';
import { RevisionBlock } from './revision-block.entity.js';
import { ImportDraft } from './import-draft.entity.js';

export const REPORTS_ENTITIES = [Report, WorkingBlock, Revision, RevisionBlock, ImportDraft];

@Module({})
export class ReportsModule {}
