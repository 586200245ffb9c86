import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../i18n/use-language.js';
import type { LetterForecastFragment } from '../gql/graphql.js';
import styles from './letter-forecast.module.css';

/** The letters an act will send, before it is done. */
export function LetterForecast({ letters }: { letters: readonly LetterForecastFragment[] }) {
  const { t } = useTranslation();
  const say = useInLanguage();
  const count = letters.reduce((sum, { recipients }) => sum + recipients, 0);
  return (
    <div className={styles.letters}>
      <p className={styles.count}>
        <IconMail size={18} stroke={1.7} aria-hidden="true" />
        {count === 0 ? t('letters.none') : t('letters.count', { count })}
      </p>
      {letters
        .filter(({ recipients }) => recipients > 0)
        .map((letter) => (
          <details key={letter.subject}>
            <summary>
              {letter.subject}
              <span className={styles.to}>
                {letter.organisations.map(({ shortName }) => say(shortName)).join('; ')}
              </span>
            </summary>
            <p className={styles.example}>{letter.example}</p>
          </details>
        ))}
    </div>
  );
}
