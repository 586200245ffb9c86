export { journalOf } from './journal.js';
export { openHouse, type House } from './open-house.js';
export { anOffice, anOrganisation, aPerson, asked } from './people.js';
