import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useInLanguage, useLanguage } from '../../i18n/use-language.js';
import { compareNames } from '../../shared/sorting.js';
import styles from './change-filters.module.css';
import type { ChangeFilter } from './change-filter.js';
import type { Comparison } from './change-places.js';
import { type Heading, nameOf, type PlacedChange } from './chapters.js';

interface Props {
  filter: ChangeFilter;
  onFilter: (filter: ChangeFilter) => void;
  placed: readonly PlacedChange[];
  outline: readonly Heading[];
  shapers: Comparison['shapers'];
}

export function ChangeFilters({ filter, onFilter, placed, outline, shapers }: Props) {
  const { t } = useTranslation('web-comparison');
  const say = useInLanguage();
  const language = useLanguage();
  const changed = new Set(placed.map(({ chapter }) => chapter));
  return (
    <div className={styles.filters}>
      <Select
        className={styles.choice}
        clearable
        searchable
        label={t('filter.chapter')}
        placeholder={t('filter.everywhere')}
        value={filter.chapter}
        onChange={(chapter) => onFilter({ ...filter, chapter })}
        data={outline
          .filter(({ depth, blockId }) => depth === 1 && changed.has(blockId))
          .map((heading) => ({ value: heading.blockId, label: nameOf(heading) }))}
      />
      <Select
        className={styles.choice}
        clearable
        searchable
        label={t('filter.organisation')}
        placeholder={t('filter.everybody')}
        value={filter.organisation}
        onChange={(organisation) => onFilter({ ...filter, organisation, unattributed: false })}
        data={shapers
          .map(({ id, shortName }) => ({ value: id, label: say(shortName) ?? '' }))
          .toSorted((a, b) => compareNames(a.label, b.label, language))}
      />
      <Select
        className={styles.choice}
        clearable
        label={t('filter.weight')}
        placeholder={t('filter.anyWeight')}
        value={filter.material === null ? null : filter.material ? 'material' : 'editorial'}
        onChange={(weight) =>
          onFilter({ ...filter, material: weight === null ? null : weight === 'material' })
        }
        data={(['material', 'editorial'] as const).map((value) => ({
          value,
          label: t(`weight.${value}`),
        }))}
      />
      <Checkbox
        className={styles.check}
        label={t('filter.onlyChanged')}
        checked={filter.onlyChanged}
        onChange={(event) => onFilter({ ...filter, onlyChanged: event.currentTarget.checked })}
      />
      <Checkbox
        className={styles.check}
        label={t('filter.unattributed')}
        checked={filter.unattributed}
        onChange={(event) =>
          onFilter({ ...filter, unattributed: event.currentTarget.checked, organisation: null })
        }
      />
    </div>
  );
}
