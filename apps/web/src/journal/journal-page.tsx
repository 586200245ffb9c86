import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubscription } from 'urql';
import { graphql } from '../data/graphql.js';
import { useViewer } from '../data/viewer.js';
import { Page } from '../shared/page.js';
import { JournalList } from './journal-list.js';
import { VerifyJournal } from './verify-journal.js';

const somethingHappened = graphql(`
  subscription SomethingHappened {
    deskChanged
  }
`);

/** Every act of the house, the latest first. */
export function JournalPage() {
  const { t } = useTranslation('web-journal');
  const viewer = useViewer();
  const [changes, setChanges] = useState(0);
  useSubscription({ query: somethingHappened, pause: viewer === null }, (_, heard) => {
    setChanges((count) => count + 1);
    return heard;
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      {viewer?.may.includes('administer') && <VerifyJournal />}
      <JournalList reportId={null} changes={changes} />
    </Page>
  );
}
