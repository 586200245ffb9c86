import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import { ActForm } from '../shared/act-form.js';
import { OrganisationFields, type OrganisationWords } from './organisation-fields.js';
import { registerOrganisation } from './people-acts.js';

const EMPTY = { kk: '', ru: '', en: '' };

interface Props {
  onDone: (id: string) => void;
  onCancel: () => void;
}

export function RegisterOrganisation({ onDone, onCancel }: Props) {
  const { t } = useTranslation('web-people');
  const act = useAct(registerOrganisation);
  const kept = useKept<OrganisationWords>('organisation', {
    kind: 'public_association',
    name: EMPTY,
    shortName: EMPTY,
    email: '',
  });
  const register = async (): Promise<void> => {
    const { email, ...words } = kept.value;
    const done = await act.perform({ input: { ...words, email: email.trim() || null } });
    if (!done) return;
    kept.discard();
    onDone(done.id);
  };
  return (
    <ActForm
      title={t('organisations.register')}
      act={t('organisations.register')}
      state={act}
      onAct={() => void register()}
      onCancel={onCancel}
    >
      <OrganisationFields value={kept.value} onChange={kept.set} />
    </ActForm>
  );
}
