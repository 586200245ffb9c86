import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OfficeObject, OrganisationQueries, type OfficeRow } from '#libs/people';
import {
  answer,
  Asker,
  Door,
  holderOf,
  STAFF_ROLES,
  type GraphQLContext,
  type Outcome,
  type RefusalObject,
} from '#libs/platform';
import {
  ReportObject,
  ReportQueries,
  RevisionObject,
  RevisionQueries,
  type ReportRow,
  type RevisionRow,
} from '#libs/reports';
import { routeActsOf, type RouteAct } from './approvals.policy.js';
import { ReturnReport } from './return-report.js';
import {
  ReturnReportResult,
  RouteActEnum,
  RouteObject,
  RouteStepObject,
  SignOffResult,
  SinceILookedObject,
  StartRouteInput,
  StartRouteResult,
  WithdrawRouteResult,
} from './route.graphql.js';
import { RouteQueries, type RouteRow, type RouteStepRow } from './route.queries.js';
import { SignOff } from './sign-off.js';
import { SinceILookedQueries, type SinceILookedRow } from './since-i-looked.queries.js';
import { StartRoute } from './start-route.js';
import { WithdrawRoute } from './withdraw-route.js';

type Result = Promise<RouteRow | RefusalObject | null>;

@Resolver(() => RouteObject)
export class RouteResolver {
  constructor(
    private readonly routes: RouteQueries,
    private readonly sinceQueries: SinceILookedQueries,
    private readonly reports: ReportQueries,
    private readonly revisions: RevisionQueries,
    private readonly startAct: StartRoute,
    private readonly signAct: SignOff,
    private readonly returnAct: ReturnReport,
    private readonly withdrawAct: WithdrawRoute,
  ) {}

  @Query(() => RouteObject, { nullable: true })
  @Door(holderOf(...STAFF_ROLES))
  route(
    @Args('id', { type: () => ID }) id: string,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RouteRow | null> {
    return this.routes.byId(act, loaders, id);
  }

  @Mutation(() => StartRouteResult)
  @Door(holderOf('coordinator'))
  async startRoute(
    @Args('input') input: StartRouteInput,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.startAct.execute(context.act, input));
  }

  @Mutation(() => SignOffResult, { description: 'Signs exactly the text that has this hash.' })
  @Door(holderOf('approver'))
  async signOff(
    @Args('stepId', { type: () => ID }) stepId: string,
    @Args('hash') hash: string,
    @Args('remark', { nullable: true, type: () => String }) remark: string | null,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.signAct.execute(context.act, { stepId, hash, remark }));
  }

  @Mutation(() => ReturnReportResult)
  @Door(holderOf('approver'))
  async returnReport(
    @Args('stepId', { type: () => ID }) stepId: string,
    @Args('remarks') remarks: string,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.returnAct.execute(context.act, stepId, remarks));
  }

  @Mutation(() => WithdrawRouteResult)
  @Door(holderOf('coordinator'))
  async withdrawRoute(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Asker() context: GraphQLContext,
  ): Result {
    return this.shown(context, await this.withdrawAct.execute(context.act, id, reason));
  }

  private shown({ act, loaders }: GraphQLContext, outcome: Outcome<{ routeId: string }>): Result {
    return answer(act.language, outcome, ({ routeId }) => this.routes.byId(act, loaders, routeId));
  }

  @ResolveField(() => ReportObject)
  report(
    @Parent() { reportId }: RouteRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | null> {
    return this.reports.byId(act, loaders, reportId);
  }

  @ResolveField(() => RevisionObject)
  revision(
    @Parent() { revisionId }: RouteRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RevisionRow | null> {
    return this.revisions.byId(act, loaders, revisionId);
  }

  @ResolveField(() => [RouteStepObject], { description: 'In the order of signing.' })
  steps(@Parent() { id }: RouteRow, @Asker() { loaders }: GraphQLContext): Promise<RouteStepRow[]> {
    return this.routes.steps(loaders, id);
  }

  @ResolveField(() => RouteStepObject, {
    nullable: true,
    description: 'Whose turn it is; null when it no longer runs.',
  })
  async currentStep(
    @Parent() { id, state }: RouteRow,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<RouteStepRow | null> {
    if (state !== 'running') return null;
    const steps = await this.routes.steps(loaders, id);
    return steps.find(({ signOff }) => signOff === null) ?? null;
  }

  @ResolveField(() => [RouteActEnum])
  async may(
    @Parent() route: RouteRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RouteAct[]> {
    const steps = await this.routes.steps(loaders, route.id);
    return routeActsOf(
      act.actor,
      { agencyId: route.agencyId, state: route.reportState },
      {
        state: route.state,
        revisionHash: route.hash,
        steps: steps.map(({ id, position, officeId, signOff }) => ({
          id,
          position,
          office: officeId,
          signedHash: signOff?.hash ?? null,
        })),
      },
    );
  }

  @ResolveField(() => RouteObject, { nullable: true, description: 'The route taken before this.' })
  async previous(
    @Parent() route: RouteRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RouteRow | null> {
    const routes = await this.routes.ofReport(act, loaders, route.reportId);
    return routes[routes.findIndex(({ id }) => id === route.id) + 1] ?? null;
  }

  @ResolveField(() => SinceILookedObject, {
    nullable: true,
    description: 'For a viewer whose office is on the route.',
  })
  sinceILooked(
    @Parent() route: RouteRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<SinceILookedRow | null> {
    return this.sinceQueries.since(act, loaders, route);
  }
}

interface OfOffice {
  readonly officeId: string;
}

@Resolver(() => RouteStepObject)
export class RouteStepResolver {
  constructor(private readonly organisations: OrganisationQueries) {}

  @ResolveField(() => OfficeObject)
  office(
    @Parent() { officeId }: OfOffice,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OfficeRow | null> {
    return this.organisations.officeById(loaders, officeId);
  }
}

@Resolver(() => SinceILookedObject)
export class SinceILookedResolver {
  constructor(private readonly organisations: OrganisationQueries) {}

  @ResolveField(() => OfficeObject)
  office(
    @Parent() { officeId }: OfOffice,
    @Asker() { loaders }: GraphQLContext,
  ): Promise<OfficeRow | null> {
    return this.organisations.officeById(loaders, officeId);
  }
}

@Resolver(() => ReportObject)
export class ReportRouteResolver {
  constructor(private readonly routes: RouteQueries) {}

  @ResolveField(() => RouteObject, { nullable: true, description: 'The latest; staff only.' })
  async route(
    @Parent() { id }: ReportRow,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<RouteRow | null> {
    const [latest] = await this.routes.ofReport(act, loaders, id);
    return latest ?? null;
  }
}
