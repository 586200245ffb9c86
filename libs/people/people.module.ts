import { Module } from '@nestjs/common';
import { WhoAsks } from '#libs/platform';
import { AcceptInvitation } from './accept-invitation.js';
import { AppointFirstAdministrator } from './appoint-first-administrator.js';
import { ChangeLanguage } from './change-language.js';
import { EditOrganisation } from './edit-organisation.js';
import { EndSessions } from './end-sessions.js';
import { GrantMandate } from './grant-mandate.js';
import { InstallationResolver } from './installation.resolver.js';
import { Invitation } from './invitation.entity.js';
import { InvitationResolver } from './invitation.resolver.js';
import { InvitePerson } from './invite-person.js';
import { Mandate } from './mandate.entity.js';
import { Office } from './office.entity.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationQueries } from './organisation.queries.js';
import { OfficeResolver, OrganisationResolver } from './organisation.resolver.js';
import { DemonstrationLoad } from './demonstration-load.entity.js';
import { Persona } from './persona.entity.js';
import { Person } from './person.entity.js';
import { PersonQueries } from './person.queries.js';
import { MandateResolver, PersonResolver } from './person.resolver.js';
import { RegisterOrganisation } from './register-organisation.js';
import { RenewInvitation } from './renew-invitation.js';
import { RevokeMandate } from './revoke-mandate.js';
import { Account } from './sign-in/account.entity.js';
import { authProvider } from './sign-in/auth.js';
import { RateLimit } from './sign-in/rate-limit.entity.js';
import { Session } from './sign-in/session.entity.js';
import { SessionWhoAsks } from './sign-in/session-who-asks.js';
import { Sessions } from './sign-in/sessions.js';
import { WriteSignInLetter } from './sign-in/sign-in-letter.js';
import { Verification } from './sign-in/verification.entity.js';
import { ViewerResolver } from './viewer.resolver.js';

export const PEOPLE_ENTITIES = [
  Organisation,
  Office,
  Mandate,
  Invitation,
  Person,
  Persona,
  DemonstrationLoad,
  Session,
  Account,
  Verification,
  RateLimit,
];

const ACTS = [
  RegisterOrganisation,
  EditOrganisation,
  InvitePerson,
  RenewInvitation,
  AcceptInvitation,
  GrantMandate,
  RevokeMandate,
  EndSessions,
  ChangeLanguage,
  AppointFirstAdministrator,
  WriteSignInLetter,
];

@Module({
  providers: [
    ...ACTS,
    Sessions,
    OrganisationQueries,
    PersonQueries,
    InstallationResolver,
    ViewerResolver,
    OrganisationResolver,
    OfficeResolver,
    PersonResolver,
    MandateResolver,
    InvitationResolver,
    authProvider,
    { provide: WhoAsks, useClass: SessionWhoAsks },
  ],
  exports: [...ACTS, WhoAsks, OrganisationQueries, PersonQueries],
})
export class PeopleModule {}
