import type { Recommendation } from './recommendation-queries.js';

/** What every form of an act on a promise is given. */
export interface ActFormProps {
  recommendation: Recommendation;
  onDone: () => void;
}
