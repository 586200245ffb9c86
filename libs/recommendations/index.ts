export { RECOMMENDATIONS_ENTITIES, RecommendationsModule } from './recommendations.module.js';
export { AddRecommendation, type NewRecommendation } from './add-recommendation.js';
export { ReportProgress } from './report-progress.js';
export { AssessRecommendation } from './assess-recommendation.js';
export {
  RecommendationQueries,
  type ProgressRow,
  type RecommendationRow,
} from './recommendation.queries.js';
export { PromisesQueries, type MonthTallyRow, type PromiseTallyRow } from './promises.queries.js';
