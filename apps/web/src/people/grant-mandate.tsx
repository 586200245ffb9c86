import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAct } from '../data/use-act.js';
import type { Role } from '../gql/graphql.js';
import { useInLanguage, useLanguage } from '../i18n/use-language.js';
import { ActForm } from '../shared/act-form.js';
import { dayOf } from '../shared/dates.js';
import { DayInput } from '../shared/day-input.js';
import { compareNames } from '../shared/sorting.js';
import { grantMandate } from './people-acts.js';
import { appointingQuery, type PersonLine } from './people-queries.js';
import { RoleFields, rolesIn } from './role-fields.js';

interface Props {
  person: PersonLine;
  onDone: () => void;
  onCancel: () => void;
}

/** Lets a person act for an organisation, from a day, perhaps until another. */
export function GrantMandate({ person, onDone, onCancel }: Props) {
  const { t } = useTranslation(['web-people', 'web']);
  const say = useInLanguage();
  const language = useLanguage();
  const act = useAct(grantMandate);
  const [{ data }] = useQuery({ query: appointingQuery });
  const [chosen, setChosen] = useState('');
  const [words, setWords] = useState<{ role: Role; officeId: string } | null>(null);
  const [validFrom, setValidFrom] = useState(dayOf(new Date()));
  const [validUntil, setValidUntil] = useState('');
  const organisations = (data?.organisations.edges ?? [])
    .map(({ node }) => node)
    .filter(({ may }) => may.includes('grant_mandate'))
    .toSorted((a, b) => compareNames(say(a.name), say(b.name), language));
  const organisation = organisations.find(({ id }) => id === chosen) ?? organisations[0];
  if (!organisation) return null;
  const first = rolesIn(organisation.kind)[0] ?? 'representative';
  const { role, officeId } = words ?? { role: first, officeId: '' };

  const grant = async (): Promise<void> => {
    const done = await act.perform({
      input: {
        personId: person.id,
        organisationId: organisation.id,
        role,
        officeId: officeId || null,
        validFrom,
        validUntil: validUntil || null,
      },
    });
    if (done) onDone();
  };

  return (
    <ActForm
      title={t('mandate.grantTo', { name: person.name })}
      act={t('mandate.grant')}
      state={act}
      onAct={() => void grant()}
      onCancel={onCancel}
    >
      <NativeSelect
        label={t('fields.organisation')}
        value={organisation.id}
        data={organisations.map(({ id, name }) => ({ value: id, label: say(name) }))}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
          setWords(null);
        }}
      />
      <RoleFields organisation={organisation} value={{ role, officeId }} onChange={setWords} />
      <DayInput label={t('mandate.validFrom')} value={validFrom} onChange={setValidFrom} />
      <DayInput
        label={`${t('mandate.validUntil')} (${t('web:optional')})`}
        value={validUntil}
        min={validFrom}
        required={false}
        onChange={setValidUntil}
      />
    </ActForm>
  );
}
