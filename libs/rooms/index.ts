import { ApprovalsModule, APPROVALS_ENTITIES } from '#libs/approvals';
import { ConsultationsModule, CONSULTATIONS_ENTITIES } from '#libs/consultations';
import { DeskModule } from '#libs/desk';
import { DispositionsModule, DISPOSITIONS_ENTITIES } from '#libs/dispositions';
import { JournalModule } from '#libs/journal';
import { MeetingsModule, MEETINGS_ENTITIES } from '#libs/meetings';
import { NotificationsModule, NOTIFICATIONS_ENTITIES } from '#libs/notifications';
import { PeopleModule, PEOPLE_ENTITIES } from '#libs/people';
import { PLATFORM_ENTITIES } from '#libs/platform';
import { ProposalsModule, PROPOSALS_ENTITIES } from '#libs/proposals';
import { PublicationModule, PUBLICATION_ENTITIES } from '#libs/publication';
import { RecommendationsModule, RECOMMENDATIONS_ENTITIES } from '#libs/recommendations';
import { ReportsModule, REPORTS_ENTITIES } from '#libs/reports';

/** The rooms of the house, upstream first: a room may know those above it and none below. */
export const ROOMS = [
  PeopleModule,
  ReportsModule,
  ConsultationsModule,
  MeetingsModule,
  ProposalsModule,
  DispositionsModule,
  ApprovalsModule,
  PublicationModule,
  RecommendationsModule,
  NotificationsModule,
  JournalModule,
  DeskModule,
];

export const ROOM_ENTITIES = [
  ...PEOPLE_ENTITIES,
  ...REPORTS_ENTITIES,
  ...CONSULTATIONS_ENTITIES,
  ...MEETINGS_ENTITIES,
  ...PROPOSALS_ENTITIES,
  ...DISPOSITIONS_ENTITIES,
  ...APPROVALS_ENTITIES,
  ...PUBLICATION_ENTITIES,
  ...RECOMMENDATIONS_ENTITIES,
  ...NOTIFICATIONS_ENTITIES,
];

/** Every table of the house. */
export const ALL_ENTITIES = [...PLATFORM_ENTITIES, ...ROOM_ENTITIES];
