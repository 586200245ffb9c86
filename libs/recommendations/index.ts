export { Recommendation } from './recommendation.entity.js';
export { RecommendationCause } from './recommendation-cause.entity.js';
export { Progress } from './progress.entity.js';
export { RECOMMENDATIONS_ENTITIES, RecommendationsModule } from './recommendations.module.js';
export { AddRecommendation, type NewRecommendation } from './add-recommendation.js';
export { EditRecommendation, type RecommendationEdit } from './edit-recommendation.js';
export { ChangeDueDate } from './change-due-date.js';
export { ReportProgress } from './report-progress.js';
export { AssessRecommendation } from './assess-recommendation.js';
export { CancelRecommendation } from './cancel-recommendation.js';
export {
  RecommendationQueries,
  type ProgressRow,
  type RecommendationFilter,
  type RecommendationRow,
} from './recommendation.queries.js';
export { PromisesQueries, type MonthTallyRow, type PromiseTallyRow } from './promises.queries.js';
