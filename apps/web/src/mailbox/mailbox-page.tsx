import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubscription } from 'urql';
import { graphql } from '../data/graphql.js';
import { useDemonstration } from '../data/viewer.js';
import { Empty } from '../shared/empty.js';
import { Page } from '../shared/page.js';
import { PagesRead } from '../shared/pages-read.js';
import { usePages } from '../shared/use-pages.js';
import { Letter } from './letter.js';
import { mailboxQuery } from './mailbox-query.js';
import styles from './mailbox-page.module.css';

const lettersMayHaveCome = graphql(`
  subscription LettersMayHaveCome {
    deskChanged
  }
`);

/** Every letter the house has written; in a demonstration its links work here. */
export function MailboxPage() {
  const { t } = useTranslation('web-mailbox');
  const demonstration = useDemonstration();
  const [changes, setChanges] = useState(0);
  useSubscription({ query: lettersMayHaveCome }, (_, heard) => {
    setChanges((count) => count + 1);
    return heard;
  });
  const pages = usePages(mailboxQuery, {}, ({ mailbox }) => mailbox, changes);
  return (
    <Page title={t('title')} lead={t(demonstration ? 'leadDemonstration' : 'lead')}>
      <PagesRead pages={pages} none={<Empty>{t('none')}</Empty>}>
        <ul className={styles.list}>
          {pages.nodes.map((mail) => (
            <Letter key={mail.id} mail={mail} />
          ))}
        </ul>
      </PagesRead>
    </Page>
  );
}
