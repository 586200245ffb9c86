import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#libs/consultations';
import { ProposalsModule } from '#libs/proposals';
import { AnswerSatisfaction } from './answer-satisfaction.js';
import { DecideDisposition } from './decide-disposition.js';
import { DecideDispositions } from './decide-dispositions.js';
import { DispositionQueries } from './disposition.queries.js';
import { DispositionVersion } from './disposition-version.entity.js';
import { Disposition } from './disposition.entity.js';
import { ExplainException } from './explain-exception.js';
import { IncorporationException } from './incorporation-exception.entity.js';
import { Incorporation } from './incorporation.entity.js';
import { LinkIncorporation } from './link-incorporation.js';
import { ProposalListQueries } from './proposal-list.queries.js';
import { ReleaseProposal } from './release-proposal.js';
import { Satisfaction } from './satisfaction.entity.js';
import { TakeProposal } from './take-proposal.js';
import { TallyQueries } from './tally.queries.js';
import { UnlinkIncorporation } from './unlink-incorporation.js';

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
const QUERIES = [DispositionQueries, ProposalListQueries, TallyQueries];

@Module({
  imports: [ConsultationsModule, ProposalsModule],
  providers: [...ACTS, ...QUERIES],
  exports: [...ACTS, ...QUERIES],
})
export class DispositionsModule {}
