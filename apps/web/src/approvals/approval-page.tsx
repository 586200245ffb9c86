import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useReadAgainOnChange, useReport } from '../reports/report-context.js';
import { Empty } from '../shared/empty.js';
import { Loaded } from '../shared/loaded.js';
import { Loading } from '../shared/loading.js';
import { useTitle } from '../shared/use-title.js';
import { ApprovalActs } from './approval-acts.js';
import styles from './approval-page.module.css';
import { approvalQuery } from './approval-queries.js';
import { EarlierRoutes } from './earlier-routes.js';
import { RouteView } from './route-view.js';
import { StartRoute } from './start-route.js';

/** The way of the text through its approvers, and, for the one whose turn it is, the act. */
export function ApprovalPage() {
  const { t } = useTranslation('web-approvals');
  const open = useReport();
  useTitle(t('title'));
  const [approval, readAgain] = useQuery({ query: approvalQuery, variables: { id: open.id } });
  useReadAgainOnChange(readAgain);
  return (
    <div className={styles.page}>
      <Loaded of={[approval, readAgain]} shape="text">
        {({ report }) => {
          if (!report) return null;
          const { route, latestRevision } = report;
          const mayStart = report.may.includes('start_route') && latestRevision;
          return (
            <>
              {route && <RouteView route={route} />}
              {route && route.state === 'running' && (
                <Suspense fallback={<Loading shape="text" />}>
                  <ApprovalActs route={route} circulated={report.consultation?.revision ?? null} />
                </Suspense>
              )}
              {mayStart && <StartRoute revision={latestRevision} again={Boolean(route)} />}
              {!route && !mayStart && <Empty>{t('none')}</Empty>}
              {route?.previous && <EarlierRoutes id={route.previous.id} />}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
