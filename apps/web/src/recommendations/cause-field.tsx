import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useInLanguage } from '../i18n/use-language.js';
import { answeredProposalsQuery } from './recommendation-queries.js';

interface Props {
  slug: string;
  value: string[];
  onChange: (proposalIds: string[]) => void;
}

/** Which proposals a promise came from; nothing is shown while the report has no answered ones. */
export function CauseField({ slug, value, onChange }: Props) {
  const { t } = useTranslation(['web-recommendations', 'web']);
  const say = useInLanguage();
  const [{ data }] = useQuery({ query: answeredProposalsQuery, variables: { slug } });
  const proposals = (data?.report?.consultation?.proposals.edges ?? [])
    .map(({ node }) => node)
    .filter(({ number, disposition }) => number !== null && disposition);
  if (proposals.length === 0) return null;
  return (
    <MultiSelect
      searchable
      label={`${t('causedBy')} (${t('web:optional')})`}
      description={t('add.causedByHint')}
      value={value}
      onChange={onChange}
      data={proposals.map(({ id, number, organisation }) => ({
        value: id,
        label: `№ ${number}, ${say(organisation.shortName)}`,
      }))}
    />
  );
}
