import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { OrganisationObject, OrganisationQueries, type OrganisationRow } from '#libs/people';
import {
  anyone,
  Asker,
  Door,
  holderOf,
  PageArgs,
  verifyChain,
  type Connection,
  type GraphQLContext,
} from '#libs/platform';
import { ReportObject, ReportQueries, type ReportRow } from '#libs/reports';
import {
  JournalArgs,
  JournalConnection,
  JournalEntryObject,
  JournalVerificationObject,
} from './journal.graphql.js';
import { JournalQueries } from './journal.queries.js';

@Resolver(() => JournalEntryObject)
export class JournalResolver {
  constructor(
    private readonly journalQueries: JournalQueries,
    private readonly organisations: OrganisationQueries,
    private readonly reports: ReportQueries,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Query(() => JournalConnection, { description: 'Newest first; what the viewer may read of it.' })
  @Door(anyone)
  journal(
    @Args() args: JournalArgs,
    @Asker() { act }: GraphQLContext,
  ): Promise<Connection<JournalEntryObject>> {
    return this.journalQueries.list(act, args);
  }

  @Query(() => JournalVerificationObject, { description: 'Recomputes every link of the chain.' })
  @Door(holderOf('administrator'))
  async verifyJournal(): Promise<JournalVerificationObject> {
    const { entries, head, brokenAt } = await verifyChain(this.dataSource);
    return { ok: brokenAt === null, entries, head, brokenAt };
  }

  @ResolveField(() => OrganisationObject, { nullable: true })
  async organisation(
    @Parent() { organisationId }: JournalEntryObject,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OrganisationRow | null> {
    return organisationId === null ? null : this.organisations.byId(loaders, organisationId);
  }

  @ResolveField(() => ReportObject, { nullable: true })
  async report(
    @Parent() { reportId }: JournalEntryObject,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | null> {
    return reportId === null ? null : this.reports.byId(act, loaders, reportId);
  }
}

@Resolver(() => ReportObject)
export class ReportJournalResolver {
  constructor(private readonly journalQueries: JournalQueries) {}

  @ResolveField(() => JournalConnection, { description: 'Newest first.' })
  journal(
    @Parent() { id }: ReportRow,
    @Args() args: PageArgs,
    @Asker() { act }: GraphQLContext,
  ): Promise<Connection<JournalEntryObject>> {
    return this.journalQueries.list(act, { ...args, reportId: id });
  }
}
