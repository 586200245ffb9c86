import { Module } from '@nestjs/common';
import { PeopleModule } from '#libs/people';
import { ProposalsModule } from '#libs/proposals';
import { ReportsModule } from '#libs/reports';
import { AddRecommendation } from './add-recommendation.js';
import { AssessRecommendation } from './assess-recommendation.js';
import { CancelRecommendation } from './cancel-recommendation.js';
import { ChangeDueDate } from './change-due-date.js';
import { EditRecommendation } from './edit-recommendation.js';
import { RemindOfRecommendations, TellOverdue } from './in-time.js';
import { Progress } from './progress.entity.js';
import { PromisesQueries } from './promises.queries.js';
import { RecommendationCause } from './recommendation-cause.entity.js';
import {
  RecommendationFieldsResolver,
  ReportRecommendationsResolver,
} from './recommendation-fields.resolver.js';
import { Recommendation } from './recommendation.entity.js';
import { RecommendationQueries } from './recommendation.queries.js';
import { RecommendationResolver } from './recommendation.resolver.js';
import { ReportProgress } from './report-progress.js';

export const RECOMMENDATIONS_ENTITIES = [Recommendation, RecommendationCause, Progress];

const ACTS = [
  AddRecommendation,
  EditRecommendation,
  ChangeDueDate,
  ReportProgress,
  AssessRecommendation,
  CancelRecommendation,
];
const QUERIES = [RecommendationQueries, PromisesQueries];

@Module({
  imports: [PeopleModule, ReportsModule, ProposalsModule],
  providers: [
    ...ACTS,
    ...QUERIES,
    RemindOfRecommendations,
    TellOverdue,
    RecommendationResolver,
    RecommendationFieldsResolver,
    ReportRecommendationsResolver,
  ],
  exports: [...ACTS, ...QUERIES],
})
export class RecommendationsModule {}
