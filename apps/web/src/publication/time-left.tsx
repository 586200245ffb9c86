import { useTranslation } from 'react-i18next';
import { daysBetween } from '../shared/dates.js';

/** How long until the minute of a release, in words; at the minute itself, that it is going out. */
export function TimeLeft({ at, now }: { at: string; now: Date }) {
  const { t } = useTranslation('web-publication');
  const minutes = Math.ceil((Date.parse(at) - now.getTime()) / 60_000);
  const days = daysBetween(now, at);
  if (minutes <= 0) return t('left.now');
  if (days > 1) return t('left.days', { count: days });
  if (minutes >= 90) return t('left.hours', { count: Math.round(minutes / 60) });
  return t('left.minutes', { count: minutes });
}
