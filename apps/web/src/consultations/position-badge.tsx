import { IconCheck, IconMinus, IconPencilCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GeneralPosition } from '../gql/graphql.js';
import styles from './position-badge.module.css';

const SIGNS = {
  supports: IconCheck,
  supports_with_proposals: IconPencilCheck,
  neutral: IconMinus,
  does_not_support: IconX,
} as const;

/** Where an organisation stands: a sign and words. */
export function PositionBadge({ position }: { position: GeneralPosition | null | undefined }) {
  const { t } = useTranslation('web-consultations');
  if (!position) return <span className={styles.unsaid}>{t('position.unsaid')}</span>;
  const Sign = SIGNS[position];
  return (
    <span className={styles.position} data-position={position}>
      <Sign size="1em" stroke={2.2} aria-hidden="true" />
      {t(`position.${position}`)}
    </span>
  );
}
