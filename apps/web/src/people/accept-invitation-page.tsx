import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAct } from '../data/use-act.js';
import type { AcceptInvitationMutation } from '../gql/graphql.js';
import { useInLanguage } from '../i18n/use-language.js';
import { ActForm } from '../shared/act-form.js';
import { Notice } from '../shared/notice.js';
import { Page } from '../shared/page.js';
import { acceptInvitation } from './people-acts.js';

type Accepted = Extract<AcceptInvitationMutation['acceptInvitation'], { __typename: 'Invitation' }>;

/** Where the letter of invitation leads. */
export function AcceptInvitationPage() {
  const { t } = useTranslation(['web-people', 'web']);
  const say = useInLanguage();
  const { token = '' } = useParams();
  const act = useAct(acceptInvitation);
  const [name, setName] = useState('');
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  if (accepted)
    return (
      <Page title={t('accept.done')}>
        <Notice
          tone="good"
          role="status"
          title={t('accept.now', {
            role: t(`web:role.${accepted.role}`),
            organisation: say(accepted.organisation.name),
          })}
        >
          <p>{t('accept.signIn', { email: accepted.email })}</p>
          <Button component={Link} to="/sign-in">
            {t('web:frame.signIn')}
          </Button>
        </Notice>
      </Page>
    );
  return (
    <Page title={t('accept.title')} lead={t('accept.lead')}>
      <ActForm
        act={t('accept.act')}
        state={act}
        onAct={() => void act.perform({ token, name: name.trim() }).then(setAccepted)}
      >
        <TextInput
          required
          autoComplete="name"
          label={t('fields.personName')}
          description={t('accept.nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </ActForm>
    </Page>
  );
}
