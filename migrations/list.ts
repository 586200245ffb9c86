import { Platform1763900000001 } from './1763900000001-platform.js';
import { People1763900000002 } from './1763900000002-people.js';
import { Reports1763900000003 } from './1763900000003-reports.js';
import { Consultations1763900000004 } from './1763900000004-consultations.js';
import { Meetings1763900000005 } from './1763900000005-meetings.js';
import { Proposals1763900000006 } from './1763900000006-proposals.js';
import { Dispositions1763900000007 } from './1763900000007-dispositions.js';
import { Approvals1763900000008 } from './1763900000008-approvals.js';
import { Publication1763900000009 } from './1763900000009-publication.js';
import { Recommendations1763900000010 } from './1763900000010-recommendations.js';
import { Notifications1763900000011 } from './1763900000011-notifications.js';

/** In the order in which they are applied. Forward only; each safe while the version before still runs. */
export const MIGRATIONS = [
  Platform1763900000001,
  People1763900000002,
  Reports1763900000003,
  Consultations1763900000004,
  Meetings1763900000005,
  Proposals1763900000006,
  Dispositions1763900000007,
  Approvals1763900000008,
  Publication1763900000009,
  Recommendations1763900000010,
  Notifications1763900000011,
];
