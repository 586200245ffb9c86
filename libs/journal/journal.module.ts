import { Module } from '@nestjs/common';
import { PeopleModule } from '#libs/people';
import { ReportsModule } from '#libs/reports';
import { JournalEar } from './journal-ear.js';
import { JournalQueries } from './journal.queries.js';
import { JournalResolver, ReportJournalResolver } from './journal.resolver.js';
import { SubscriptionResolver } from './subscription.resolver.js';

@Module({
  imports: [PeopleModule, ReportsModule],
  providers: [
    JournalEar,
    JournalQueries,
    JournalResolver,
    ReportJournalResolver,
    SubscriptionResolver,
  ],
})
export class JournalModule {}
