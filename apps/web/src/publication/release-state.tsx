import { IconBan, IconCheck, IconClock, IconReplace, IconSend, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReleaseState as State } from '../gql/graphql.js';
import styles from './release-state.module.css';

const SIGNS = {
  scheduled: { sign: IconClock, tone: 'waits' },
  publishing: { sign: IconSend, tone: 'waits' },
  published: { sign: IconCheck, tone: 'good' },
  cancelled: { sign: IconX, tone: 'plain' },
  superseded: { sign: IconReplace, tone: 'plain' },
  withdrawn: { sign: IconBan, tone: 'bad' },
} as const;

export function ReleaseState({ state }: { state: State }) {
  const { t } = useTranslation('web-publication');
  const { sign: Sign, tone } = SIGNS[state];
  return (
    <span className={styles.state} data-tone={tone}>
      <Sign size="1.05em" stroke={2.2} aria-hidden="true" />
      {t(`state.${state}`)}
    </span>
  );
}
