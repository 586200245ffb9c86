import { Button } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReportContext, useReport } from '../reports/report-context.js';
import { Empty } from '../shared/empty.js';
import { PagesRead } from '../shared/pages-read.js';
import { usePages } from '../shared/use-pages.js';
import { useTitle } from '../shared/use-title.js';
import { RecommendationFilters } from './recommendation-filters.js';
import { RecommendationList } from './recommendation-list.js';
import { recommendationsQuery } from './recommendation-queries.js';
import styles from './report-recommendations-page.module.css';
import { useRecommendationFilter } from './use-recommendation-filter.js';

/** What one report promised. */
export function ReportRecommendationsPage() {
  const { t } = useTranslation('web-recommendations');
  const report = useReport();
  const changes = useContext(ReportContext)?.changes ?? 0;
  const [filter, setFilter] = useRecommendationFilter();
  const { status, mine, owner: ownerOrganisationId } = filter;
  const pages = usePages(
    recommendationsQuery,
    { status, reportId: report.id, ownerOrganisationId, mine: mine || null },
    ({ recommendations }) => recommendations,
    changes,
  );
  useTitle(t('title'));
  const filtered = status !== null || mine || ownerOrganisationId !== null;
  const add = report.may.includes('add_recommendation') && (
    <Button component={Link} to={`/reports/${report.slug}/recommendations/new`}>
      {t('add.act')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2>{t('ofReport')}</h2>
        {(pages.nodes.length > 0 || filtered) && add}
      </div>
      {(pages.nodes.length > 0 || filtered) && (
        <RecommendationFilters filter={filter} onChange={setFilter} />
      )}
      <PagesRead
        pages={pages}
        none={<Empty act={!filtered && add}>{t(filtered ? 'noneSuch' : 'noneInReport')}</Empty>}
      >
        <RecommendationList recommendations={pages.nodes} />
      </PagesRead>
    </div>
  );
}
