export { journalOf } from './journal.js';
export { tell } from './letters.js';
export { openServedHouse, type ServedHouse } from './open-served-house.js';
export { openHouse, type House } from './open-house.js';
export { anOffice, anOrganisation, aPersona, aPerson, asked } from './people.js';
export {
  aBlock,
  aCutRevision,
  aReportToApprove,
  aSubmittedProposal,
  writeWorkingCopy,
  type ReportToApprove,
} from './approvals.js';
export {
  aChapter,
  aFile,
  aReport,
  aRevision,
  aText,
  aTextInHand,
  aTrilingualBlock,
  rewrite,
} from './reports.js';
export { done } from './done.js';
export { aDocx, docxParagraph, docxPicture, docxPictures, PNG } from './docx.js';
export {
  aConsultation,
  closed,
  CLOSING,
  consultationRow,
  OPENING,
  reportState,
  type Consulted,
} from './consultations.js';
export { aDraft, aProposal, IN_TIME, proposalRow } from './proposals.js';
export { anAnswer, REASON } from './dispositions.js';
export { anApprovedReport, approve, aScheduledRelease } from './publication.js';
export { signedIn } from './signed-in.js';
export { aPublishedReport, aRecommendation, goOut } from './recommendations.js';
export { aMeeting, aMeetingPlan, BEFORE_SITTING, SITTING } from './meetings.js';
export { askGraphql } from './ask-graphql.js';
export { verifyingPath } from './verifying-path.js';
