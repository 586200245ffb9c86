import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { MomentInput } from '../shared/moment-input.js';
import { TrilingualInput } from '../shared/trilingual-input.js';
import { AgendaFields } from './agenda-fields.js';
import { CircleChoice, type Invitee } from './circle-choice.js';
import type { MeetingDraft } from './meeting-draft.js';
import styles from './meeting-form.module.css';

interface Props {
  draft: MeetingDraft;
  onDraft: (draft: MeetingDraft) => void;
  invitees: readonly Invitee[];
  act: string;
  performing: boolean;
  trouble: Trouble | null;
  onAct: () => void;
}

/** When and where, who leads and presents, what is talked about, and who is invited. */
export function MeetingForm({ draft, onDraft, invitees, ...act }: Props) {
  const { t } = useTranslation('web-meetings');
  const change = (changed: Partial<MeetingDraft>): void => onDraft({ ...draft, ...changed });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        act.onAct();
      }}
    >
      <TrilingualInput
        label={t('form.title')}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <div className={styles.pair}>
        <MomentInput
          label={t('form.starts')}
          value={draft.starts}
          onChange={(starts) => change({ starts })}
        />
        <TextInput
          type="time"
          label={t('form.ends')}
          description={t('form.endsHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={draft.ends.time}
          onChange={(event) => change({ ends: { ...draft.ends, time: event.currentTarget.value } })}
        />
      </div>
      <TrilingualInput
        label={t('form.venue')}
        required={false}
        value={draft.venue}
        onChange={(venue) => change({ venue })}
      />
      <TextInput
        type="url"
        label={t('form.link')}
        description={t('form.linkHint')}
        placeholder="https://"
        value={draft.link}
        onChange={(event) => change({ link: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <TextInput
          required
          label={t('form.moderator')}
          description={t('form.byOffice')}
          value={draft.moderator}
          onChange={(event) => change({ moderator: event.currentTarget.value })}
        />
        <TextInput
          required
          label={t('form.presenter')}
          description={t('form.byOffice')}
          value={draft.presenter}
          onChange={(event) => change({ presenter: event.currentTarget.value })}
        />
      </div>
      <AgendaFields agenda={draft.agenda} onAgenda={(agenda) => change({ agenda })} />
      <CircleChoice
        invitees={invitees}
        chosen={draft.organisationIds}
        onChosen={(organisationIds) => change({ organisationIds })}
      />
      <p className={styles.quiet}>
        {draft.organisationIds.length === 0
          ? t('form.noLetters')
          : t('form.letters', { count: draft.organisationIds.length })}
      </p>
      <ActTrouble trouble={act.trouble} />
      <Button type="submit" loading={act.performing}>
        {act.act}
      </Button>
    </form>
  );
}
