import { Button } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needsIncorporation } from '#libs/domain';
import { AnswerForm } from './answer-form.js';
import type { AnswerDraft, OpenProposal } from './answer-types.js';
import styles from './answer-pane.module.css';
import { GivenAnswer } from './given-answer.js';
import { Incorporation } from './incorporation.js';
import { LateAdmission } from './late-admission.js';
import { TakenLine } from './taken-line.js';

interface Props {
  proposal: OpenProposal;
  consultationId: string;
  revision: { id: string; number: number };
  draft: AnswerDraft;
  onDraft: (draft: AnswerDraft) => void;
  firstReason: Ref<HTMLTextAreaElement>;
  onDone: (what: 'answered' | 'changed') => void;
}

/** Everything that is done about one proposal: admit it, take it, answer it, put it into the text. */
export function AnswerPane(props: Props) {
  const { proposal, revision, onDone } = props;
  const { t } = useTranslation('web-dispositions');
  const [again, setAgain] = useState(false);
  const mayAnswer = proposal.may.includes('decide_disposition');
  const answered = proposal.disposition != null;
  const changed = (): void => onDone('changed');
  return (
    <div className={styles.pane}>
      <h2>{t('answer.title')}</h2>
      <LateAdmission proposal={proposal} onDone={changed} />
      <TakenLine proposal={proposal} onDone={changed} />
      {answered && !again && <GivenAnswer proposal={proposal} />}
      {answered && mayAnswer && !again && (
        <Button variant="default" onClick={() => setAgain(true)}>
          {t('answer.change')}
        </Button>
      )}
      {mayAnswer && (!answered || again) && (
        <AnswerForm
          proposal={proposal}
          consultationId={props.consultationId}
          draft={props.draft}
          onDraft={props.onDraft}
          firstReason={props.firstReason}
          onCancel={again ? () => setAgain(false) : undefined}
          onDone={() => {
            setAgain(false);
            onDone(answered ? 'changed' : 'answered');
          }}
        />
      )}
      {!answered && !mayAnswer && <p className={styles.quiet}>{t('answer.waits')}</p>}
      {proposal.disposition && needsIncorporation(proposal.disposition.kind) && !again && (
        <Incorporation proposal={proposal} revision={revision} onDone={changed} />
      )}
    </div>
  );
}
