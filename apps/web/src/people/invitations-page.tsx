import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../shared/empty.js';
import { Notice } from '../shared/notice.js';
import { Page } from '../shared/page.js';
import { PagesRead } from '../shared/pages-read.js';
import { usePages } from '../shared/use-pages.js';
import { InvitationLine } from './invitation-line.js';
import styles from './invitations-page.module.css';
import { PeoplePlaces } from './people-places.js';
import { invitationsQuery } from './people-queries.js';

/** Mandates offered by mail, and which were taken. */
export function InvitationsPage() {
  const { t } = useTranslation(['web-people', 'web']);
  const [renewed, setRenewed] = useState({ email: '', count: 0 });
  const pages = usePages(invitationsQuery, {}, ({ invitations }) => invitations, renewed.count);
  return (
    <Page title={t('invitations.title')} lead={t('invitations.lead')}>
      <PeoplePlaces />
      <div role="status">
        {renewed.count > 0 && (
          <Notice tone="good">
            <p>{t('invitations.renewed', { email: renewed.email })}</p>
          </Notice>
        )}
      </div>
      <PagesRead
        pages={pages}
        none={
          <Empty act={<Link to="/organisations">{t('organisations.title')}</Link>}>
            {t('invitations.none')}
          </Empty>
        }
      >
        <ul className={styles.list}>
          {pages.nodes.map((invitation) => (
            <InvitationLine
              key={invitation.id}
              invitation={invitation}
              onRenewed={(email) => {
                setRenewed({ email, count: renewed.count + 1 });
              }}
            />
          ))}
        </ul>
      </PagesRead>
    </Page>
  );
}
