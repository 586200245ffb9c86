import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrganisationKind } from '../gql/graphql.js';
import type { Trilingual } from '#libs/domain';
import { TrilingualInput } from '../shared/trilingual-input.js';

export interface OrganisationWords {
  kind: OrganisationKind;
  name: Trilingual;
  shortName: Trilingual;
  email: string;
}

const KINDS = [
  'public_association',
  'council',
  'research',
  'media',
  'business',
  'state_body',
  'agency',
] as const satisfies OrganisationKind[];

interface Props {
  value: OrganisationWords;
  onChange: (value: OrganisationWords) => void;
}

export function OrganisationFields({ value, onChange }: Props) {
  const { t } = useTranslation(['web-people', 'web']);
  return (
    <>
      <TrilingualInput
        label={t('fields.name')}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
      />
      <TrilingualInput
        label={t('fields.shortName')}
        description={t('fields.shortNameHint')}
        value={value.shortName}
        onChange={(shortName) => onChange({ ...value, shortName })}
      />
      <NativeSelect
        label={t('fields.kind')}
        value={value.kind}
        data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(event) => {
          const kind = KINDS.find((one) => one === event.currentTarget.value);
          if (kind) onChange({ ...value, kind });
        }}
      />
      <TextInput
        type="email"
        label={`${t('fields.email')} (${t('web:optional')})`}
        description={t('fields.organisationEmailHint')}
        value={value.email}
        onChange={(event) => onChange({ ...value, email: event.currentTarget.value })}
      />
    </>
  );
}
