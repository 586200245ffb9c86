import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../i18n/use-language.js';
import type { OrganisationBrief } from './consultation-queries.js';
import styles from './letters-to-invited.module.css';
import { Unreached } from './unreached.js';

/** To whom an act will write, before it is done; and whom no letter can reach. */
export function LettersToInvited({
  organisations,
}: {
  organisations: readonly OrganisationBrief[];
}) {
  const { t } = useTranslation('web-consultations');
  const say = useInLanguage();
  const people = new Set(
    organisations.flatMap(({ representatives }) => representatives.map(({ id }) => id)),
  );
  const reached = organisations.filter(({ representatives }) => representatives.length > 0);
  return (
    <div className={styles.letters} role="status">
      <p className={styles.line}>
        <IconMail size={18} stroke={1.7} aria-hidden="true" />
        {people.size === 0 ? t('letters.none') : t('letters.count', { count: people.size })}
      </p>
      {reached.length > 0 && (
        <details>
          <summary>{t('letters.organisations', { count: reached.length })}</summary>
          <ul className={styles.names}>
            {reached.map(({ id, name, representatives }) => (
              <li key={id}>
                {say(name)} <span>({representatives.length})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Unreached organisations={organisations} />
    </div>
  );
}
