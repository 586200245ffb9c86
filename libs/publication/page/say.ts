import { inLanguage, type Day, type Language, type Trilingual } from '#libs/domain';
import { formatDay, formatTime, translate } from '#libs/platform';

/** What a page says, in the language it is in. */
export interface Voice {
  readonly language: Language;
  /** A sentence of the namespace `public`. */
  say(key: string, facts?: Readonly<Record<string, string | number>>): string;
  /** A word of the namespace `common`: `word('dispositions.accepted')`. */
  word(key: string): string;
  /** The text in this language, or in the next that has it. */
  of(text: Trilingual): string;
  /** 23 қараша 2026 */
  day(moment: Date | Day): string;
  /** қараша 2026, from YYYY-MM */
  month(month: string): string;
  /** 18:00, on the clock of the house */
  time(moment: Date): string;
  /** 2020, or 1 шілде 2020 – 30 маусым 2021 */
  period(start: Day, end: Day): string;
}

export function voiceIn(language: Language): Voice {
  const day = (moment: Date | Day): string => formatDay(language, moment);
  return {
    language,
    say: (key, facts) => translate(language, `public:${key}`, facts),
    word: (key) => translate(language, `common:${key}`),
    of: (text) => inLanguage(text, language),
    day,
    month: (month) => day(`${month}-01`).slice('1 '.length),
    time: formatTime,
    period: (start, end) => {
      const year = start.slice(0, 4);
      return start === `${year}-01-01` && end === `${year}-12-31`
        ? year
        : `${day(start)} – ${day(end)}`;
    },
  };
}
