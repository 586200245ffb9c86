import { IconCalendarEvent, IconFileCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingState } from '../gql/graphql.js';
import styles from './meeting-state-word.module.css';

const SIGNS = {
  planned: IconCalendarEvent,
  held: IconPencil,
  minutes_confirmed: IconFileCheck,
} as const;

/** planned, held (its minutes still open), or closed by its minutes. */
export function MeetingStateWord({ state }: { state: MeetingState }) {
  const { t } = useTranslation('web-meetings');
  const Sign = SIGNS[state];
  return (
    <p className={styles.state} data-state={state}>
      <Sign size={16} stroke={2} aria-hidden="true" />
      {t(`state.${state}`)}
    </p>
  );
}
