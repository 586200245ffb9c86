export { JournalModule } from './journal.module.js';
export { JournalQueries } from './journal.queries.js';
