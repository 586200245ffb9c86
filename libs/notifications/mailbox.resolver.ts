import { Inject } from '@nestjs/common';
import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import {
  Asker,
  CONFIG,
  connection,
  connectionOf,
  Door,
  holds,
  PageArgs,
  pageOf,
  refuse,
  Rows,
  signedIn,
  type Config,
  type Connection,
  type GraphQLContext,
} from '#libs/platform';
import { linksIn, withoutLinks } from './links.js';

@ObjectType('Mail', { description: 'A letter the house has written.' })
class MailObject {
  @Field(() => ID)
  id!: string;

  @Field()
  to!: string;

  @Field()
  subject!: string;

  @Field()
  text!: string;

  @Field()
  html!: string;

  @Field({ description: 'When it was written.' })
  at!: Date;

  @Field(() => Date, { nullable: true })
  sentAt!: Date | null;

  @Field(() => [String], { description: 'Empty in production: a link there may let somebody in.' })
  links!: string[];
}

const MailConnection = connectionOf(MailObject, 'Mail');

/** The letters that went out: in a demonstration for everyone, for nobody there has a real mailbox. */
@Resolver()
export class MailboxResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly rows: Rows,
  ) {}

  @Query(() => MailConnection, {
    description: 'Newest first. In production for administrators, and without links.',
  })
  @Door(signedIn)
  async mailbox(
    @Args() args: PageArgs,
    @Asker() { act }: GraphQLContext,
  ): Promise<Connection<MailObject>> {
    const { demonstration } = this.config;
    if (!demonstration && !holds(act.actor, ['administrator'])) refuse('not-permitted');
    const page = pageOf(args);
    const rows = await this.rows.many<Omit<MailObject, 'links'>>(
      `select id, recipient as "to", subject, text, html, at, sent_at as "sentAt" from mail
       where $1::timestamptz is null or (at, id) < ($1, $2::uuid)
       order by at desc, id desc limit $3`,
      [page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1],
    );
    const total = await this.rows.one<{ count: number }>('select count(*)::int as count from mail');
    const mails = rows.map((mail) =>
      demonstration
        ? { ...mail, links: linksIn(mail.text) }
        : { ...mail, text: withoutLinks(mail.text), html: withoutLinks(mail.html), links: [] },
    );
    return connection(mails, page, total?.count ?? 0, ({ at, id }) => [at.toISOString(), id]);
  }
}
