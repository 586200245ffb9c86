import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { compareNames } from '../shared/sorting.js';
import { ownersQuery } from './recommendation-queries.js';

interface Owner {
  ownerOrganisationId: string;
  /** Empty while no office is named. */
  officeId: string;
}

interface Props {
  value: Owner;
  onChange: (value: Owner) => void;
}

/** Who answers for a promise: an organisation, and the office in it where there is one. */
export function OwnerFields({ value: { ownerOrganisationId, officeId }, onChange }: Props) {
  const { t } = useTranslation(['web-recommendations', 'web']);
  const say = useInLanguage();
  const language = useLanguage();
  const [{ data: owners }] = useQuery({ query: ownersQuery });
  const offices = (owners?.offices ?? []).filter(
    ({ organisation }) => organisation.id === ownerOrganisationId,
  );
  return (
    <>
      <Select
        required
        searchable
        allowDeselect={false}
        label={t('owner')}
        nothingFoundMessage={t('add.noOwner')}
        value={ownerOrganisationId || null}
        onChange={(id) => onChange({ ownerOrganisationId: id ?? '', officeId: '' })}
        data={(owners?.organisations.edges ?? [])
          .map(({ node }) => ({ value: node.id, label: say(node.name) }))
          .toSorted((a, b) => compareNames(a.label, b.label, language))}
      />
      {offices.length > 0 && (
        <Select
          clearable
          label={`${t('office')} (${t('web:optional')})`}
          value={officeId || null}
          onChange={(id) => onChange({ ownerOrganisationId, officeId: id ?? '' })}
          data={offices.map(({ id, name }) => ({ value: id, label: say(name) }))}
        />
      )}
    </>
  );
}
