export { Recommendation } from './recommendation.entity.js';
export { RecommendationCause } from './recommendation-cause.entity.js';
export { Progress } from './progress.entity.js';
export { RECOMMENDATIONS_ENTITIES, RecommendationsModule } from './recommendations.module.js';
