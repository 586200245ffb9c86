export { Report } from './report.entity.js';
export { WorkingBlock } from './working-block.entity.js';
export { Revision } from './revision.entity.js';
export { RevisionBlock } from './revision-block.entity.js';
export { ImportDraft } from './import-draft.entity.js';
export { REPORTS_ENTITIES, ReportsModule } from './reports.module.js';
export { CreateReport } from './create-report.js';
export { EditBlocks, type BlockEdit } from './edit-blocks.js';
export { PreviewImport } from './preview-import.js';
export { ImportText } from './import-text.js';
export { demandParity } from './parity.js';
export { TakeTranslation } from './translation/take-translation.js';
export { XLIFF } from './translation/write-xliff.js';
export { CutRevision } from './cut-revision.js';
export { demandMayBringFiles, KeepFile, MOST_FILE_BYTES, refuseTooLarge } from './keep-file.js';
export { PictureQueries } from './picture.queries.js';
export { DOCX } from './reading/read-source.js';
export { demandReportAct, reportActsOf, type ReportStanding } from './report.policy.js';
export { ReportQueries, type ReportRow } from './report.queries.js';
export { ReportObject } from './report.graphql.js';
export {
  REVISION_IS_VISIBLE,
  RevisionQueries,
  type RevisionBlockRow,
  type RevisionRow,
} from './revision.queries.js';
export { RevisionBlockObject, RevisionObject } from './revision.graphql.js';
export { MarkChange } from './mark-change.js';
export { ChangeMarkQueries, isMaterial } from './change-mark.queries.js';
export { type BlockChangeRow, type ComparisonRow, type SummaryRow } from './comparison.queries.js';
export {
  BlockChangeObject,
  ChangePlaceObject,
  ComparisonObject,
  ComparisonSummaryObject,
} from './comparison.graphql.js';
export { SectionObject } from './section.graphql.js';
export { type SectionRow } from './sections.js';
export { FORMS, REDLINE_FORMS } from './take-out/forms.js';
export { TakeOut, type TakenOut } from './take-out/take-out.js';
