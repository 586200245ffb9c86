import { useLanguage } from '../i18n/use-language.js';
import { formatDay, formatDayWithWeekday, formatMoment } from './dates.js';

interface Props {
  at: string;
  as?: 'day' | 'weekday' | 'moment';
}

/** A date in the reader's language, on the clock of Astana. */
export function When({ at, as = 'day' }: Props) {
  const language = useLanguage();
  const format = { day: formatDay, weekday: formatDayWithWeekday, moment: formatMoment }[as];
  return <time dateTime={at}>{format(at, language)}</time>;
}
