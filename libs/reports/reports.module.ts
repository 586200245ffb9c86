import { Module } from '@nestjs/common';
import { PeopleModule } from '#libs/people';
import { Report } from './report.entity.js';
import { WorkingBlock } from './working-block.entity.js';
import { ReportQueries } from './report.queries.js';
import { ReportResolver } from './report.resolver.js';
import { Revision } from './revision.entity.js';
import { RevisionBlock } from './revision-block.entity.js';
import { ChangeMark } from './change-mark.entity.js';
import { ChangeMarkQueries } from './change-mark.queries.js';
import { ComparisonQueries } from './comparison.queries.js';
import { ComparisonResolver } from './comparison.resolver.js';
import { ImportQueries } from './import.queries.js';
import { ImportResolver } from './import.resolver.js';
import { ReportTextResolver } from './report-text.resolver.js';
import { RevisionQueries } from './revision.queries.js';
import { FoundWordsQueries } from './found-words.queries.js';
import { RevisionBlockResolver, RevisionResolver } from './revision.resolver.js';
import { RevisionSurroundings } from './surroundings.js';
import { WorkingCopyQueries } from './working-copy.queries.js';
import { WorkingCopyResolver } from './working-copy.resolver.js';
import { CoWritingResolver } from './co-writing.resolver.js';
import { ShowPresence } from './show-presence.js';
import { ReplaceWords } from './replace-words.js';
import { RestoreSnapshot } from './restore-snapshot.js';
import { SnapshotQueries } from './snapshot.queries.js';
import { SnapshotResolver } from './snapshot.resolver.js';
import { TakeSnapshot } from './take-snapshot.js';
import { WorkingSnapshot } from './working-snapshot.entity.js';
import { WorkingCopyEar } from './working-copy-ear.js';
import { RevisionStale } from './revision-stale.entity.js';
import { Translation } from './translation.entity.js';
import { ParityQueries } from './parity.queries.js';
import {
  OpenTranslationResolver,
  ParityResolver,
  RevisionParityResolver,
  WorkingParityResolver,
} from './parity.resolver.js';
import { ImportTranslations } from './translation/import-translations.js';
import { TakeTranslation } from './translation/take-translation.js';
import { CheckTranslations } from './check-translations.js';
import { ChooseSourceLanguage } from './choose-source-language.js';
import { CreateReport } from './create-report.js';
import { CutRevision } from './cut-revision.js';
import { EditBlocks } from './edit-blocks.js';
import { EditReport } from './edit-report.js';
import { ForgetImportDrafts } from './forget-import-drafts.js';
import { ForgetSnapshots } from './forget-snapshots.js';
import { ForgetSteps } from './forget-steps.js';
import { CorrectImport } from './correct-import.js';
import { ImportText } from './import-text.js';
import { KeepFile } from './keep-file.js';
import { PictureQueries } from './picture.queries.js';
import { WorkingChange } from './working-change.entity.js';
import { WriteWords } from './write-words.js';
import { MarkChange } from './mark-change.js';
import { PreviewImport } from './preview-import.js';
import {
  RedlineDownloadResolver,
  RevisionDownloadResolver,
  WorkingCopyDownloadResolver,
} from './take-out/download.resolver.js';
import { Manuscripts } from './take-out/manuscripts.js';
import { TakeOut } from './take-out/take-out.js';
import { ImportDraft } from './import-draft.entity.js';

export const REPORTS_ENTITIES = [
  Report,
  WorkingBlock,
  WorkingChange,
  WorkingSnapshot,
  Revision,
  RevisionBlock,
  ChangeMark,
  RevisionStale,
  Translation,
  ImportDraft,
];

const ACTS = [
  CreateReport,
  EditReport,
  EditBlocks,
  WriteWords,
  ShowPresence,
  ReplaceWords,
  TakeSnapshot,
  RestoreSnapshot,
  KeepFile,
  PreviewImport,
  CorrectImport,
  ImportText,
  CutRevision,
  MarkChange,
  CheckTranslations,
  ChooseSourceLanguage,
  ImportTranslations,
];
const QUERIES = [
  ReportQueries,
  RevisionQueries,
  RevisionSurroundings,
  FoundWordsQueries,
  WorkingCopyQueries,
  SnapshotQueries,
  ComparisonQueries,
  ChangeMarkQueries,
  ImportQueries,
  PictureQueries,
  ParityQueries,
  TakeTranslation,
  Manuscripts,
  TakeOut,
];
const RESOLVERS = [
  ReportResolver,
  ReportTextResolver,
  RevisionResolver,
  RevisionBlockResolver,
  WorkingCopyResolver,
  CoWritingResolver,
  SnapshotResolver,
  ComparisonResolver,
  ImportResolver,
  OpenTranslationResolver,
  ParityResolver,
  WorkingParityResolver,
  RevisionParityResolver,
  RevisionDownloadResolver,
  WorkingCopyDownloadResolver,
  RedlineDownloadResolver,
];

const FORGETTING = [ForgetImportDrafts, ForgetSnapshots, ForgetSteps];

@Module({
  imports: [PeopleModule],
  providers: [...ACTS, ...QUERIES, ...RESOLVERS, WorkingCopyEar, ...FORGETTING],
  exports: [...ACTS, ...QUERIES],
})
export class ReportsModule {}
