import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInLanguage } from '../i18n/use-language.js';
import { Empty } from '../shared/empty.js';
import { Page } from '../shared/page.js';
import { PagesRead } from '../shared/pages-read.js';
import { usePages } from '../shared/use-pages.js';
import { When } from '../shared/when.js';
import styles from './invitations-page.module.css';
import { PeoplePlaces } from './people-places.js';
import { invitationsQuery } from './people-queries.js';

/** Mandates offered by mail, and which were taken. */
export function InvitationsPage() {
  const { t } = useTranslation(['web-people', 'web']);
  const say = useInLanguage();
  const pages = usePages(invitationsQuery, {}, ({ invitations }) => invitations);
  const now = new Date().toISOString();
  return (
    <Page title={t('invitations.title')} lead={t('invitations.lead')}>
      <PeoplePlaces />
      <PagesRead
        pages={pages}
        none={
          <Empty act={<Link to="/organisations">{t('organisations.title')}</Link>}>
            {t('invitations.none')}
          </Empty>
        }
      >
        <ul className={styles.list}>
          {pages.nodes.map(({ id, email, role, organisation, office, ...when }) => (
            <li key={id} className={styles.item}>
              <span className={styles.email}>{email}</span>
              <span>
                {t(`web:role.${role}`)}
                {office && `, ${say(office.name)}`} ·{' '}
                <Link to={`/organisations/${organisation.id}`}>{say(organisation.shortName)}</Link>
              </span>
              <span className={styles.quiet}>
                {when.acceptedAt ? (
                  <>
                    {t('invitations.accepted')} <When at={when.acceptedAt} />
                  </>
                ) : (
                  <>
                    {t(
                      new Date(when.expiresAt).toISOString() < now
                        ? 'invitations.expired'
                        : 'invitations.waits',
                    )}{' '}
                    <When at={when.expiresAt} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </PagesRead>
    </Page>
  );
}
