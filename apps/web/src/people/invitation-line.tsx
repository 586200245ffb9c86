import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../data/use-act.js';
import type { InvitationsQuery } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { When } from '../shared/when.js';
import styles from './invitations-page.module.css';
import { renewInvitation } from './people-acts.js';

interface Props {
  invitation: InvitationsQuery['invitations']['edges'][number]['node'];
  onRenewed: (email: string) => void;
}

/** Who was offered which mandate, what came of it, and the way to ask again. */
export function InvitationLine({ invitation, onRenewed }: Props) {
  const { t } = useTranslation(['web-people', 'web']);
  const say = useInLanguage();
  const act = useAct(renewInvitation);
  const { id, email, role, organisation, office, may } = invitation;
  const renew = async (): Promise<void> => {
    if (await act.perform({ id })) onRenewed(email);
  };
  return (
    <li className={styles.item}>
      <span className={styles.email}>{email}</span>
      <span>
        {t(`web:role.${role}`)}
        {office && `, ${say(office.name)}`} ·{' '}
        <Link to={`/organisations/${organisation.id}`}>{say(organisation.shortName)}</Link>
      </span>
      <span className={styles.quiet}>
        <Standing {...invitation} />
      </span>
      {may.includes('renew_invitation') && (
        <Button
          className={styles.renew}
          size="compact-sm"
          variant="default"
          loading={act.performing}
          aria-label={t('invitations.renewNamed', { email })}
          onClick={() => void renew()}
        >
          {t('invitations.renew')}
        </Button>
      )}
      <ActTrouble trouble={act.trouble} />
    </li>
  );
}

function Standing({ acceptedAt, expiresAt, superseded }: Props['invitation']) {
  const { t } = useTranslation('web-people');
  if (acceptedAt)
    return (
      <>
        {t('invitations.accepted')} <When at={acceptedAt} />
      </>
    );
  if (superseded) return t('invitations.superseded');
  const over = new Date(expiresAt) < new Date();
  return (
    <>
      {t(over ? 'invitations.expired' : 'invitations.waits')} <When at={expiresAt} />
    </>
  );
}
