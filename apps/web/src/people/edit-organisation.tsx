import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { ActForm } from '../shared/act-form.js';
import { OrganisationFields, type OrganisationWords } from './organisation-fields.js';
import { editOrganisation } from './people-acts.js';
import type { Organisation } from './people-queries.js';

interface Props {
  organisation: Organisation;
  onDone: () => void;
}

export function EditOrganisation({ organisation, onDone }: Props) {
  const { t } = useTranslation(['web-people', 'web']);
  const { id, kind, name, shortName, email } = organisation;
  const act = useAct(editOrganisation);
  const [words, setWords] = useState<OrganisationWords>({
    kind,
    name,
    shortName,
    email: email ?? '',
  });
  const edit = async (): Promise<void> => {
    const input = {
      kind: words.kind,
      name: trio(words.name),
      shortName: trio(words.shortName),
      email: words.email.trim() || null,
    };
    if (await act.perform({ id, input })) onDone();
  };
  return (
    <ActForm
      title={t('edit')}
      act={t('web:save')}
      state={act}
      onAct={() => void edit()}
      onCancel={onDone}
    >
      <OrganisationFields value={words} onChange={setWords} />
    </ActForm>
  );
}

/** What was read carries its type's name along, which no input knows. */
function trio({ kk, ru, en }: OrganisationWords['name']): OrganisationWords['name'] {
  return { kk, ru, en };
}
