import type { Language } from '#libs/domain';
import { formatDay } from '../shared/dates.js';

/** қараша 2026, from YYYY-MM. */
export function formatMonth(month: string, language: Language): string {
  return MONTH_NAMES[language][Number(month.slice(5, 7)) - 1] + ' ' + month.slice(0, 4);
}

/** Russian names a month alone in another case than with a day. */
const RUSSIAN =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

const MONTH_NAMES: Record<Language, readonly string[]> = {
  kk: namesByDay('kk'),
  ru: RUSSIAN,
  en: namesByDay('en'),
};

function namesByDay(language: Language): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const day = `2026-${String(index + 1).padStart(2, '0')}-01`;
    return formatDay(day, language).split(' ')[1] ?? '';
  });
}
