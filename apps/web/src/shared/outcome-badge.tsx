import {
  IconArrowUpRight,
  IconCheck,
  IconCircleHalf2,
  IconClockPause,
  IconCopy,
  IconEye,
  IconHourglassEmpty,
  IconPencilCheck,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DispositionKind } from '../gql/graphql.js';
import styles from './outcome-badge.module.css';

/** The sign and tone of each outcome; figures use the same. */
export const OUTCOMES = {
  accepted: { sign: IconCheck, tone: 'good' },
  accepted_with_modification: { sign: IconPencilCheck, tone: 'good' },
  partly_accepted: { sign: IconCircleHalf2, tone: 'good' },
  noted: { sign: IconEye, tone: 'plain' },
  rejected: { sign: IconX, tone: 'bad' },
  duplicate: { sign: IconCopy, tone: 'plain' },
  out_of_scope: { sign: IconArrowUpRight, tone: 'plain' },
  deferred: { sign: IconClockPause, tone: 'waits' },
  unanswered: { sign: IconHourglassEmpty, tone: 'waits' },
} as const;

interface Props {
  /** Null: nobody has answered yet. */
  kind: DispositionKind | null | undefined;
}

/** What became of a proposal: a sign and a word, never a colour alone. */
export function OutcomeBadge({ kind }: Props) {
  const { t } = useTranslation();
  const outcome = kind ?? 'unanswered';
  const { sign: Sign, tone } = OUTCOMES[outcome];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Sign size="1em" stroke={2.2} aria-hidden="true" />
      {t(`outcome.${outcome}`)}
    </span>
  );
}
