import { IconCheck, IconCircleHalf2, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '../gql/graphql.js';
import styles from './status-badge.module.css';

const SIGNS = {
  fulfilled: { sign: IconCheck, tone: 'good' },
  partly_fulfilled: { sign: IconCircleHalf2, tone: 'waits' },
  not_fulfilled: { sign: IconX, tone: 'waits' },
} as const;

/** The agency's judgement of what was delivered. */
export function AssessmentBadge({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('web-recommendations');
  const { sign: Sign, tone } = SIGNS[assessment];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Sign size="1.1em" stroke={2} aria-hidden="true" />
      {t(`assessment.${assessment}`)}
    </span>
  );
}
