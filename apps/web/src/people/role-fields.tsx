import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { OrganisationKind, Role } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { appointingQuery } from './people-queries.js';

export interface RoleWords {
  role: Role;
  officeId: string;
}

/** What one can be in an organisation of this kind. */
export function rolesIn(kind: OrganisationKind): readonly Role[] {
  if (kind === 'agency')
    return ['coordinator', 'editor', 'answering_official', 'approver', 'press', 'administrator'];
  return kind === 'state_body' ? ['representative', 'approver'] : ['representative'];
}

interface Props {
  organisation: { id: string; kind: OrganisationKind };
  value: RoleWords;
  onChange: (value: RoleWords) => void;
}

/** The role of a mandate; for an approver also the office that signs. */
export function RoleFields({ organisation, value, onChange }: Props) {
  const { t } = useTranslation(['web-people', 'web']);
  const say = useInLanguage();
  const [{ data }] = useQuery({ query: appointingQuery });
  const roles = rolesIn(organisation.kind);
  const offices = (data?.offices ?? []).filter(
    (office) => office.organisation.id === organisation.id,
  );
  return (
    <>
      <NativeSelect
        label={t('fields.role')}
        value={value.role}
        data={roles.map((role) => ({ value: role, label: t(`web:role.${role}`) }))}
        onChange={(event) => {
          const role = roles.find((one) => one === event.currentTarget.value);
          if (role) onChange({ role, officeId: '' });
        }}
      />
      {value.role === 'approver' && (
        <NativeSelect
          required
          label={t('fields.office')}
          value={value.officeId}
          data={[
            { value: '', label: '' },
            ...offices.map(({ id, name }) => ({ value: id, label: say(name) })),
          ]}
          onChange={(event) => onChange({ ...value, officeId: event.currentTarget.value })}
        />
      )}
    </>
  );
}
