import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconCircleDashed,
  IconProgress,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RecommendationStatus } from '../gql/graphql.js';
import styles from './status-badge.module.css';

const SIGNS = {
  not_started: { sign: IconCircleDashed, tone: 'plain' },
  in_progress: { sign: IconProgress, tone: 'plain' },
  overdue: { sign: IconAlertTriangle, tone: 'waits' },
  done_in_time: { sign: IconCheck, tone: 'good' },
  done_late: { sign: IconCheck, tone: 'good' },
  cancelled: { sign: IconBan, tone: 'plain' },
} as const;

/** How far a promise is: a sign and words. */
export function StatusBadge({ status }: { status: RecommendationStatus }) {
  const { t } = useTranslation('web-recommendations');
  const { sign: Sign, tone } = SIGNS[status];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Sign size="1.1em" stroke={2} aria-hidden="true" />
      {t(`status.${status}`)}
    </span>
  );
}
