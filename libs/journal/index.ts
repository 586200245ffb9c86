export { entrySentence } from './entry-sentence.js';
export { JournalModule } from './journal.module.js';
