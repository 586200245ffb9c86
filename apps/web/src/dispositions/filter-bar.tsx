import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { compareNames } from '../shared/sorting.js';
import { type Consultation, KINDS } from './answer-types.js';
import styles from './filter-bar.module.css';
import { type AnswerFilter, type Shown, SHOWN } from './use-answer-filter.js';

interface Props {
  consultation: Consultation;
  filter: AnswerFilter;
  /** Who does not answer has nothing taken and nothing to put into the text. */
  answers: boolean;
  onChange: (change: Partial<AnswerFilter>) => void;
}

/** Which proposals are listed. */
export function FilterBar({ consultation, filter, answers, onChange }: Props) {
  const { t } = useTranslation(['web-dispositions', 'web']);
  const say = useInLanguage();
  const language = useLanguage();
  const [typed, setTyped] = useState(filter.search);
  const search = useDebouncedCallback((words: string) => onChange({ search: words.trim() }), 350);
  const narrowed = [filter.chapter, filter.organisation, filter.disposition].filter(Boolean).length;
  const shown = SHOWN.filter((name) => answers || name === 'all' || name === 'unanswered');
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={t('filter.shown')} className={styles.shown}>
        {shown.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.chip}
            aria-pressed={filter.shown === name}
            onClick={() => onChange({ shown: name })}
          >
            {t(`shown.${name}`)}
            <Count of={name} consultation={consultation} />
          </button>
        ))}
      </div>
      <TextInput
        type="search"
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <details className={styles.more} open={narrowed > 0 || undefined}>
        <summary>
          <IconFilter size={16} stroke={1.7} aria-hidden="true" />
          {t('filter.narrow', { count: narrowed })}
        </summary>
        <div className={styles.selects}>
          <Select
            clearable
            searchable
            label={t('filter.chapter')}
            value={filter.chapter || null}
            onChange={(chapter) => onChange({ chapter: chapter ?? '' })}
            data={consultation.revision.outline
              .filter(({ depth }) => depth === 1)
              .map(({ blockId, number, title }) => ({
                value: blockId,
                label: number ? `${number}. ${title}` : title,
              }))}
          />
          <Select
            clearable
            searchable
            label={t('filter.organisation')}
            value={filter.organisation || null}
            onChange={(organisation) => onChange({ organisation: organisation ?? '' })}
            data={consultation.invitees
              .map(({ organisation }) => ({
                value: organisation.id,
                label: say(organisation.shortName),
              }))
              .toSorted((a, b) => compareNames(a.label, b.label, language))}
          />
          <Select
            clearable
            label={t('filter.disposition')}
            value={filter.disposition || null}
            onChange={(kind) => onChange({ disposition: KINDS.find((one) => one === kind) ?? '' })}
            data={KINDS.map((kind) => ({ value: kind, label: t(`web:outcome.${kind}`) }))}
          />
        </div>
      </details>
    </div>
  );
}

function Count({ of, consultation: { tally, lost } }: { of: Shown; consultation: Consultation }) {
  const count = {
    all: tally.total,
    unanswered: tally.unanswered,
    mine: null,
    unincorporated: tally.unincorporated,
    late: tally.late,
    lost: lost.totalCount,
  }[of];
  return count === null ? null : <span className={styles.count}> {count}</span>;
}
