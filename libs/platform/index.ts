export * from './access/door.js';
export * from './clock/due.js';
export { Clock } from './clock/clock.js';
export * from './config/config.js';
export * from './context/act-context.js';
export * from './context/actor.js';
export { dataSourceOptions } from './database/data-source-options.js';
export { converted, Ear } from './database/ear.js';
export { newId } from './database/id.js';
export { Remembered } from './database/remembered.js';
export { Rows } from './database/rows.js';
export * from './graphql/connection.js';
export { enumOf } from './graphql/enum-of.js';
export * from './graphql/graphql-context.js';
export * from './graphql/loaders.js';
export * from './graphql/scalars.js';
export * from './graphql/trilingual-object.js';
export { FollowUp } from './jobs/follow-up.entity.js';
export * from './jobs/job-handler.js';
export { JobRunner } from './jobs/job-runner.js';
export { JournalEntry } from './journal/journal-entry.entity.js';
export { Relay } from './journal/relay.js';
export { verifyChain } from './journal/verify-chain.js';
export * from './locales/dates.js';
export { translate } from './locales/translate.js';
export { createLogger, LOGGER } from './logging/logger.js';
export { NestLogger } from './logging/nest-logger.js';
export { letter, type Letter } from './mail/letter.js';
export { Mail } from './mail/mail.entity.js';
export { writeMail, type NewMail } from './mail/write-mail.js';
export { PLATFORM_ENTITIES, PlatformModule } from './platform.module.js';
export {
  answer,
  RefusalObject,
  refusalObject,
  RefusalPlaceObject,
  resultOf,
} from './refusals/refusal-object.js';
export { isMalformedId } from './refusals/malformed-id.js';
export { demandTrilingual } from './refusals/demand-trilingual.js';
export * from './refusals/refused.js';
export { StoredFile } from './storage/stored-file.entity.js';
export { storedPieces } from './storage/stored-pieces.js';
export { storeFile } from './storage/store-file.js';
export { UnitOfWork } from './transaction/unit-of-work.js';
export { Work } from './transaction/work.js';
export { actContextOf, askedLanguage } from './access/act-context-of.js';
export { WhoAsks, type Asking } from './access/who-asks.js';
export { closeWithTheParent } from './process/close-with-the-parent.js';
