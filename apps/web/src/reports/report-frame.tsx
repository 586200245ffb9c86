import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useParams } from 'react-router';
import { useQuery, useSubscription } from 'urql';
import { graphql } from '../data/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { Empty } from '../shared/empty.js';
import { JourneyLine } from '../shared/journey-line.js';
import { Loaded } from '../shared/loaded.js';
import { Page } from '../shared/page.js';
import { ReportContext } from './report-context.js';
import styles from './report-frame.module.css';
import { ReportPlaces } from './report-places.js';

const headQuery = graphql(`
  query ReportFrame($id: ID, $slug: String) {
    report(id: $id, slug: $slug) {
      ...ReportHead
    }
  }
`);

const reportChanged = graphql(`
  subscription ReportChanged($reportId: ID!) {
    reportChanged(reportId: $reportId) {
      id
    }
  }
`);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Title, journey line and places of a report, the same above every page of it. */
export function ReportFrame() {
  const { t } = useTranslation(['web-reports', 'web']);
  const say = useInLanguage();
  const { slug = '' } = useParams();
  const heading = useRef<HTMLHeadingElement>(null);
  const variables = UUID.test(slug) ? { id: slug } : { slug };
  const [head, readAgain] = useQuery({ query: headQuery, variables });
  const report = head.data?.report;
  const [changes, setChanges] = useState(0);
  const hear = useCallback(() => setChanges((count) => count + 1), []);
  useSubscription(
    { query: reportChanged, variables: { reportId: report?.id ?? '' }, pause: !report },
    (_, entry) => {
      hear();
      return entry;
    },
  );
  useEffect(() => {
    if (changes > 0) readAgain({ requestPolicy: 'network-only' });
  }, [changes, readAgain]);
  const { key, hash } = useLocation();
  useEffect(() => {
    if (key !== 'default' && hash === '') heading.current?.focus({ preventScroll: true });
  }, [key, hash, slug]);
  const open = useMemo(() => (report ? { report, changes, hear } : null), [report, changes, hear]);

  return (
    <Loaded of={[head, readAgain]}>
      {() =>
        open ? (
          <ReportContext value={open}>
            <div className={styles.head}>
              <p className={styles.trail}>
                <Link to="/reports">{t('web:places.reports')}</Link>
              </p>
              <h1 className={styles.title} ref={heading} tabIndex={-1}>
                {say(open.report.title)}
              </h1>
              <JourneyLine report={open.report} />
              <ReportPlaces report={open.report} />
            </div>
            <Outlet />
          </ReportContext>
        ) : (
          <Page title={t('noReport')}>
            <Empty act={<Link to="/reports">{t('web:places.reports')}</Link>}>
              {t('web:trouble.notFound')}
            </Empty>
          </Page>
        )
      }
    </Loaded>
  );
}
