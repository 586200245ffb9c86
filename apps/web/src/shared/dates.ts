import type { Language } from '#libs/domain';

/*
 * Browsers' own calendars lack Kazakh ("2026 M11 23" in Chromium), and differ between versions in
 * Russian. So the names are here, and only the clock of Astana is asked of the browser.
 */

const MONTHS: Record<Language, string[]> = {
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

const WEEKDAYS: Record<Language, string[]> = {
  kk: 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'.split(' '),
  ru: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

const ASTANA = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Almaty',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day of an instant in Astana, as YYYY-MM-DD; a day stays itself. */
export function dayOf(moment: string | Date): string {
  if (typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment)) return moment;
  const parts = partsOf(new Date(moment));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

/** 23 қараша 2026 */
export function formatDay(moment: string | Date, language: Language): string {
  const [year, month, day] = numbersOf(dayOf(moment));
  return `${day} ${MONTHS[language][month - 1]} ${year}`;
}

/** 23 қараша 2026, дүйсенбі */
export function formatDayWithWeekday(moment: string | Date, language: Language): string {
  const [year, month, day] = numbersOf(dayOf(moment));
  const weekday = WEEKDAYS[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const date = formatDay(moment, language);
  return language === 'en' ? `${weekday}, ${date}` : `${date}, ${weekday}`;
}

/** 18:00, on the clock of Astana */
export function formatTime(moment: string | Date): string {
  const parts = partsOf(new Date(moment));
  return `${parts['hour']}:${parts['minute']}`;
}

/** 23 қараша 2026, 18:00 */
export function formatMoment(moment: string | Date, language: Language): string {
  return `${formatDay(moment, language)}, ${formatTime(moment)}`;
}

/** Whole days from one moment's day to another's, in Astana; negative when `to` is earlier. */
export function daysBetween(from: string | Date, to: string | Date): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000);
}

/** An instant from a day and a time on the clock of Astana (UTC+5, no summer time). */
export function instantOf(day: string, time: string): string {
  return new Date(`${day}T${time}:00+05:00`).toISOString();
}

function partsOf(date: Date): Record<string, string> {
  return Object.fromEntries(ASTANA.formatToParts(date).map(({ type, value }) => [type, value]));
}

function numbersOf(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}
