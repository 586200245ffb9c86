import { TextInput } from '@mantine/core';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { SessionContext } from '../data/session.js';
import { useAct } from '../data/use-act.js';
import { ActForm } from '../shared/act-form.js';
import { Page } from '../shared/page.js';
import { acceptInvitation } from './people-acts.js';

/** Where the letter of invitation leads. Who accepts is signed in, and begins at the desk. */
export function AcceptInvitationPage() {
  const { t } = useTranslation(['web-people', 'web']);
  const { token = '' } = useParams();
  const { renew } = useContext(SessionContext);
  const navigate = useNavigate();
  const act = useAct(acceptInvitation);
  const [name, setName] = useState('');
  const accept = async (): Promise<void> => {
    if (!(await act.perform({ token, name: name.trim() }))) return;
    await navigate('/desk', { replace: true });
    renew();
  };
  return (
    <Page title={t('accept.title')} lead={t('accept.lead')}>
      <ActForm act={t('accept.act')} state={act} onAct={() => void accept()}>
        <TextInput
          autoComplete="name"
          label={`${t('fields.personName')} (${t('web:optional')})`}
          description={t('accept.nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </ActForm>
    </Page>
  );
}
