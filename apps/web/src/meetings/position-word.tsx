import { IconCheck, IconCirclePlus, IconMinus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GeneralPosition } from '../gql/graphql.js';
import styles from './position-word.module.css';

export const POSITIONS = [
  'supports',
  'supports_with_proposals',
  'neutral',
  'does_not_support',
] as const satisfies GeneralPosition[];

const SIGNS = {
  supports: IconCheck,
  supports_with_proposals: IconCirclePlus,
  neutral: IconMinus,
  does_not_support: IconX,
} as const;

/** Where an organisation stands towards the draft as a whole. */
export function PositionWord({ position }: { position: GeneralPosition | null | undefined }) {
  const { t } = useTranslation('web-meetings');
  if (!position) return <span className={styles.position}>{t('position.none')}</span>;
  const Sign = SIGNS[position];
  return (
    <span className={styles.position} data-position={position}>
      <Sign size="1em" stroke={2.2} aria-hidden="true" />
      {t(`position.${position}`)}
    </span>
  );
}
