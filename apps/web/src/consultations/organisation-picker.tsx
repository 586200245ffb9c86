import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { compareNames } from '../shared/sorting.js';
import type { OrganisationBrief } from './consultation-queries.js';
import styles from './organisation-picker.module.css';

interface Props {
  organisations: readonly OrganisationBrief[];
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Organisations by kind, one by one or a whole kind at a time. */
export function OrganisationPicker({ organisations, chosen, onChange }: Props) {
  const { t } = useTranslation(['web-consultations', 'web']);
  const say = useInLanguage();
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const shown = organisations.filter(({ name, shortName }) =>
    [...Object.values(name), ...Object.values(shortName)].some((words) =>
      String(words).toLowerCase().includes(search.trim().toLowerCase()),
    ),
  );
  const kinds = [...new Set(shown.map(({ kind }) => kind))].sort((a, b) =>
    compareNames(t(`web:organisationKind.${a}`), t(`web:organisationKind.${b}`), language),
  );
  const put = (ids: readonly string[], wanted: boolean): void =>
    onChange(wanted ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
  const all = shown.map(({ id }) => id);

  if (organisations.length === 0) return <p>{t('picker.nobody')}</p>;
  return (
    <fieldset className={styles.picker}>
      <legend>{t('picker.name')}</legend>
      <div className={styles.tools}>
        <TextInput
          type="search"
          aria-label={t('picker.search')}
          placeholder={t('picker.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <Button variant="subtle" onClick={() => put(all, !all.every((id) => chosen.includes(id)))}>
          {t(all.every((id) => chosen.includes(id)) ? 'picker.no' : 'picker.all')}
        </Button>
        <span className={styles.count} role="status">
          {t('picker.chosen', { count: chosen.length })}
        </span>
      </div>
      {shown.length === 0 && <p className={styles.count}>{t('picker.notFound')}</p>}
      {kinds.map((kind) => {
        const ofKind = shown
          .filter((one) => one.kind === kind)
          .toSorted((a, b) => compareNames(say(a.name), say(b.name), language));
        const ids = ofKind.map(({ id }) => id);
        const taken = ids.filter((id) => chosen.includes(id)).length;
        return (
          <div key={kind} className={styles.kind}>
            <Checkbox
              className={styles.whole}
              label={`${t(`web:organisationKind.${kind}`)} (${ids.length})`}
              checked={taken === ids.length}
              indeterminate={taken > 0 && taken < ids.length}
              onChange={() => put(ids, taken < ids.length)}
            />
            <div className={styles.organisations}>
              {ofKind.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={say(name)}
                  checked={chosen.includes(id)}
                  onChange={(event) => put([id], event.currentTarget.checked)}
                />
              ))}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
