import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery, useSubscription } from 'urql';
import { graphql } from '../data/graphql.js';
import { useViewer } from '../data/viewer.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { Page } from '../shared/page.js';
import { DeskList } from './desk-list.js';
import styles from './desk-page.module.css';

const deskQuery = graphql(`
  query Desk {
    desk {
      waitsForMe {
        ...DeskLine
      }
      waitsForOthers {
        ...DeskLine
      }
      recentlyDone {
        ...DeskLine
      }
    }
  }
  fragment DeskLine on DeskItem {
    key
    kind
    title
    detail
    dueAt
    workingDaysLeft
    urgent
    path
    report {
      id
      title {
        ...Words
      }
    }
  }
`);

const deskChanged = graphql(`
  subscription DeskChanged {
    deskChanged
  }
`);

/** What waits for me, and by when. Under it, what I wait for from others. */
export function DeskPage() {
  const { t } = useTranslation('web-desk');
  const viewer = useViewer();
  const [desk, readAgain] = useQuery({ query: deskQuery });
  const [change] = useSubscription({ query: deskChanged, pause: viewer === null });
  useEffect(() => {
    if (change.data) readAgain({ requestPolicy: 'network-only' });
  }, [change.data, readAgain]);

  return (
    <Page title={t('title')} lead={viewer && t('lead', { name: viewer.person.name })}>
      <Loaded of={[desk, readAgain]} shape="rows">
        {({ desk: { waitsForMe, waitsForOthers, recentlyDone } }) => (
          <div className={styles.desk}>
            <section aria-labelledby="waits-for-me">
              <h2 id="waits-for-me">{t('waitsForMe')}</h2>
              {waitsForMe.length > 0 ? (
                <DeskList items={waitsForMe} whose="mine" />
              ) : (
                <Empty>{t('nothing')}</Empty>
              )}
            </section>
            <section aria-labelledby="waits-for-others">
              <h2 id="waits-for-others">{t('waitsForOthers')}</h2>
              {waitsForOthers.length > 0 ? (
                <DeskList items={waitsForOthers} whose="others" />
              ) : (
                <Empty>{t('nothingFromOthers')}</Empty>
              )}
            </section>
            {recentlyDone.length > 0 && (
              <section aria-labelledby="recently-done">
                <h2 id="recently-done">{t('recentlyDone')}</h2>
                <DeskList items={recentlyDone} whose="done" />
              </section>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
