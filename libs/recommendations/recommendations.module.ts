import { Module } from '@nestjs/common';
import { Recommendation } from './recommendation.entity.js';
import { RecommendationCause } from './recommendation-cause.entity.js';
import { Progress } from './progress.entity.js';

export const RECOMMENDATIONS_ENTITIES = [Recommendation, RecommendationCause, Progress];

@Module({})
export class RecommendationsModule {}
