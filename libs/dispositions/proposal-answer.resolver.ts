import { ResolveField, Resolver } from '@nestjs/graphql';
import { localDay, replyStanding } from '#libs/domain';
import { PersonObject, PersonQueries, type PersonRow } from '#libs/people';
import { isStaff, type GraphQLContext } from '#libs/platform';
import { ProposalObject, type ProposalRow } from '#libs/proposals';
import {
  DispositionObject,
  IncorporationObject,
  ProposalActEnum,
  ReplyObject,
  SatisfactionObject,
} from './disposition.graphql.js';
import { DispositionQueries, type AnswerRow } from './disposition.queries.js';
import { proposalActsOf, type ProposalAct } from './proposal-acts.policy.js';
import { standingInWords } from './standing-in-words.js';
import { WhoAnswered } from './who-answered.js';

/** What has been said back to a proposal, and what the viewer may do with it. */
@Resolver(() => ProposalObject)
export class ProposalAnswerResolver {
  constructor(
    private readonly dispositions: DispositionQueries,
    private readonly people: PersonQueries,
    private readonly who: WhoAnswered,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'Where it stands, in words.' })
  async answering(proposal: ProposalRow, _: unknown, asker: GraphQLContext): Promise<string> {
    return standingInWords(proposal, await this.answer(proposal, asker), asker.act.language);
  }

  @ResolveField(() => PersonObject, { nullable: true, description: 'For staff.' })
  takenBy(
    { takenById }: ProposalRow,
    _: unknown,
    { act, loaders }: GraphQLContext,
  ): Promise<PersonRow | null> | null {
    return takenById !== null && isStaff(act.actor)
      ? this.people.byId(act, loaders, takenById)
      : null;
  }

  @ResolveField(() => DispositionObject, { nullable: true })
  async disposition(
    proposal: ProposalRow,
    _: unknown,
    asker: GraphQLContext,
  ): Promise<DispositionObject | null> {
    const answer = await this.answer(proposal, asker);
    if (!answer?.kind || !answer.reason || !answer.decidedAt) return null;
    const { kind, reason, decidedAt, duplicateOfId } = answer;
    const { id, agencyId } = proposal;
    const decidedBy = await this.who.name(asker, agencyId, answer.decidedByName);
    return { id, kind, reason, decidedAt, decidedBy, duplicateOfId, agencyId };
  }

  @ResolveField(() => [IncorporationObject])
  async incorporations(
    { id, agencyId }: ProposalRow,
    _: unknown,
    asker: GraphQLContext,
  ): Promise<IncorporationObject[]> {
    const rows = await this.dispositions.incorporations(asker.loaders, id);
    return Promise.all(
      rows.map(async ({ linkedAt: at, linkedByName, ...row }) => ({
        ...row,
        at,
        by: await this.who.name(asker, agencyId, linkedByName),
      })),
    );
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the text stays as it is although the proposal was accepted.',
  })
  async incorporationException(
    proposal: ProposalRow,
    _: unknown,
    asker: GraphQLContext,
  ): Promise<string | null> {
    return (await this.answer(proposal, asker))?.exception ?? null;
  }

  @ResolveField(() => SatisfactionObject, { nullable: true })
  async satisfaction(
    proposal: ProposalRow,
    _: unknown,
    asker: GraphQLContext,
  ): Promise<SatisfactionObject | null> {
    const row = await this.answer(proposal, asker);
    if (!row?.answer || !row.answeredAt) return null;
    return { answer: row.answer, comment: row.comment, at: row.answeredAt };
  }

  @ResolveField(() => ReplyObject, {
    nullable: true,
    description: 'Null while there is no answer to reply to.',
  })
  async reply(
    proposal: ProposalRow,
    _: unknown,
    asker: GraphQLContext,
  ): Promise<ReplyObject | null> {
    const row = await this.answer(proposal, asker);
    if (!row?.replyBy || proposal.state !== 'submitted') return null;
    const today = localDay(asker.act.now);
    return { by: row.replyBy, standing: replyStanding(row.answer, row.replyBy, today) };
  }

  @ResolveField(() => [ProposalActEnum], { description: 'What the viewer may do with it now.' })
  async may(proposal: ProposalRow, _: unknown, asker: GraphQLContext): Promise<ProposalAct[]> {
    return proposalActsOf(asker.act.actor, proposal, await this.answer(proposal, asker));
  }

  private answer({ id }: ProposalRow, { loaders }: GraphQLContext): Promise<AnswerRow | null> {
    return this.dispositions.answer(loaders, id);
  }
}
