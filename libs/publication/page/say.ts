import { HOUSE_ZONE, inLanguage, type Language, type Trilingual } from '#libs/domain';
import { translate } from '#libs/platform';

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
  day(moment: Date | string): string;
  /** 18:00, on the clock of the house */
  time(moment: Date): string;
  /** 2020 · қаңтар 2020 – маусым 2020 */
  period(start: string, end: string): string;
}

export function voiceIn(language: Language): Voice {
  const day = (moment: Date | string): string =>
    // A day has no zone; noon keeps it itself in every zone there is.
    inOrder(typeof moment === 'string' ? new Date(`${moment}T12:00:00Z`) : moment);
  const inOrder = (moment: Date): string => {
    const parts = named(language, moment, { day: 'numeric', month: 'long', year: 'numeric' });
    return `${parts['day']} ${parts['month']} ${parts['year']}`;
  };
  return {
    language,
    say: (key, facts) => translate(language, `public:${key}`, facts),
    word: (key) => translate(language, `common:${key}`),
    of: (text) => inLanguage(text, language),
    day,
    time: (moment) => {
      const parts = named(language, moment, { hour: '2-digit', minute: '2-digit' });
      return `${parts['hour']}:${parts['minute']}`;
    },
    period: (start, end) => {
      const year = start.slice(0, 4);
      return start === `${year}-01-01` && end === `${year}-12-31`
        ? year
        : `${day(start)} – ${day(end)}`;
    },
  };
}

/** Only the names are taken from Intl: its order of a Kazakh date differs between versions. */
function named(
  language: Language,
  moment: Date,
  options: Intl.DateTimeFormatOptions,
): Record<string, string> {
  const format = new Intl.DateTimeFormat(language, {
    ...options,
    timeZone: HOUSE_ZONE,
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
}
