export { Organisation } from './organisation.entity.js';
export { Office } from './office.entity.js';
export { Mandate } from './mandate.entity.js';
export { Person } from './person.entity.js';
export { PEOPLE_ENTITIES, PeopleModule } from './people.module.js';
export { DemonstrationLoad } from './demonstration-load.entity.js';
export { Persona } from './persona.entity.js';
export { serveSignIn } from './sign-in/serve-sign-in.js';
export { InvitePerson } from './invite-person.js';
export { GrantMandate } from './grant-mandate.js';
export { OfficeObject, OrganisationObject } from './organisation.graphql.js';
export {
  OrganisationQueries,
  type OfficeRow,
  type OrganisationRow,
} from './organisation.queries.js';
export { PersonObject } from './person.graphql.js';
export { PersonQueries, type PersonRow } from './person.queries.js';
export { AppointFirstAdministrator } from './appoint-first-administrator.js';
