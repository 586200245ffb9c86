import { Button, Textarea } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { HashSeal } from '../shared/hash-seal.js';
import { signOff } from './approval-queries.js';
import styles from './sign-form.module.css';

interface Props {
  stepId: string;
  revision: { number: number; hash: string };
  /** The office that is called after this one; null when this is the last signature. */
  next: string | null;
  onDone: () => void;
}

/** A signature under exactly one text: it names the hash of all three languages. */
export function SignForm({ stepId, revision, next, onDone }: Props) {
  const { t } = useTranslation('web-approvals');
  const act = useAct(signOff);
  const [remark, setRemark] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void act
          .perform({ stepId, hash: revision.hash, remark: remark.trim() || null })
          .then((done) => done && onDone());
      }}
    >
      <p>{t('act.signs', { number: revision.number })}</p>
      <HashSeal hash={revision.hash} />
      <Textarea
        autosize
        minRows={2}
        maxLength={5000}
        label={t('act.remark')}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      <p className={styles.next}>
        {next ? t('act.thenOffice', { office: next }) : t('act.thenApproved')}
      </p>
      <ActTrouble trouble={act.trouble} />
      <Button
        type="submit"
        size="md"
        loading={act.performing}
        leftSection={<IconSignature size={20} stroke={1.7} aria-hidden="true" />}
      >
        {t('act.sign')}
      </Button>
    </form>
  );
}
