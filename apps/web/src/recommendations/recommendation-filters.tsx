import { Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useViewer } from '../data/viewer.js';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { compareNames } from '../shared/sorting.js';
import { filterChoicesQuery } from './recommendation-queries.js';
import styles from './recommendation-filters.module.css';
import { type RecommendationFilter, STATUSES } from './use-recommendation-filter.js';

interface Props {
  filter: RecommendationFilter;
  onChange: (change: Partial<RecommendationFilter>) => void;
  /** Within a report there is no report to choose. */
  withReport?: boolean;
}

export function RecommendationFilters({ filter, onChange, withReport = false }: Props) {
  const { t } = useTranslation('web-recommendations');
  const say = useInLanguage();
  const language = useLanguage();
  const viewer = useViewer();
  const [{ data }] = useQuery({ query: filterChoicesQuery });
  const statuses = STATUSES.map((value) => ({ value, label: t(`status.${value}`) }));
  return (
    <div className={styles.filters}>
      <Select
        clearable
        label={t('filter.status')}
        placeholder={t('filter.any')}
        value={filter.status}
        onChange={(value) => onChange({ status: STATUSES.find((one) => one === value) ?? null })}
        data={statuses}
      />
      <Select
        clearable
        searchable
        label={t('filter.owner')}
        placeholder={t('filter.any')}
        value={filter.owner}
        onChange={(owner) => onChange({ owner })}
        data={(data?.organisations.edges ?? [])
          .map(({ node }) => ({ value: node.id, label: say(node.shortName) }))
          .toSorted((a, b) => compareNames(a.label, b.label, language))}
      />
      {withReport && (
        <Select
          clearable
          searchable
          label={t('filter.report')}
          placeholder={t('filter.any')}
          value={filter.report}
          onChange={(report) => onChange({ report })}
          data={(data?.reports.edges ?? []).map(({ node }) => ({
            value: node.id,
            label: say(node.title),
          }))}
        />
      )}
      {viewer && (
        <Switch
          className={styles.mine}
          label={t('filter.mine')}
          checked={filter.mine}
          onChange={(event) => onChange({ mine: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}
