import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Empty } from '../shared/empty.js';
import { Page } from '../shared/page.js';
import { PagesRead } from '../shared/pages-read.js';
import { usePages } from '../shared/use-pages.js';
import { PromisesFigure } from './promises-figure.js';
import { RecommendationFilters } from './recommendation-filters.js';
import { RecommendationList } from './recommendation-list.js';
import { promisesQuery, recommendationsQuery } from './recommendation-queries.js';
import styles from './recommendations-page.module.css';
import { useRecommendationFilter } from './use-recommendation-filter.js';

/** Everything that was promised by reports, and what became of it. */
export function RecommendationsPage() {
  const { t } = useTranslation('web-recommendations');
  const [filter, setFilter] = useRecommendationFilter();
  const [{ data }] = useQuery({ query: promisesQuery });
  const { status, mine, report: reportId, owner: ownerOrganisationId } = filter;
  const pages = usePages(
    recommendationsQuery,
    { status, reportId, ownerOrganisationId, mine: mine || null },
    ({ recommendations }) => recommendations,
  );
  const filtered = status !== null || mine || reportId !== null || ownerOrganisationId !== null;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles.page}>
        {data && data.promises.byMonth.length > 0 && <PromisesFigure promises={data.promises} />}
        <section aria-label={t('title')}>
          <RecommendationFilters filter={filter} onChange={setFilter} withReport />
          <PagesRead pages={pages} none={<Empty>{t(filtered ? 'noneSuch' : 'none')}</Empty>}>
            <RecommendationList recommendations={pages.nodes} withReport />
          </PagesRead>
        </section>
      </div>
    </Page>
  );
}
