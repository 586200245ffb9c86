import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Empty } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { useTitle } from '../../shared/use-title.js';
import { useReadAgainOnChange, useReport } from '../report-context.js';
import { ComparisonView } from './comparison-view.js';
import styles from './comparison-page.module.css';
import { textsQuery } from './comparison-queries.js';

/** Two texts of a report, word by word; without numbers, from the circulated one to the latest. */
export function ComparisonPage() {
  const { t } = useTranslation('web-comparison');
  const report = useReport();
  const params = useParams();
  useTitle(t('title'));
  const [texts, readAgain] = useQuery({ query: textsQuery, variables: { id: report.id } });
  useReadAgainOnChange(readAgain);
  return (
    <div className={styles.page}>
      <Loaded of={[texts, readAgain]} shape="text">
        {({ report: found }) => {
          const revisions = found?.revisions ?? [];
          const latest = revisions.at(-1);
          const withWorkingCopy = report.may.includes('edit_working_copy');
          if (!latest) return <Empty>{t('noRevision')}</Empty>;
          if (params['from'] === undefined) {
            const first = found?.consultation?.revision ?? revisions.at(-2) ?? latest;
            if (first.number === latest.number && !withWorkingCopy)
              return <Empty>{t('oneRevision')}</Empty>;
            const to = first.number === latest.number ? '' : `/${latest.number}`;
            return <Navigate to={`/reports/${report.slug}/compare/${first.number}${to}`} replace />;
          }
          const from = revisions.find(({ number }) => String(number) === params['from']);
          const to = revisions.find(({ number }) => String(number) === params['to']) ?? null;
          if (!from || (params['to'] !== undefined && !to))
            return <Empty>{t('noSuchRevision')}</Empty>;
          return (
            <ComparisonView
              from={from}
              to={to}
              revisions={revisions}
              withWorkingCopy={withWorkingCopy}
            />
          );
        }}
      </Loaded>
    </div>
  );
}
