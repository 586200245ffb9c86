export { Organisation } from './organisation.entity.js';
export { Office } from './office.entity.js';
export { Mandate } from './mandate.entity.js';
export { Invitation } from './invitation.entity.js';
export { Person } from './person.entity.js';
export { PEOPLE_ENTITIES, PeopleModule } from './people.module.js';
export { Persona } from './persona.entity.js';
export { serveSignIn } from './sign-in/serve-sign-in.js';
