import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#libs/consultations';
import { PeopleModule } from '#libs/people';
import { ProposalsModule } from '#libs/proposals';
import { AnswerDeskResolver } from './answer-desk.resolver.js';
import { AnswerSatisfaction } from './answer-satisfaction.js';
import { ChangeCauses } from './change-causes.queries.js';
import {
  BlockChangeCausesResolver,
  ChangePlaceCausesResolver,
  ShapersResolver,
  UnattributedResolver,
} from './change-causes.resolver.js';
import { CommentTable } from './comment-table.js';
import { CommentTableController } from './comment-table.controller.js';
import {
  ConsultationAnswersResolver,
  ProposalTotalResolver,
} from './consultation-answers.resolver.js';
import { DecideDisposition } from './decide-disposition.js';
import { DecideDispositions } from './decide-dispositions.js';
import { DispositionQueries } from './disposition.queries.js';
import { DispositionResolver, IncorporationResolver } from './disposition.resolver.js';
import { DispositionVersion } from './disposition-version.entity.js';
import { Disposition } from './disposition.entity.js';
import { ExplainException } from './explain-exception.js';
import { IncorporationException } from './incorporation-exception.entity.js';
import { Incorporation } from './incorporation.entity.js';
import { LinkIncorporation } from './link-incorporation.js';
import { ProposalAnswerResolver } from './proposal-answer.resolver.js';
import { ProposalListQueries } from './proposal-list.queries.js';
import { ReleaseProposal } from './release-proposal.js';
import { RemindOfReplies } from './remind-of-replies.js';
import { Satisfaction } from './satisfaction.entity.js';
import { TakeProposal } from './take-proposal.js';
import { TallyQueries } from './tally.queries.js';
import { UnlinkIncorporation } from './unlink-incorporation.js';
import { WhoAnswered } from './who-answered.js';

export const DISPOSITIONS_ENTITIES = [
  Disposition,
  DispositionVersion,
  Incorporation,
  IncorporationException,
  Satisfaction,
];

const ACTS = [
  TakeProposal,
  ReleaseProposal,
  DecideDisposition,
  DecideDispositions,
  LinkIncorporation,
  UnlinkIncorporation,
  ExplainException,
  AnswerSatisfaction,
];
const QUERIES = [
  DispositionQueries,
  ProposalListQueries,
  TallyQueries,
  ChangeCauses,
  CommentTable,
  WhoAnswered,
];
const RESOLVERS = [
  AnswerDeskResolver,
  ProposalAnswerResolver,
  DispositionResolver,
  IncorporationResolver,
  ConsultationAnswersResolver,
  ProposalTotalResolver,
  BlockChangeCausesResolver,
  ChangePlaceCausesResolver,
  ShapersResolver,
  UnattributedResolver,
];

@Module({
  imports: [PeopleModule, ConsultationsModule, ProposalsModule],
  controllers: [CommentTableController],
  providers: [...ACTS, ...QUERIES, ...RESOLVERS, RemindOfReplies],
  exports: [...ACTS, ...QUERIES],
})
export class DispositionsModule {}
