export { Report } from './report.entity.js';
export { WorkingBlock } from './working-block.entity.js';
export { Revision } from './revision.entity.js';
export { RevisionBlock } from './revision-block.entity.js';
export { ImportDraft } from './import-draft.entity.js';
export { REPORTS_ENTITIES, ReportsModule } from './reports.module.js';
