/** What things of the house can be. Each list is the one source for entity, GraphQL and screen. */
export const ORGANISATION_KINDS = [
  'agency',
  'state_body',
  'public_association',
  'business',
  'research',
  'media',
  'council',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const CONSULTATION_STATES = ['announced', 'open', 'closed'] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

export const MEETING_STATES = ['planned', 'held', 'minutes_confirmed'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** Where an organisation stands towards the draft as a whole. */
export const GENERAL_POSITIONS = [
  'supports',
  'supports_with_proposals',
  'neutral',
  'does_not_support',
] as const;
export type GeneralPosition = (typeof GENERAL_POSITIONS)[number];

export const PROPOSAL_KINDS = [
  'addition',
  'amendment',
  'deletion',
  'question',
  'comment',
  'support',
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const PROPOSAL_STATES = ['draft', 'submitted', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PLACEMENT_STATUSES = ['placed', 'moved', 'orphaned'] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

export const SATISFACTION_ANSWERS = ['satisfied', 'not_satisfied', 'formal_objection'] as const;
export type SatisfactionAnswer = (typeof SATISFACTION_ANSWERS)[number];

export const RELEASE_KINDS = ['first', 'erratum'] as const;
export type ReleaseKind = (typeof RELEASE_KINDS)[number];

export const ARTEFACT_KINDS = ['page', 'print', 'proposals_csv', 'data_json', 'feed'] as const;
export type ArtefactKind = (typeof ARTEFACT_KINDS)[number];
