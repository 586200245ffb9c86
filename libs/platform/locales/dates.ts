import { localDay, startOfLocalDay, type Language } from '#libs/domain';

/**
 * Dates as the house writes them, `23 қараша 2026`: the same from the server as from the web,
 * whatever calendar words the runtime has.
 */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** @param moment an instant, taken on the clock of the house, or a day as YYYY-MM-DD */
export function formatDay(language: Language, moment: Date | string): string {
  const [year, month, day] = (moment instanceof Date ? localDay(moment) : moment.slice(0, 10))
    .split('-')
    .map(Number);
  return `${day} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
}

/** `18:00`, on the clock of the house. */
export function formatTime(instant: Date): string {
  const minutes = Math.floor(
    (instant.getTime() - startOfLocalDay(localDay(instant)).getTime()) / 60_000,
  );
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `23 қараша 2026, 18:00` */
export function formatMoment(language: Language, instant: Date): string {
  return `${formatDay(language, instant)}, ${formatTime(instant)}`;
}
