import { approvals } from './approvals.js';
import { consultations } from './consultations.js';
import { everywhere } from './everywhere.js';
import { meetings } from './meetings.js';
import { people } from './people.js';
import { proposals } from './proposals.js';
import { publication } from './publication.js';
import { recommendations } from './recommendations.js';
import { reports } from './reports.js';

/** What several pages ask in the same words, by the room it belongs to. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  ...everywhere,
  ...reports,
  ...proposals,
  ...consultations,
  ...approvals,
  ...meetings,
  ...publication,
  ...people,
  ...recommendations,
};
