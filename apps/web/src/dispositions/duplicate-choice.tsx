import { Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useInLanguage } from '../i18n/use-language.js';
import { listQuery } from './answer-queries.js';
import type { AnswerDraft } from './answer-types.js';

interface Props {
  consultationId: string;
  /** A proposal is not a duplicate of itself. */
  except: string;
  value: AnswerDraft['duplicateOf'];
  onChange: (value: AnswerDraft['duplicateOf']) => void;
}

/** The proposal that asked the same: found by number, organisation or words. */
export function DuplicateChoice({ consultationId, except, value, onChange }: Props) {
  const { t } = useTranslation('web-dispositions');
  const say = useInLanguage();
  const [search, setSearch] = useState('');
  const look = useDebouncedCallback(setSearch, 300);
  const filter = search === '' ? {} : { search };
  const [{ data }] = useQuery({
    query: listQuery,
    variables: { consultationId, filter, first: 30 },
  });
  const found = (data?.consultation?.proposals.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id, disposition }) => id !== except && disposition?.kind !== 'duplicate')
    .map(({ id, number, organisation, text }) => ({
      value: id,
      label: `№ ${number} · ${say(organisation.shortName)} · ${text.slice(0, 60)}`,
    }));
  const missing = value && !found.some((one) => one.value === value.id);
  const options = missing ? [{ value: value.id, label: value.label }, ...found] : found;
  return (
    <Select
      required
      searchable
      label={t('answer.duplicateOf')}
      nothingFoundMessage={t('answer.noDuplicate')}
      data={options}
      filter={(given) => given.options}
      value={value?.id ?? null}
      onSearchChange={(words) => look(options.some(({ label }) => label === words) ? '' : words)}
      onChange={(id) => {
        const one = options.find((option) => option.value === id);
        onChange(one ? { id: one.value, label: one.label } : null);
      }}
    />
  );
}
