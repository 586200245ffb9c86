import { useTranslation } from 'react-i18next';
import { workingDaysBetween } from '#libs/domain';
import type { ConsultationState } from '../gql/graphql.js';
import { dayOf } from '../shared/dates.js';

interface Window {
  state: ConsultationState;
  opensAt: string;
  closesAt: string;
}

/** How long it is until a consultation opens or closes, in words. */
export function useWindowWords(): (window: Window) => string {
  const { t } = useTranslation('web-consultations');
  return ({ state, opensAt, closesAt }) => {
    if (state === 'closed') return t('window.isClosed');
    const until = state === 'announced' ? opensAt : closesAt;
    const days = workingDaysBetween(dayOf(new Date()), dayOf(until));
    if (days <= 0) return t(`window.${state}Today`);
    return t(`window.${state}`, { count: days });
  };
}
