import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../data/use-act.js';
import { useInLanguage } from '../i18n/use-language.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { When } from '../shared/when.js';
import styles from './mandate-line.module.css';
import { revokeMandate } from './people-acts.js';
import type { MandateLine as Mandate } from './people-queries.js';

interface Props {
  mandate: Mandate;
  personName: string;
  onActed: () => void;
}

/** A mandate in words; taking it back asks once more, in its place. */
export function MandateLine({ mandate, personName, onActed }: Props) {
  const { t } = useTranslation(['web-people', 'web']);
  const say = useInLanguage();
  const act = useAct(revokeMandate);
  const [asking, setAsking] = useState(false);
  const { id, role, organisation, office, validFrom, validUntil, revokedAt } = mandate;
  const revoke = async (): Promise<void> => {
    if (!(await act.perform({ id }))) return;
    setAsking(false);
    onActed();
  };
  return (
    <li className={styles.mandate} data-ended={Boolean(revokedAt) || undefined}>
      <p>
        {t(`web:role.${role}`)}
        {office && `, ${say(office.name)}`}
        {' · '}
        <Link to={`/organisations/${organisation.id}`}>{say(organisation.shortName)}</Link>
      </p>
      <p className={styles.quiet}>
        {revokedAt ? (
          <>
            {t('mandate.revoked')} <When at={revokedAt} />
          </>
        ) : (
          <>
            {t('mandate.from')} <When at={validFrom} />
            {validUntil && (
              <>
                {' '}
                {t('mandate.until')} <When at={validUntil} />
              </>
            )}
          </>
        )}
        {!revokedAt && organisation.may.includes('revoke_mandate') && !asking && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${t('mandate.revoke')}: ${personName}, ${t(`web:role.${role}`)}`}
            onClick={() => setAsking(true)}
          >
            {t('mandate.revoke')}
          </Button>
        )}
      </p>
      {asking && (
        <div className={styles.asking} role="group" aria-label={t('mandate.revoke')}>
          <p>{t('mandate.revokeAsk', { name: personName })}</p>
          <ActTrouble trouble={act.trouble} />
          <Button data-grave loading={act.performing} onClick={() => void revoke()}>
            {t('mandate.revoke')}
          </Button>
          <Button variant="subtle" onClick={() => setAsking(false)}>
            {t('web:cancel')}
          </Button>
        </div>
      )}
    </li>
  );
}
