import { Button, Group } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../data/use-act.js';
import { ActTrouble } from '../shared/act-trouble.js';
import { LetterForecast } from '../shared/letter-forecast.js';
import styles from './answer-form.module.css';
import { decideDisposition } from './answer-queries.js';
import type { AnswerDraft, OpenProposal } from './answer-types.js';
import { DuplicateChoice } from './duplicate-choice.js';
import { KindChoice } from './kind-choice.js';
import { ReasonFields } from './reason-fields.js';

interface Props {
  proposal: OpenProposal;
  consultationId: string;
  draft: AnswerDraft;
  onDraft: (draft: AnswerDraft) => void;
  onDone: () => void;
  onCancel?: () => void;
  firstReason: Ref<HTMLTextAreaElement>;
}

/** The answer: its kind, a public reason in each language, and the letters it will send. */
export function AnswerForm(props: Props) {
  const { proposal, consultationId, draft, onDraft } = props;
  const { t } = useTranslation(['web-dispositions', 'web']);
  const act = useAct(decideDisposition);
  const answer = async (): Promise<void> => {
    if (draft.kind === null) return;
    const done = await act.perform({
      input: {
        proposalId: proposal.id,
        kind: draft.kind,
        reason: draft.reason,
        duplicateOfId: draft.kind === 'duplicate' ? draft.duplicateOf?.id : null,
      },
    });
    if (done) props.onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void answer();
      }}
    >
      <KindChoice
        keys={!props.onCancel}
        name={`kind-${proposal.id}`}
        value={draft.kind}
        onChange={(kind) => onDraft({ ...draft, kind })}
      />
      {draft.kind === 'duplicate' && (
        <DuplicateChoice
          consultationId={consultationId}
          except={proposal.id}
          value={draft.duplicateOf}
          onChange={(duplicateOf) => onDraft({ ...draft, duplicateOf })}
        />
      )}
      <ReasonFields
        label={t('answer.reason')}
        kind={draft.kind}
        value={draft.reason}
        language={proposal.language}
        first={props.firstReason}
        onChange={(reason) => onDraft({ ...draft, reason })}
      />
      <LetterForecast letters={proposal.mailsOnAnswer} />
      <ActTrouble trouble={act.trouble} />
      <Group gap="xs">
        <Button type="submit" loading={act.performing} disabled={draft.kind === null}>
          {t('answer.act')}
        </Button>
        {props.onCancel && (
          <Button variant="subtle" onClick={props.onCancel}>
            {t('web:cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
}
