import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { Trilingual } from '#libs/domain';
import { useLanguage } from '../i18n/use-language.js';
import { Chips } from '../shared/chips.js';
import { sourceBlocksQuery } from './recommendation-queries.js';
import { useSectionBlocks } from './use-section-blocks.js';

interface Props {
  slug: string;
  value: string;
  /** The words of the block come along, for the promise to begin with. */
  onChoose: (blockId: string, text: Trilingual | null) => void;
}

/** From which words of the report the promise follows: a section, usually the last, then its block. */
export function SourceBlockChoice({ slug, value, onChoose }: Props) {
  const { t } = useTranslation(['web-recommendations', 'web']);
  const language = useLanguage();
  const [{ data }] = useQuery({ query: sourceBlocksQuery, variables: { slug, language } });
  const revision = data?.report?.latestRevision;
  const outline = revision?.outline ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const section = chosen ?? outline.at(-1)?.blockId ?? null;
  const blocks = useSectionBlocks(revision?.id ?? null, section);
  if (!revision) return null;
  return (
    <>
      <Select
        searchable
        allowDeselect={false}
        label={t('add.section')}
        description={t('add.sectionHint')}
        value={section}
        onChange={setChosen}
        data={outline.map(({ blockId, number, title }) => ({
          value: blockId,
          label: number ? `${number}. ${title}` : title,
        }))}
      />
      {blocks.length > 0 ? (
        <Chips
          stacked
          legend={`${t('add.block')} (${t('web:optional')})`}
          value={value}
          onChange={(id) =>
            onChoose(id, blocks.find(({ blockId }) => blockId === id)?.words ?? null)
          }
          options={[
            { value: '', label: t('add.ownWords') },
            ...blocks.map(({ blockId, words }) => ({ value: blockId, label: words[language] })),
          ]}
        />
      ) : (
        <p>{t('add.noBlock')}</p>
      )}
    </>
  );
}
