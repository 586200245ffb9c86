import { TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { useKept } from '../data/use-kept.js';
import { ActForm } from '../shared/act-form.js';
import styles from './invite-person.module.css';
import { invitePerson } from './people-acts.js';
import type { Organisation } from './people-queries.js';
import { RoleFields, rolesIn } from './role-fields.js';

interface Props {
  organisation: Organisation;
  onDone: (email: string) => void;
  onCancel: () => void;
}

/** Offers a mandate by mail. */
export function InvitePerson({ organisation, onDone, onCancel }: Props) {
  const { t } = useTranslation(['web-people', 'web']);
  const act = useAct(invitePerson);
  const kept = useKept(`invitation.${organisation.id}`, {
    email: '',
    name: '',
    role: rolesIn(organisation.kind)[0] ?? 'representative',
    officeId: '',
  });
  const { email, name, role, officeId } = kept.value;
  const invite = async (): Promise<void> => {
    const done = await act.perform({
      input: {
        email: email.trim(),
        name: name.trim() || null,
        role,
        officeId: officeId || null,
        organisationId: organisation.id,
      },
    });
    if (!done) return;
    kept.discard();
    onDone(done.email);
  };
  return (
    <ActForm
      title={t('invite.act')}
      act={t('invite.send')}
      state={act}
      onAct={() => void invite()}
      onCancel={onCancel}
    >
      <TextInput
        required
        type="email"
        autoComplete="off"
        label={t('fields.email')}
        value={email}
        onChange={(event) => kept.set({ ...kept.value, email: event.currentTarget.value })}
      />
      <TextInput
        label={`${t('fields.personName')} (${t('web:optional')})`}
        description={t('fields.personNameHint')}
        autoComplete="off"
        value={name}
        onChange={(event) => kept.set({ ...kept.value, name: event.currentTarget.value })}
      />
      <RoleFields
        organisation={organisation}
        value={kept.value}
        onChange={(chosen) => kept.set({ ...kept.value, ...chosen })}
      />
      <p className={styles.letter} role="status">
        <IconMail size={18} stroke={1.7} aria-hidden="true" />
        {email.trim() === '' ? t('invite.letter') : t('invite.letterTo', { email: email.trim() })}
      </p>
    </ActForm>
  );
}
