export { Organisation } from './organisation.entity.js';
export { Office } from './office.entity.js';
export { Mandate } from './mandate.entity.js';
export { Invitation } from './invitation.entity.js';
export { Person } from './person.entity.js';
export { PEOPLE_ENTITIES, PeopleModule } from './people.module.js';
export { Persona } from './persona.entity.js';
export { serveSignIn } from './sign-in/serve-sign-in.js';
export { RegisterOrganisation, type NewOrganisation } from './register-organisation.js';
export { InvitePerson, type NewInvitation } from './invite-person.js';
export { AcceptInvitation } from './accept-invitation.js';
export { GrantMandate, type NewMandate } from './grant-mandate.js';
export { openOffices } from './offices.js';
export { OfficeObject, OrganisationObject } from './organisation.graphql.js';
export {
  OrganisationQueries,
  type OfficeRow,
  type OrganisationRow,
} from './organisation.queries.js';
export { PersonObject } from './person.graphql.js';
export { PersonQueries, type PersonRow } from './person.queries.js';
export { seesInside } from './people.policy.js';
export { AppointFirstAdministrator } from './appoint-first-administrator.js';
