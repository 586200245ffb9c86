import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useViewer } from '../data/viewer.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { Page } from '../shared/page.js';
import { ApprovedReports } from './approved-reports.js';
import { MediaList } from './media-list.js';
import styles from './publication-page.module.css';
import { queueQuery } from './publication-queries.js';
import { ReleaseView } from './release-view.js';
import { useClock } from './use-clock.js';

const PAGE = 25;

/** What is about to go out, what waits for its minute, and what went out before. */
export function PublicationQueuePage() {
  const { t } = useTranslation(['web-publication', 'web']);
  const viewer = useViewer();
  const [first, setFirst] = useState(PAGE);
  const [queue, readAgain] = useQuery({ query: queueQuery, variables: { first } });
  const again = (): void => readAgain({ requestPolicy: 'network-only' });
  const releases = (queue.data?.releases.edges ?? []).map(({ node }) => node);
  const upcoming = releases
    .filter(({ state }) => state === 'scheduled' || state === 'publishing')
    .toSorted((a, b) => a.publishAt.localeCompare(b.publishAt));
  const past = releases.filter(({ state }) => state !== 'scheduled' && state !== 'publishing');
  const now = useClock(upcoming.length > 0 ? 10_000 : 60_000, () => {
    if (upcoming.length > 0) again();
  });
  const press = viewer?.mandates.some(({ role }) => role === 'press' || role === 'administrator');
  return (
    <Page title={t('queue')} lead={t('lead')}>
      <Loaded of={[queue, readAgain]} shape="rows">
        {({ reports, releases: { pageInfo } }) => (
          <div className={styles.queue}>
            <ApprovedReports reports={reports.edges.map(({ node }) => node)} />
            <section aria-labelledby="upcoming-title">
              <h2 id="upcoming-title">{t('upcoming')}</h2>
              {upcoming.length === 0 && <Empty>{t('noneUpcoming')}</Empty>}
              {upcoming.map((release) => (
                <ReleaseView key={release.id} named release={release} now={now} onDone={again} />
              ))}
            </section>
            <section aria-labelledby="past-title">
              <h2 id="past-title">{t('past')}</h2>
              {past.length === 0 && <Empty>{t('nonePast')}</Empty>}
              {past.map((release) => (
                <ReleaseView key={release.id} named release={release} now={now} onDone={again} />
              ))}
              {pageInfo.hasNextPage && (
                <Button variant="default" mt="md" onClick={() => setFirst(first + PAGE)}>
                  {t('web:showMore')}
                </Button>
              )}
            </section>
            {press && <MediaList />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
