import {
  Field,
  ID,
  Int,
  ObjectType,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Asker, Door, enumOf, signedIn, type GraphQLContext } from '#libs/platform';
import { ReportObject, ReportQueries, type ReportRow } from '#libs/reports';
import { DeskQueries, type Desk } from './desk.queries.js';
import type { DeskItem } from './desk-item.js';
import { DESK_ITEM_KINDS, type DeskItemKind } from './matter.js';

const DeskItemKindEnum = enumOf(DESK_ITEM_KINDS);
registerEnumType(DeskItemKindEnum, { name: 'DeskItemKind' });

@ObjectType('DeskItem', { description: 'Something that waits for somebody, and by when.' })
class DeskItemObject {
  @Field(() => ID)
  key!: string;

  @Field(() => DeskItemKindEnum)
  kind!: DeskItemKind;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  detail!: string | null;

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Monday to Friday; negative when overdue.' })
  workingDaysLeft!: number | null;

  @Field({ description: 'It cannot be put off any more.' })
  urgent!: boolean;

  @Field({ description: 'Where it is in the web app.' })
  path!: string;
}

@ObjectType('Desk', { description: 'What waits, the most urgent first.' })
class DeskObject {
  @Field(() => [DeskItemObject])
  waitsForMe!: DeskItem[];

  @Field(() => [DeskItemObject])
  waitsForOthers!: DeskItem[];

  @Field(() => [DeskItemObject], { description: 'In the last fortnight, newest first.' })
  recentlyDone!: DeskItem[];
}

const EMPTY: Desk = { waitsForMe: [], waitsForOthers: [], recentlyDone: [] };

@Resolver(() => DeskItemObject)
export class DeskResolver {
  constructor(
    private readonly desks: DeskQueries,
    private readonly reports: ReportQueries,
  ) {}

  @Query(() => DeskObject)
  @Door(signedIn)
  async desk(@Asker() { act }: GraphQLContext): Promise<Desk> {
    return act.actor.kind === 'person' ? this.desks.desk(act, act.actor) : EMPTY;
  }

  @ResolveField(() => ReportObject, {
    nullable: true,
    description: 'Null where it is about people and organisations and not about a report.',
  })
  async report(
    @Parent() { reportId }: DeskItem,
    @Asker() { act, loaders }: GraphQLContext,
  ): Promise<ReportRow | null> {
    return reportId === null ? null : this.reports.byId(act, loaders, reportId);
  }
}
