import { IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInLanguage } from '../i18n/use-language.js';
import type { OrganisationBrief } from './consultation-queries.js';
import styles from './unreached.module.css';

/** Organisations among these that no letter can reach, since nobody speaks for them yet. */
export function Unreached({ organisations }: { organisations: readonly OrganisationBrief[] }) {
  const { t } = useTranslation('web-consultations');
  const say = useInLanguage();
  const unreached = organisations.filter(({ representatives }) => representatives.length === 0);
  if (unreached.length === 0) return null;
  return (
    <details className={styles.unreached}>
      <summary>
        <IconMailOff size={18} stroke={1.7} aria-hidden="true" />
        {t('letters.unreached', { count: unreached.length })}
      </summary>
      <ul>
        {unreached.map(({ id, name }) => (
          <li key={id}>{say(name)}</li>
        ))}
      </ul>
    </details>
  );
}
